import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_ADDRESSES, PAYLOADS } from '../cases/page/payloads.ts';
import { useDatabase } from '../neo4j/database.ts';
import { canRun, type Explorer, eventually, openExplorer } from './open-explorer.ts';

/** Handed over by the debugger, since the page's content policy lets no other script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const VIOLATIONS = 'axe.run().then((result) => result.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))';
/** Links of pages and of drawings. */
const HREF_PROTOCOLS =
  '[...document.querySelectorAll("main a[href]")].map((link) => new URL(link.getAttribute("href"), location.href).protocol)';
const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.skipIf(!canRun)('explorer in a browser', () => {
  const database = useDatabase();
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer(database());
    page = await explorer.newPage({ acceptDownloads: true });
  });
  afterAll(() => explorer?.close());
  const open = (path: string): Promise<void> => explorer.open(page, path);

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

  it('heads the page of a decision with its whole caption, and cites it so', async () => {
    await open('/');
    await page.getByRole('link', { name: 'Kazakhstan: extension of state of…' }).last().click();
    await page.getByRole('heading', { name: 'Kazakhstan: extension of state of emergency', exact: true }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Kazakhstan: extension of state of emergency. Gazette, after');
  });

  it('opens an address whose % stands for nothing', async () => {
    await open('/#100%');
    await page
      .getByRole('link', { name: /Almaty: state of emergency/ })
      .first()
      .waitFor();
    await open('/nothing/%ff');
    await page.getByRole('link', { name: 'All decisions' }).waitFor();
  });

  it('opens where the browser keeps nothing', async () => {
    const stranger = await explorer.newPage();
    await stranger.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`);
    await explorer.open(stranger, '/');
    await stranger.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    expect(await stranger.locator('html').getAttribute('data-theme')).toBe('dark');
    await stranger.close();
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
    await page.getByText('since 20 March 2019').waitFor();
  });

  it('narrows by country, and by keys alone sorts the table', async () => {
    await open('/');
    await page.getByRole('button', { name: /^Kyrgyzstan/ }).click();
    await eventually(() => new URL(page.url()).searchParams.get('country')).toBe('KG');
    await eventually(() => page.locator('tbody tr').count()).toBe(3);
    const first = (): Promise<string> => page.locator('tbody tr').first().innerText();
    const before = await first();
    await page.getByRole('button', { name: 'What' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('What');
    expect(await first()).not.toBe(before);
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
    '/search?q=zzzz',
    '/person/kz/kassym-jomart-tokayev',
    '/office/kz/president',
    '/place/kz/almaty',
    '/graph',
    '/graph?id=place/kz/almaty',
  ];
  const pathOf = async (path: string): Promise<string> => (path.startsWith('/') ? path : firstOf(path as 'decisions'));
  it.each(pages.flatMap((path) => ['light', 'dark'].map((theme) => [path, theme] as const)))(
    '%s has no axe violation in %s',
    async (path, theme) => {
      await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' });
      await open(await pathOf(path));
      await page.evaluate(AXE);
      const found = await page.evaluate<readonly string[]>(VIOLATIONS);
      expect(found).toEqual([]);
    },
  );

  it('fits a phone: no page is wider than the screen', async () => {
    const phone = await explorer.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const wide: string[] = [];
    for (const path of pages) {
      await explorer.open(phone, await pathOf(path));
      const by = await phone.evaluate<number>(TOO_WIDE);
      if (by > 0) wide.push(`${path} by ${by} px`);
    }
    expect(wide).toEqual([]);
  });

  it('fits a phone from the first painting on, before anything could be measured again', async () => {
    const phone = await explorer.newPage({ viewport: { width: 390, height: 844 }, isMobile: true });
    await phone.addInitScript('globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };');
    for (const path of ['/', '/map']) {
      await explorer.open(phone, path);
      await phone.locator('figure svg').first().waitFor();
      expect(await phone.evaluate<number>(TOO_WIDE), path).toBeLessThanOrEqual(0);
    }
  });

  it('draws the map anew with each filter, also one that keeps as many decisions', async () => {
    const address = (region: string): string => `/map?kind=state_of_emergency&place=place/kz/${region}-region`;
    const spots = (): Promise<readonly (string | null)[]> =>
      page.locator('.map a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    await open(address('kostanay'));
    await eventually(spots).toEqual(['Kostanay Region: 1 decision']);
    await page.evaluate(`history.pushState(null, '', '${address('mangystau')}'); dispatchEvent(new PopStateEvent('popstate'))`);
    await eventually(spots).toEqual(['Mangystau Region: 1 decision']);
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.goBack();
    await eventually(spots).toEqual(['Kostanay Region: 1 decision']);
  });

  it('stands in with SVG and the table where there is no WebGL, and says so', async () => {
    const plain = await explorer.newPage();
    await plain.addInitScript(`{
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith('webgl') ? null : real.call(this, kind, ...rest);
      };
    }`);
    await explorer.open(plain, '/graph?id=place/kz/almaty');
    await plain.getByText('This browser has no WebGL').waitFor();
    await eventually(() => plain.locator('#picture circle').count()).toBeGreaterThan(2);
    expect(await plain.locator('tbody tr').count()).toBeGreaterThan(1);
  });

  it('saves what is seen in the graph as data and as a picture', async () => {
    await open('/graph?id=place/kz/almaty');
    const saved = async (button: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
      return readFileSync(await download.path());
    };
    expect((await saved('Save SVG')).toString()).toContain('>Kazakhstan</text>');
    expect((await saved('Save PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await saved('Save CSV')).toString()).toContain('place/kz/almaty,Almaty,PART_OF,place/kz/kazakhstan,Kazakhstan,');
    expect(JSON.parse((await saved('Save JSON')).toString())).toHaveProperty('edges');
    expect((await saved('Save GEXF')).toString()).toContain('<node id="place/kz/kazakhstan" label="Kazakhstan">');
  });

  it('sets words from right to left where they are written so', async () => {
    const { driver } = database().store;
    await driver.executeQuery("MATCH (s:Sentence) WHERE s.text CONTAINS 'curfew' SET s.text = 'أعلن الرئيس حظر التجول في المدينة'");
    await open('/search?q=curfew&type=Decision');
    await page.locator('.hits a').first().click();
    const quote = page.locator('blockquote p').first();
    await quote.waitFor();
    expect(await page.evaluate('getComputedStyle(document.querySelector("blockquote p")).direction')).toBe('rtl');
  });

  it('shows script strings in names, titles, quotes and addresses as text', async () => {
    const strings = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json'), 'utf8'),
    ) as string[];
    const scripts = [...PAYLOADS, ...strings.filter((text) => /[<>]|javascript:|alert\(/i.test(text))];
    expect(scripts.length).toBeGreaterThan(200);
    const { driver } = database().store;
    await driver.executeQuery(
      `UNWIND ['Person', 'Place', 'Decision', 'Event', 'Report', 'Sentence', 'Source', 'Name'] AS label
       CALL (label) { MATCH (n) WHERE label IN labels(n) RETURN n ORDER BY n.id }
       WITH collect(n) AS nodes
       UNWIND range(0, size(nodes) - 1) AS i
       WITH nodes[i] AS n, $scripts[i % size($scripts)] AS text, $addresses[i % size($addresses)] AS address
       SET n.name = CASE WHEN n.name IS NULL THEN null ELSE text END, n.title = CASE WHEN n:Report THEN text END,
         n.url = CASE WHEN n:Report THEN address END, n.text = CASE WHEN n:Sentence OR n:Name THEN text ELSE n.text END`,
      { scripts, addresses: BAD_ADDRESSES },
    );
    await driver.executeQuery(
      `MATCH (p:Person {id: 'person/kz/kassym-jomart-tokayev'}) UNWIND range(0, size($scripts) - 1) AS i
       CREATE (:Name {id: 'name/naughty-' + i, text: $scripts[i], norm: 'naughty ' + i})-[:NAMES]->(p)`,
      { scripts },
    );
    const { records } = await driver.executeQuery('MATCH (r:Report) RETURN r.id AS id ORDER BY id');
    const reports = records.map((record) => `/${record.get('id') as string}`);
    const paths = ['/', '/map', '/conflicts', '/review', '/place/kz/almaty', '/graph?id=place/kz/almaty', '/search?q=script'];
    for (const path of [...paths, await firstOf('decisions'), await firstOf('events'), ...reports]) {
      await open(path);
      expect(await page.locator('main :is(script, iframe, img, object, embed, style, form[action])').count(), path).toBe(0);
      const hrefs = await page.evaluate<readonly string[]>(HREF_PROTOCOLS);
      expect(
        hrefs.filter((protocol) => !/^https?:$/.test(protocol)),
        path,
      ).toEqual([]);
    }
    await open('/person/kz/kassym-jomart-tokayev');
    expect(await page.locator('main').innerText()).toContain('<script');
    expect(explorer.dialogs).toEqual([]);
  });

  it('asks no other host, breaks no content policy and throws nothing', () => {
    expect(explorer.strangers).toEqual([]);
    expect(explorer.faults).toEqual([]);
  });
});
