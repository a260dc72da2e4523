import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Makes the README's picture from the running demo: the explorer's own drawing of what a sample's sentence becomes. usage: npm run readme-picture */
const FILE = new URL('../docs/emergency.svg', import.meta.url);
const DEMO = `http://localhost:${process.env.GAZETTE_PORT ?? 4000}`;
const PLACES = ['place/kz/almaty', 'place/kz/mangystau-region'];

/** The emergency that one place is under. */
async function emergencyIn(place: string): Promise<string> {
  const query = `query ($place: ID!) { decisionsPage(filter: { kind: [state_of_emergency], act: [enact], place: $place }, first: 1) { id } }`;
  const answer = await fetch(`${DEMO}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { place } }),
  });
  const { data } = (await answer.json()) as { data: { decisionsPage: readonly { id: string }[] } };
  const id = data.decisionsPage[0]?.id;
  if (id === undefined) throw new Error(`The demo knows no emergency in ${place}. Start it with: npm run demo`);
  return id;
}

/** Who decided on the left, where it applies on the right. */
const pinsOf = (first: string, second: string): Readonly<Record<string, readonly [x: number, y: number]>> => ({
  'office/kz/president': [-300, 45],
  'person/kz/kassym-jomart-tokayev': [-300, -45],
  [first]: [0, 75],
  [second]: [0, -75],
  'place/kz/almaty': [300, 75],
  'place/kz/mangystau-region': [300, -75],
});

const [first, second] = (await Promise.all(PLACES.map(emergencyIn))) as [string, string];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ colorScheme: 'light', acceptDownloads: true });
  const steps = [`start ${second}`, ...Object.entries(pinsOf(first, second)).map(([id, [x, y]]) => `pin ${id} ${x} ${y}`)];
  await page.goto(`${DEMO}/graph?id=${first}&${steps.map((step) => `step=${encodeURIComponent(step)}`).join('&')}`);
  await page.getByText('6 nodes').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save SVG' }).click()]);
  writeFileSync(FILE, `${readFileSync(await download.path(), 'utf8')}\n`);
} finally {
  await browser.close();
}
