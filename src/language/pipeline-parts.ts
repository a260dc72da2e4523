import type { Affine, Engine } from './engine/engine.ts';
import { type Lemmatizer, readLemmatizer } from './lemmatizer/lemmatizer.ts';
import { createLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { createNameFinder, NAME_FEATURES, type NameFinder } from './names/biluo.ts';
import type { StaticVectors } from './network/embedding.ts';
import { placeLinear } from './network/layers.ts';
import { createTok2Vec, type Tok2Vec } from './network/tok2vec.ts';
import { createTransitionScorer, placeReduction } from './network/transition-scorer.ts';
import { type ArcEagerParser, createArcEagerParser, PARSER_FEATURES } from './parser/arc-eager.ts';
import { readMoves } from './parser/moves.ts';
import { type AttributeRuler, readAttributeRuler } from './ruler/attribute-ruler.ts';
import { readTokenizerRules } from './tokenizer/read-rules.ts';
import { createTokenizer, type Tokenizer } from './tokenizer/tokenizer.ts';
import { readJson } from './weights/json.ts';
import type { ModelFolder } from './weights/model-folder.ts';
import { isMap, readMsgpack } from './weights/msgpack.ts';
import { readStaticVectors } from './weights/static-vectors.ts';
import { nodesNamed, readThincModel } from './weights/thinc-model.ts';

/** A spaCy English pipeline, part by part, its weights placed in the engine's memory. */
export interface Parts {
  readonly model: string;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
  /** For tagger and parser. */
  readonly syntaxVectors: Tok2Vec;
  readonly tags: readonly string[];
  readonly tagger: Affine;
  readonly parserReduction: Affine;
  readonly parser: ArcEagerParser;
  readonly ruler: AttributeRuler;
  readonly lemmatize: Lemmatizer;
  readonly nameVectors: Tok2Vec;
  readonly nameReduction: Affine;
  readonly findNames: NameFinder;
}

/** Words whose vectors are kept, for each of the two encoders. */
const CACHED_WORDS = 10_240;

export function placeParts(files: ModelFolder, engine: Engine): Parts {
  const lexicon = createLexicon(files.read('vocab/lookups.bin', readNorms));
  const tokenizer = files.read('tokenizer', (bytes) => createTokenizer(readTokenizerRules(bytes), lexicon));
  const tags = files.read('tagger/cfg', readTags);
  const parserMoves = files.read('parser/moves', readMoves);
  const nameMoves = files.read('ner/moves', readMoves);
  const parser = files.read('parser/model', (bytes) => {
    const nodes = readThincModel(bytes);
    const scorer = createTransitionScorer(engine, nodes, PARSER_FEATURES);
    return { reduction: placeReduction(engine, nodes), parser: createArcEagerParser(engine, scorer, parserMoves) };
  });
  const statics = readStatics(files);
  const names = files.read('ner/model', (bytes) => {
    const nodes = readThincModel(bytes);
    const scorer = createTransitionScorer(engine, nodes, NAME_FEATURES);
    return {
      reduction: placeReduction(engine, nodes),
      vectors: createTok2Vec(engine, nodes, CACHED_WORDS, statics),
      find: createNameFinder(engine, scorer, nameMoves),
    };
  });
  return {
    model: files.read('meta.json', readModelName),
    lexicon,
    tokenizer,
    syntaxVectors: files.read('tok2vec/model', (bytes) => createTok2Vec(engine, readThincModel(bytes), CACHED_WORDS, statics)),
    tags,
    tagger: files.read('tagger/model', (bytes) => {
      const layer = placeLinear(engine, nodesNamed(readThincModel(bytes), 'softmax')[0]);
      if (layer.outputs !== tags.length) throw new Error(`it scores ${layer.outputs} tags, but there are ${tags.length}`);
      return layer;
    }),
    parserReduction: parser.reduction,
    parser: parser.parser,
    ruler: files.read('attribute_ruler/patterns', readAttributeRuler),
    lemmatize: files.read('lemmatizer/lookups/lookups.bin', readLemmatizer),
    nameVectors: names.vectors,
    nameReduction: names.reduction,
    findNames: names.find,
  };
}

/** Word vectors, when the model has any. */
function readStatics(files: ModelFolder): StaticVectors | undefined {
  return files.read('vocab/key2row', (keys) =>
    keys.length <= 1 ? undefined : files.read('vocab/vectors', (vectors) => readStaticVectors(vectors, keys)),
  );
}

function readNorms(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const file = readMsgpack(bytes);
  return isMap(file) && isMap(file.lexeme_norm) ? file.lexeme_norm : {};
}

function readTags(bytes: Uint8Array): readonly string[] {
  const { labels } = readJson(bytes);
  if (!Array.isArray(labels)) throw new Error('it lists no labels');
  return labels.map(String);
}

function readModelName(bytes: Uint8Array): string {
  const { lang, name, version } = readJson(bytes);
  return `${String(lang)}_${String(name)} ${String(version)}`;
}
