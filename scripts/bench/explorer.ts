import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../src/api/index.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { findNeo4j, migrate, openStore, type Store, startLocalServer, stopLocalServer } from '../../src/neo4j/index.ts';

/**
 * A place with 4,999 neighbours in a real Chromium: when the first picture stands, when the whole one stands, and how many frames a
 * second there are while it is dragged. usage: npm run bench:explorer. A machine without a graphics card draws in software.
 */
const NEIGHBOURS = 4999;
const HUB = 'place/xx/bench';
const DRAG_MS = 4000;
const RUNS = 3;
const WAIT_MS = 120_000;

const FILL = `MERGE (hub:Place:Entity {id: $hub})
SET hub += {name: 'Bench', placeKind: 'city'}
WITH hub
UNWIND range(1, $neighbours) AS i
MERGE (d:Decision {id: 'decision/xx/curfew/bench/2022-01-01-' + i})
SET d += {name: 'Bench: curfew, number ' + i, kind: 'curfew', act: 'enact', stage: 'adopted',
  certainty: 'reported', sortDate: date('2022-01-01') + duration({days: i % 365}), earliest: date('2022-01-01'), latest: date('2022-01-01')}
MERGE (d)-[:APPLIES_IN]->(hub)`;

async function fill({ driver }: Store): Promise<void> {
  await driver.executeQuery(FILL, { hub: HUB, neighbours: NEIGHBOURS });
}

/** When a mark of the page was set, in milliseconds after its navigation began. Asked again and again: the page lets no script wait. */
async function markOf(page: Page, name: string): Promise<number> {
  for (const end = performance.now() + WAIT_MS; performance.now() < end; await page.waitForTimeout(100)) {
    const at = await page.evaluate<number | null>(`performance.getEntriesByName('${name}')[0]?.startTime ?? null`);
    if (at !== null) return at;
  }
  throw new Error(`The page never says "${name}".`);
}

const COUNT_FRAMES = `window.frames_ = 0; (function count() { window.frames_++; requestAnimationFrame(count); })()`;

/** Frames a second while the picture is dragged to and fro by the mouse. */
async function panRate(page: Page): Promise<number> {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('There is no picture to drag.');
  // A corner, where no node is caught.
  const [x, y] = [box.x + 30, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(COUNT_FRAMES);
  const begin = performance.now();
  const first = await page.evaluate<number>('window.frames_');
  for (let step = 1; performance.now() - begin < DRAG_MS; step++)
    await page.mouse.move(x + 200 + 150 * Math.sin(step / 20), y + 100 + 80 * Math.cos(step / 20));
  const frames = (await page.evaluate<number>('window.frames_')) - first;
  const seconds = (performance.now() - begin) / 1000;
  await page.mouse.up();
  return frames / seconds;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const home = process.env.GAZETTE_HOME ?? mkdtempSync(join(tmpdir(), 'gazette-bench-explorer-'));
const config = { ...readConfig({ ...process.env, NEO4J_URI: '' }), home };
await startLocalServer(config, console.error);
const store = await openStore(await findNeo4j(config));
await migrate(store);
await fill(store);
const serving = await serve(store, { port: 0, host: '127.0.0.1', version: 'bench', log: createLogger('silent') });
await serving.warmedUp;
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const figures = { first: [] as number[], whole: [] as number[], rate: [] as number[] };
try {
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(`${serving.url}/graph?id=${HUB}&step=all+APPLIES_IN+${HUB}`);
    figures.first.push(await markOf(page, 'picture'));
    figures.whole.push(await markOf(page, 'picture of everything'));
    await markOf(page, 'settled');
    figures.rate.push(await panRate(page));
    if (run === 0) {
      const renderer = `(() => { const gl = document.createElement('canvas').getContext('webgl2'); return gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info').UNMASKED_RENDERER_WEBGL); })()`;
      console.log(`${await page.locator('caption').innerText()}, drawn by ${await page.evaluate<string>(renderer)}`);
    }
    await page.close();
  }
  console.log(`first picture  ${Math.round(median(figures.first))} ms after the address is opened (wanted: under 2000)`);
  console.log(`whole picture  ${Math.round(median(figures.whole))} ms`);
  console.log(`dragging       ${median(figures.rate).toFixed(1)} frames a second (wanted: 30 or more)`);
} finally {
  await browser.close();
  await serving.stop();
  await store.close();
  await stopLocalServer(home);
  if (process.env.GAZETTE_HOME === undefined) rmSync(home, { recursive: true, force: true });
}
