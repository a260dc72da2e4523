import { isAlpha } from '../lexicon/characters.ts';
import { stringKey } from '../strings/string-id.ts';
import { isMap, readMsgpack } from '../weights/msgpack.ts';

/** The lemma of a word by its part of speech and morphology (both as the attribute ruler set them). */
export type Lemmatizer = (text: string, pos: string, morph: string) => string;

interface Tables {
  readonly index: ReadonlySet<string>;
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly rules: readonly (readonly [suffix: string, replacement: string])[];
}

const PARTS = ['noun', 'verb', 'adj', 'adv', 'punct'];

/** spaCy's English rule lemmatizer over `lemmatizer/lookups/lookups.bin` (word lists and rules from WordNet 3.0). */
export function readLemmatizer(bytes: Uint8Array): Lemmatizer {
  const file = readMsgpack(bytes);
  if (!isMap(file) || !isMap(file.lemma_rules)) throw new Error('it has no lemma rules');
  const tables = new Map(PARTS.map((part) => [part, tablesOf(file, part)]));
  return (text, pos, morph) => {
    const part = pos.toLowerCase();
    if (part === '' || part === 'space' || part === 'eol' || isBaseForm(part, morph)) return text.toLowerCase();
    const known = tables.get(part);
    if (known === undefined) return part === 'propn' ? text : text.toLowerCase();
    return firstForm(text, known);
  };
}

function tablesOf(file: Readonly<Record<string, unknown>>, part: string): Tables | undefined {
  const key = String(stringKey(part));
  const read = (table: string): unknown => (isMap(file[table]) ? file[table][key] : undefined);
  const [rules, index, exceptions] = [read('lemma_rules'), read('lemma_index'), read('lemma_exc')];
  if (rules === undefined && index === undefined && exceptions === undefined) return undefined;
  return {
    rules: (Array.isArray(rules) ? rules : []) as Tables['rules'],
    index: new Set(Array.isArray(index) ? (index as string[]) : []),
    exceptions: new Map(Object.entries(isMap(exceptions) ? exceptions : {}) as [string, string[]][]),
  };
}

function isBaseForm(part: string, morph: string): boolean {
  const has = (feature: string): boolean => morph.includes(feature);
  if (part === 'noun' && has('Number=Sing')) return true;
  if (part === 'verb' && has('VerbForm=Fin') && has('Tense=Pres') && !has('Number=')) return true;
  return has('VerbForm=Inf') || has('Degree=Pos');
}

function firstForm(text: string, { rules, index, exceptions }: Tables): string {
  const lower = text.toLowerCase();
  const forms: string[] = [];
  const unlisted: string[] = [];
  for (const [suffix, replacement] of rules) {
    if (!lower.endsWith(suffix)) continue;
    const form = lower.slice(0, lower.length - suffix.length) + replacement;
    if (form === '') continue;
    if (index.has(form)) forms.unshift(form);
    else if (!isAlpha(form)) forms.push(form);
    else unlisted.push(form);
  }
  const excepted = (exceptions.get(lower) ?? []).filter((form) => !forms.includes(form));
  // Each exception is put before the others, so the last one leads.
  return excepted.at(-1) ?? forms[0] ?? unlisted[0] ?? text;
}
