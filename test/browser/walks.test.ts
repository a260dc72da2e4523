import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpLines } from '../../src/neo4j/index.ts';
import { useDatabase } from '../neo4j/database.ts';
import { canRun, type Explorer, eventually, openExplorer, TOKEN } from './open-explorer.ts';

/** Reports that name people by a surname only, and towns that several places may be, so that somebody and something wait for an editor. */
const UNSURE = [
  {
    id: 'w1',
    date: '2022-02-01',
    source: 'Steppe Courier',
    title: 'Abenov detained',
    text: 'Police detained Abenov in Shymkent on 1 February. Abenov denied the charges.',
  },
  {
    id: 'w2',
    date: '2022-02-02',
    source: 'Caspian Wire',
    title: 'Ospanova appointed',
    text: 'The President of Kazakhstan appointed Ospanova minister of energy on 2 February. Ospanova said she would start at once.',
  },
  {
    id: 'w3',
    date: '2022-02-03',
    source: 'Caspian Wire',
    title: 'Arrests abroad',
    text: 'Police arrested two Kazakh students in Richmond on 3 February. A court in Springfield fined a third.',
  },
  {
    id: 'w4',
    date: '2022-02-04',
    source: 'Caspian Wire',
    title: 'Curfew abroad',
    text: 'Officials in Santa Cruz imposed a curfew on 4 February.',
  },
];

describe.skipIf(!canRun)('walks through the explorer', () => {
  const database = useDatabase();
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gazette-walks-')), 'unsure.jsonl');
    writeFileSync(file, UNSURE.map((report) => JSON.stringify(report)).join('\n'));
    explorer = await openExplorer(database(), [file]);
    page = await explorer.newPage();
  });
  afterAll(() => explorer?.close());

  const dump = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const line of dumpLines(database().store)) lines.push(line);
    return lines;
  };
  const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const said = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first().waitFor();

  it('goes from search to a decision, its quote in the report, a person, a merge, and back', async () => {
    const before = await dump();
    await explorer.open(page, '/');
    await page.getByRole('combobox', { name: /Search people/ }).fill('Smailov appointment');
    await page
      .getByRole('option', { name: /Alikhan Smailov: appointment/ })
      .first()
      .click();
    await heading(/Alikhan Smailov: appointment/);

    const note = page.getByRole('link', { name: 'Quote 1' }).first();
    await note.click();
    const quote = page.locator('#quote-1.here');
    const words = await quote.locator('mark').innerText();
    await quote.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'What it says' }).waitFor();
    expect((await page.locator('.text .here').allInnerTexts()).join('')).toBe(words);

    await page.locator('.text').getByRole('link', { name: 'Alikhan Smailov' }).first().click();
    await heading('Alikhan Smailov');
    await page.getByRole('link', { name: 'Compare and merge' }).click();
    await page.getByLabel('Editor’s token').fill(TOKEN);
    await page.getByRole('textbox', { name: 'Reason' }).fill('a walk of the tests');
    await page.getByRole('combobox', { name: 'Look for another candidate' }).fill('Askar Mamin');
    await page.getByRole('option', { name: /Askar Mamin/ }).click();
    await page.getByText(/Their dates of birth differ/).waitFor();
    await page.getByRole('button', { name: /Same: merge INTO Askar Mamin/ }).click();
    await said('Alikhan Smailov is merged INTO Askar Mamin.');
    expect(await dump()).not.toEqual(before);

    await page.getByRole('button', { name: /^Undo/ }).click();
    await said(/^Undone: /);
    expect(await dump()).toEqual(before);
  });

  it('reviews five that wait by the keyboard alone, and takes one back', async () => {
    const before = await dump();
    await explorer.open(page, '/review');
    const tabTo = async (label: string): Promise<void> => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement.closest("label")?.innerText ?? ""')) === label) return;
      }
      throw new Error(`Tab never reaches "${label}"`);
    };
    await tabTo('Editor’s token');
    await page.keyboard.type(TOKEN);
    await tabTo('Reason');
    await page.keyboard.type('read side by side');
    await page.keyboard.press('Tab');

    const key = async (name: string, words: string | RegExp): Promise<void> => {
      await page.keyboard.press(name);
      await said(words);
    };
    const at = (text: string) => page.getByRole('heading', { level: 2, name: new RegExp(`^${text}`) }).waitFor();
    await at('1 of');
    await page.getByRole('region', { name: 'Abenov' }).waitFor();
    await page.keyboard.press('l');
    await at('2 of');
    await page.keyboard.press('b');
    await at('1 of');
    await page.keyboard.press('l');
    await page.keyboard.press('l');
    await at('3 of');
    await key('1', /^Almaty is Almaty\.$/);
    await at('4 of');
    await key('n', /^Almaty is not a name\.$/);
    await at('5 of');
    await key('s', /^Richmond is Richmond\.$/);
    await at('6 of');
    await key('n', /^Springfield is not a name\.$/);
    await at('7 of');
    await key('1', /^President is President of Kyrgyzstan\.$/);
    const { records } = await database().store.driver.executeQuery(
      'MATCH (j:Judgement) WHERE j.undoes IS NULL AND j.why = $why RETURN count(j) AS n',
      { why: 'read side by side' },
    );
    expect(Number(records[0]?.get('n'))).toBe(5);
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('u');
      await at(`${7 - i} of`);
      await said(/^Undone: /);
    }
    expect(await dump()).toEqual(before);
  });

  it('asks nothing of strangers for a verdict without a token', async () => {
    const stranger = await explorer.newPage();
    await explorer.open(stranger, '/review');
    await stranger.getByRole('heading', { level: 2, name: /^1 of/ }).waitFor();
    await stranger.keyboard.press('l');
    await stranger.keyboard.press('l');
    await stranger.getByRole('button', { name: /Not a name/ }).click();
    await stranger.getByText('Only editors may judge').waitFor();
    await stranger.getByLabel(/token/).fill('a-token-that-is-nobodys');
    await stranger.getByRole('button', { name: /Not a name/ }).click();
    await stranger.getByText('This token is unknown or has expired').waitFor();
  });

  it('judges what is shown, however soon the key comes after it', async () => {
    const stranger = await explorer.newPage();
    await explorer.open(stranger, '/review');
    await stranger.getByRole('heading', { level: 2, name: /^1 of/ }).waitFor();
    await stranger.evaluate(`(async () => {
      const press = (key) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));
      const shown = () => new Promise((done) => new MutationObserver(done).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true }));
      press('l');
      await shown();
      press('l');
      await shown();
      press('n');
    })()`);
    await stranger.getByRole('heading', { level: 2, name: /^3 of \d+: what is/ }).waitFor();
    await stranger.getByText('Only editors may judge').waitFor();
  });

  it('offers nobody whom it has found by the name of the item before', async () => {
    const stranger = await explorer.newPage();
    // Whoever is looked for has a namesake, so that each item would have a candidate of its own.
    await stranger.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: { text: string } };
      if (!query.includes('query Search')) return route.continue();
      const hit = { id: 'person/kz/one', type: 'Person', name: `One ${variables.text}`, snippet: null, score: 1 };
      return route.fulfill({ json: { data: { search: [hit] } } });
    });
    await explorer.open(stranger, '/review');
    await stranger.getByRole('button', { name: /^Same: merge INTO One / }).waitFor();
    const [before, after] = (await stranger.evaluate(`(async () => {
      const offered = () => [...document.querySelectorAll('.verdicts bdi')].map(({ textContent }) => textContent).filter((words) => words.startsWith('Same'));
      const shown = new Promise((done) => new MutationObserver(done).observe(document.querySelector('main h2'), { subtree: true, childList: true, characterData: true }));
      const before = offered();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l' }));
      await shown;
      return [before, offered()];
    })()`)) as readonly (readonly string[])[];
    expect(before).toHaveLength(1);
    expect(after).not.toContain(before?.[0]);
    await stranger.close();
  });

  it('finds the way between two names, each hop with the words that say so', async () => {
    await explorer.open(page, '/graph');
    for (const [label, name] of [
      ['One end of the way', 'Karim Massimov'],
      ['The other end of the way', 'President of Kazakhstan'],
    ] as const) {
      await page.getByRole('combobox', { name: label }).fill(name);
      await page.getByRole('option', { name }).first().click();
    }
    await page.getByRole('button', { name: 'Find the way' }).click();
    await page.getByRole('heading', { name: /The way, in \d steps/ }).waitFor();
    await page.getByText('who says so').first().click();
    await page.locator('.way blockquote mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('step')).toMatch(/^way person\/kz\/karim-massimov office\/kz\/president$/);
  });

  it('keeps the whole picture in the address: grown, hidden, chosen, and undone', async () => {
    await explorer.open(page, '/graph?id=place/kz/almaty');
    const rows = page.locator('tbody tr');
    await eventually(() => rows.count()).toBeGreaterThan(3);
    const count = await rows.count();
    await page.goto(`${explorer.url}/graph?id=place%2Fkz%2Falmaty&step=hide+place%2Fkz%2Fkazakhstan`);
    await eventually(() => rows.count()).toBe(count - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => rows.count()).toBe(count);
  });

  it('picks a period on the timeline by dragging, and shows it in the address', async () => {
    await explorer.open(page, '/');
    const box = await page.locator('.timeline svg').boundingBox();
    if (!box) throw new Error('no timeline');
    const count = await page.locator('tbody tr').count();
    await page.mouse.move(box.x + box.width * 0.02, box.y + box.height - 3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.35, box.y + box.height - 3, { steps: 5 });
    await page.mouse.up();
    await eventually(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await eventually(() => page.locator('tbody tr').count()).toBeLessThan(count);
  });

  it('asks no other host, breaks no content policy, throws nothing', () => {
    expect(explorer.strangers).toEqual([]);
    expect(explorer.faults).toEqual([]);
  });
});
