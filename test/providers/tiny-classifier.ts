import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytes, concat, type Field, integer, message, text } from '../../src/language/engine/onnx/protobuf.ts';

const FLOAT = 1;
const INT64 = 7;

export interface TinyClassifier {
  /** Labels in the order of their numbers. */
  readonly labels: readonly string[];
  /** The vocabulary with the label that each piece always gets; what is not named here gets the first. */
  readonly pieces: Readonly<Record<string, string>>;
  readonly window?: number;
  /** Inputs of the model besides `input_ids`, which it does not look at. */
  readonly inputs?: readonly string[];
  readonly isLowerCase?: boolean;
  readonly vocabularyFile?: 'tokenizer.json' | 'vocab.txt';
}

/** Writes a token-classification model whose answer is a row of a table: every piece has its label, so that a test knows what to expect. */
export function writeTinyClassifier(model: TinyClassifier): string {
  const {
    labels,
    pieces,
    window = 512,
    inputs = ['attention_mask', 'token_type_ids'],
    isLowerCase = true,
    vocabularyFile = 'tokenizer.json',
  } = model;
  const folder = mkdtempSync(join(tmpdir(), 'gazette-classifier-'));
  const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...Object.keys(pieces)];
  const put = (name: string, content: object | string): void =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  put('config.json', { id2label: Object.fromEntries(labels.map((label, id) => [id, label])), max_position_embeddings: window });
  if (vocabularyFile === 'vocab.txt') {
    put('vocab.txt', `${vocabulary.join('\n')}\n`);
    put('tokenizer_config.json', { do_lower_case: isLowerCase });
  } else {
    put('tokenizer.json', {
      normalizer: { type: 'BertNormalizer', lowercase: isLowerCase, strip_accents: null },
      model: { type: 'WordPiece', unk_token: '[UNK]', vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])) },
    });
  }
  const table = new Float32Array(vocabulary.length * labels.length);
  vocabulary.forEach((piece, id) => {
    table[id * labels.length + Math.max(0, labels.indexOf(pieces[piece] ?? ''))] = 1;
  });
  writeFileSync(join(folder, 'model.onnx'), tableModel(table, vocabulary.length, labels.length, ['input_ids', ...inputs]));
  return folder;
}

/** `logits[1, n, labels] = table[input_ids]`, the one operator Gather. */
function tableModel(table: Float32Array, rows: number, columns: number, inputs: readonly string[]): Uint8Array {
  const node = message(1, [text(1, 'table'), text(1, 'input_ids'), text(2, 'logits'), text(4, 'Gather')]);
  const weights = message(5, [
    integer(1, rows),
    integer(1, columns),
    integer(2, FLOAT),
    text(8, 'table'),
    bytes(9, new Uint8Array(table.buffer)),
  ]);
  const value = (field: number, name: string, type: number, shape: readonly (string | number)[]): Field => {
    const dimensions = shape.map((size) => message(1, [typeof size === 'number' ? integer(1, size) : text(2, size)]));
    return message(field, [text(1, name), message(2, [message(1, [integer(1, type), message(2, dimensions)])])]);
  };
  const graph = message(7, [
    node,
    text(2, 'classifier'),
    weights,
    ...inputs.map((name) => value(11, name, INT64, ['batch', 'length'])),
    value(12, 'logits', FLOAT, ['batch', 'length', columns]),
  ]);
  return concat([integer(1, 8), message(8, [text(1, ''), integer(2, 13)]), graph]);
}
