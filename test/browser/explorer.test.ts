import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/api/index.ts';
import { loadInto } from '../../src/cli/load/load-into.ts';
import { loadReferenceInto } from '../../src/cli/load/reference-into.ts';
import { openEquipment } from '../../src/cli/parts.ts';
import { createLogger } from '../../src/log.ts';
import { useDatabase } from '../neo4j/database.ts';

const CHROMIUM = '/usr/bin/chromium';
const BUILT = fileURLToPath(new URL('../../dist/explorer/index.html', import.meta.url));
const sample = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** Handed over by the debugger, since the page's content policy lets no other script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const VIOLATIONS = 'axe.run().then((result) => result.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGE_MS = 40_000;

const canRun = existsSync(CHROMIUM) && existsSync(BUILT);
if (!canRun) console.warn(`The explorer is not tried in a browser: ${CHROMIUM} or the built page is missing (npm run build).`);

describe.skipIf(!canRun)('explorer in a browser', () => {
  const database = useDatabase();
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  const strangers: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    const { store, config } = database();
    const equipment = await openEquipment(config);
    const files = ['people', 'bodies', 'offices', 'holdings', 'aliases'].map((kind) => sample(`reference/${kind}.csv`));
    await loadReferenceInto(store, files, equipment, database().config, { source: 'sample' }, () => {});
    await loadInto(store, [sample('reports')], equipment, config, { country: 'KZ', zone: 'Asia/Almaty' }, () => {});
    serving = await serve(store, { port: 0, host: '127.0.0.1', version: 'test', log: createLogger('silent') });
    await serving.warmedUp;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    page = await browser.newPage();
    page.setDefaultTimeout(PAGE_MS);
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== serving.url) strangers.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
  });

  /** Opens a page and waits until nothing on it is being read any more. */
  const open = async (path: string): Promise<void> => {
    await page.goto(serving.url + path);
    await page.locator('main h1, main p').first().waitFor();
    await expect.poll(() => page.getByText('Reading …').count(), { timeout: PAGE_MS }).toBe(0);
  };

  it('leads from the list to a decision, its quote and the report', async () => {
    await open('/');
    await page
      .getByRole('link', { name: /Almaty: state of emergency/ })
      .last()
      .click();
    await page.getByRole('heading', { name: /Almaty: state of emergency/ }).waitFor();
    const quote = page.locator('blockquote').first();
    await quote.waitFor();
    expect(await quote.locator('mark').innerText()).toContain('state of emergency');
    await quote.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'What it says' }).waitFor();
    expect(await page.locator('.text .here').first().innerText()).not.toBe('');
  });

  it('finds a person by search and shows who held which office', async () => {
    await open('/');
    await page.getByRole('combobox', { name: /Search people/ }).fill('Tokayev');
    await page
      .getByRole('option', { name: /Kassym-Jomart Tokayev/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Kassym-Jomart Tokayev', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'President of Kazakhstan' }).first().waitFor();
  });

  /** Pages by id, so that no test depends on how ids are made. */
  const firstOf = async (list: 'decisions' | 'events' | 'reports'): Promise<string> => {
    const { records } = await database().store.driver.executeQuery(
      `MATCH (n:${list.slice(0, 1).toUpperCase()}${list.slice(1, -1)}) RETURN n.id AS id ORDER BY id LIMIT 1`,
    );
    return `/${records[0]?.get('id') as string}`;
  };
  const pages = [
    'decisions',
    'events',
    'reports',
    '/',
    '/map',
    '/conflicts',
    '/review',
    '/search?q=Almaty',
    '/person/kz/kassym-jomart-tokayev',
    '/place/kz/almaty',
    '/graph?id=place/kz/almaty',
  ];
  it.each(pages.flatMap((path) => ['light', 'dark'].map((theme) => [path, theme] as const)))(
    '%s has no axe violation in %s',
    async (path, theme) => {
      await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' });
      await open(path.startsWith('/') ? path : await firstOf(path as 'decisions'));
      await page.evaluate(AXE);
      const found = await page.evaluate<readonly string[]>(VIOLATIONS);
      expect(found).toEqual([]);
    },
  );

  it('stands in with SVG and the table where there is no WebGL, and says so', async () => {
    const plain = await browser.newPage();
    await plain.addInitScript(`{
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith('webgl') ? null : real.call(this, kind, ...rest);
      };
    }`);
    await plain.goto(`${serving.url}/graph?id=place/kz/almaty`);
    await plain.getByText('This browser has no WebGL').waitFor({ timeout: PAGE_MS });
    await expect.poll(() => plain.locator('#picture circle').count(), { timeout: PAGE_MS }).toBeGreaterThan(2);
    expect(await plain.locator('tbody tr').count()).toBeGreaterThan(1);
    await plain.close();
  });

  it('saves a picture as SVG and PNG', async () => {
    await open('/graph?id=place/kz/almaty');
    const saved = async (button: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
      return readFileSync(await download.path());
    };
    expect((await saved('Save SVG')).toString()).toContain('>Kazakhstan</text>');
    expect((await saved('Save PNG')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('shows script strings in names, titles, quotes and addresses as text', async () => {
    const strings = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json'), 'utf8'),
    ) as string[];
    const scripts = strings.filter((text) => /[<>]|javascript:|alert\(/i.test(text));
    expect(scripts.length).toBeGreaterThan(150);
    const { driver } = database().store;
    await driver.executeQuery(
      `UNWIND ['Person', 'Place', 'Decision', 'Event', 'Report', 'Sentence', 'Source', 'Name'] AS label
       CALL (label) { MATCH (n) WHERE label IN labels(n) RETURN n ORDER BY n.id }
       WITH collect(n) AS nodes
       UNWIND range(0, size(nodes) - 1) AS i
       WITH nodes[i] AS n, $scripts[i % size($scripts)] AS text
       SET n.name = CASE WHEN n.name IS NULL THEN null ELSE text END, n.title = CASE WHEN n:Report THEN text END,
         n.url = CASE WHEN n:Report THEN 'javascript:alert(1)' END, n.text = CASE WHEN n:Sentence OR n:Name THEN text ELSE n.text END`,
      { scripts },
    );
    await driver.executeQuery(
      `MATCH (p:Person {id: 'person/kz/kassym-jomart-tokayev'}) UNWIND range(0, size($scripts) - 1) AS i
       CREATE (:Name {id: 'name/naughty-' + i, text: $scripts[i], norm: 'naughty ' + i})-[:NAMES]->(p)`,
      { scripts },
    );
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const paths = [
      '/',
      '/map',
      '/conflicts',
      '/person/kz/kassym-jomart-tokayev',
      '/place/kz/almaty',
      '/graph?id=place/kz/almaty',
      '/search?q=script',
    ];
    for (const path of [...paths, await firstOf('decisions'), await firstOf('events'), await firstOf('reports')]) {
      await open(path);
      expect(await page.locator('main :is(script, iframe, img, object, embed, form[action])').count(), path).toBe(0);
      expect(await page.locator('main a[href^="javascript:" i]').count(), path).toBe(0);
    }
    await open('/person/kz/kassym-jomart-tokayev');
    expect(await page.locator('main').innerText()).toContain('<script');
    expect(dialogs).toEqual([]);
  });

  it('asks no other host, breaks no content policy and throws nothing', () => {
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
  });
});
