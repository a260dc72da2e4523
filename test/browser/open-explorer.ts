import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Serving, serve } from '../../src/api/index.ts';
import { deriveRows } from '../../src/cli/derivation.ts';
import { loadInto } from '../../src/cli/load/load-into.ts';
import { loadReferenceInto } from '../../src/cli/load/reference-into.ts';
import { openEquipment } from '../../src/cli/parts.ts';
import { readReferenceFiles } from '../../src/cli/reference-files.ts';
import { createLogger } from '../../src/log.ts';
import { drainWorkList, newRun } from '../../src/neo4j/index.ts';
import type { TestDatabase } from '../neo4j/database.ts';

const CHROMIUM = '/usr/bin/chromium';
const BUILT = fileURLToPath(new URL('../../dist/explorer/index.html', import.meta.url));
const sample = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
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
/** The token of the one editor of the tests. */
export const TOKEN = 'a-token-for-the-walks-of-the-tests';

export const canRun: boolean = existsSync(CHROMIUM) && existsSync(BUILT);
if (!canRun) console.warn(`The explorer is not tried in a browser: ${CHROMIUM} or the built page is missing (npm run build).`);

/** `expect.poll` with the patience of a page. */
export const eventually = <T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> => expect.poll(read, { timeout: PAGE_MS });

/** The explorer over the sample reports, and a browser that looks at it. Every other host is cut off, and noted when it is asked. */
export interface Explorer {
  readonly url: string;
  /** Addresses on other hosts that a page asked for; faults of scripts; breaches of the content policy; dialogs. */
  readonly strangers: string[];
  readonly faults: string[];
  readonly dialogs: string[];
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Opens a page and waits until nothing on it is being read any more. */
  open(page: Page, path: string): Promise<void>;
  close(): Promise<void>;
}

async function serveSamples({ store, config }: TestDatabase, reports: readonly string[]): Promise<Serving> {
  const equipment = await openEquipment(config);
  const files = ['people', 'bodies', 'offices', 'holdings', 'aliases'].map((kind) => sample(`reference/${kind}.csv`));
  const { gazetteer } = equipment;
  await loadReferenceInto(
    store,
    readReferenceFiles(files, { source: 'sample' }, gazetteer, () => {}),
    gazetteer,
    config,
  );
  const options = { country: 'KZ', zone: 'Asia/Almaty' };
  await loadInto(store, { paths: [sample('reports'), ...reports], equipment, config, options, say: () => {} });
  const editors = join(mkdtempSync(join(tmpdir(), 'gazette-editors-')), 'editors');
  writeFileSync(editors, `editor ${createHash('sha256').update(TOKEN).digest('hex')}\n`);
  const serving = await serve(store, {
    port: 0,
    host: '127.0.0.1',
    version: 'test',
    log: createLogger('silent'),
    editors,
    derive: async () => void (await drainWorkList(store, deriveRows(gazetteer), newRun('test', gazetteer.version), 'test')),
  });
  await serving.warmedUp;
  return serving;
}

export async function openExplorer(database: TestDatabase, reports: readonly string[] = []): Promise<Explorer> {
  const serving = await serveSamples(database, reports);
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  const strangers: string[] = [];
  const faults: string[] = [];
  const dialogs: string[] = [];
  return {
    url: serving.url,
    strangers,
    faults,
    dialogs,
    async newPage(options = {}) {
      const context = await browser.newContext(options);
      await context.route(
        (url) => url.origin !== serving.url,
        async (route) => {
          strangers.push(route.request().url());
          await route.abort();
        },
      );
      const page = await context.newPage();
      page.setDefaultTimeout(PAGE_MS);
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) faults.push(message.text());
      });
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      return page;
    },
    async open(page, path) {
      await page.goto(serving.url + path);
      await page.locator('main h1, main p').first().waitFor();
      await eventually(() => page.locator('.reading, [aria-busy=true]').count()).toBe(0);
    },
    async close() {
      await browser.close();
      await serving.stop();
    },
  };
}
