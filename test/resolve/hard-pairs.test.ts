import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import type { EntityType } from '../../src/model/labels.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import { comparePersonNames, linkMentions, SAME_NAME } from '../../src/resolve/index.ts';
import { makeEvidence } from './make-evidence.ts';

/** The seventeen pairs of design/graph.md, as far as one report and the names decide them. */
const gazetteer = loadGazetteer(readConfig().cache);

function link(type: EntityType, name: string, publishedOn?: string): string | undefined {
  const evidence = makeEvidence(
    `Protests went on in Kazakhstan. {${type}:${name}} was named. Kazakh news followed.`,
    publishedOn ? { publishedOn } : {},
  );
  return linkMentions(evidence, gazetteer, NO_REFERENCE_DATA).mentions[0]?.link?.entityId;
}

describe('same', () => {
  it.each<[EntityType, string, string, string?]>([
    ['Place', 'Almaty', 'Alma-Ata'],
    ['Place', 'Almaty', 'Алматы'],
    ['Place', 'Almaty Region', 'Almaty oblast'],
    ['Place', 'Mangistau region', 'Mangystau Region'],
    ['Place', 'Nur-Sultan', 'Astana', '2021-05-01'],
    ['Place', 'Nur-Sultan', 'Astana', '2024-05-01'],
    ['Body', 'Ministry of Internal Affairs of Kazakhstan', "Kazakhstan's Interior Ministry"],
    ['Office', 'head of state', 'President of Kazakhstan'],
  ])('%s %s = %s', (type, a, b, on) => {
    expect(link(type, a, on)).toBeDefined();
    expect(link(type, a, on)).toBe(link(type, b, on));
  });
  it.each([
    ['Kassym-Jomart Tokayev', 'Qasym-Jomart Toqaev'],
    ['Kassym-Jomart Tokayev', 'K. Tokayev'],
  ])('%s = %s', (a, b) => {
    expect(comparePersonNames(a, b).score).toBeGreaterThanOrEqual(SAME_NAME);
  });
  it.each([
    ['Tokayev', 'Токаев'],
    ['Tokayev', 'Toqayev'],
    ['Nursultan Nazarbayev', 'Nazarbayev'],
  ])('%s = %s where nobody else bears the family name', (a, b) => {
    expect(comparePersonNames(a, b).veto).toBeUndefined();
  });
});

describe('different', () => {
  it.each<[EntityType, string, string]>([
    ['Place', 'Almaty', 'Almaty Region'],
    ['Place', 'Almaty', 'Almalinsky district'],
    ['Place', 'Almaty', 'Almaty airport'],
    ['Body', 'Government of Kazakhstan', 'Government of Uzbekistan'],
    ['Office', 'President of Kazakhstan', 'President of Tajikistan'],
    ['Body', 'Ministry of Internal Affairs', 'Ministry of Foreign Affairs'],
  ])('%s %s # %s', (type, a, b) => {
    expect(link(type, a)).toBeDefined();
    expect(link(type, b)).toBeDefined();
    expect(link(type, a)).not.toBe(link(type, b));
  });
  it('Dariga Nazarbayeva # Dinara Nazarbayeva', () => {
    expect(comparePersonNames('Dariga Nazarbayeva', 'Dinara Nazarbayeva').score).toBe(0);
  });
  it('a person is never an institution, a place or a body: Nazarbayev University, Nur-Sultan, the minister and the ministry', () => {
    expect(link('Place', 'Nur-Sultan')).toBe('place/kz/astana');
    expect(link('Person', 'Nursultan')).toBeUndefined();
    expect(link('Body', 'Nazarbayev University')).toBeUndefined();
    expect(link('Body', 'Energy Ministry')).toBe('body/kz/ministry-of-energy');
    expect(link('Office', 'energy minister')).toBe('office/kz/minister-of-energy');
  });
});
