/**
 * spaCy's symbol table (spacy/symbols.pyx 3.8.18, MIT, (c) ExplosionAI GmbH): strings whose id is a small number instead of a hash.
 * The n-th name has the id n, counted from 1; `A19..63` stands for the names A19 to A63.
 */
const NAMES = `
IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED
IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY FLAG19..63 ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER
LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN
PUNCT SCONJ SYM VERB X EOL SPACE DEPRECATED001..276 PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE
TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj
csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl
parataxis partmod pcomp pobj poss possessive preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX
_`;

function expand(name: string): readonly string[] {
  const run = /^([A-Z]+)(\d+)\.\.(\d+)$/.exec(name);
  if (run === null) return [name];
  const [, stem = '', from = '', to = ''] = run;
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => stem + String(Number(from) + i).padStart(from.length, '0'));
}

export const SYMBOLS: ReadonlyMap<string, number> = new Map(
  NAMES.trim()
    .split(/\s+/)
    .flatMap(expand)
    .map((name, i) => [name, i + 1]),
);
