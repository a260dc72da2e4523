import type { Mention, MentionSpan } from '../../model/evidence.ts';
import { mentionId } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import { type ExtractContext, sentenceIndexAt } from '../context.ts';
import type { NameMention } from '../names/name-mention.ts';

/** Groups what the report says of one thing; each span keeps the rule that linked it. */
export function linkCoreference(context: ExtractContext, names: readonly NameMention[]): readonly Mention[] {
  const groups = new Map<string, NameMention[]>();
  for (const name of names) {
    const key = `${name.type}|${nameKey(spanText(context, name))}`;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return [...groups.values()].map((group) => toMention(context, group));
}

const charSpan = (context: ExtractContext, name: NameMention): { start: number; end: number } => {
  const { tokens } = context.analysis.paragraphs[name.paragraph]!;
  return { start: tokens.start(name.from), end: tokens.end(name.to - 1) };
};
const spanText = (context: ExtractContext, name: NameMention): string => {
  const { start, end } = charSpan(context, name);
  return context.report.text.slice(start, end);
};

function toMention(context: ExtractContext, group: readonly NameMention[]): Mention {
  const first = group[0]!;
  const { paragraph: _paragraph, from: _from, to: _to, head: _head, rule: _rule, form: _form, type, ...traits } = first;
  const spans = group.map((name): MentionSpan => {
    const span = charSpan(context, name);
    return { ...span, sentenceIndex: sentenceIndexAt(context, span.start), form: name.form, rule: name.rule };
  });
  const text = spanText(context, first);
  return {
    ...traits,
    id: mentionId(context.report.id, spans[0]!.start, type),
    type,
    text,
    norm: nameKey(text),
    form: spans.some((span) => span.form === 'name') ? 'name' : 'nominal',
    spans,
  };
}
