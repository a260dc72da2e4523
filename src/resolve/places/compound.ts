import type { Mention, MentionSpan } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { mentionId } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';

const RULE = 'resolve/places/compound';
const JOINT = /[-‐‑–—/]\p{Lu}/u;

const isCountry = (words: string, gazetteer: Gazetteer): boolean => {
  const best = gazetteer.places(words)[0];
  return best?.place.kind === 'country' && best.match !== 'key';
};

const cut = (span: MentionSpan, from: number, to: number): MentionSpan => ({
  ...span,
  start: span.start + from,
  end: span.start + to,
  rule: RULE,
});

/**
 * Two countries joined by a hyphen are two places: `UK-France summit`, `Armenia–Azerbaijan border`. The first keeps the
 * mention, so that claims still find it; the second becomes one of its own.
 */
export function splitCompounds(mentions: readonly Mention[], reportId: string, gazetteer: Gazetteer): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const joint = mention.type === 'Place' ? mention.text.slice(2).search(JOINT) : -1;
    const first = mention.text.slice(0, joint + 2);
    const second = mention.text.slice(joint + 3);
    if (joint < 0 || !isCountry(first, gazetteer) || !isCountry(second, gazetteer) || isCountry(mention.text, gazetteer)) return [mention];
    const whole = mention.spans.filter((span) => span.end - span.start === mention.text.length);
    if (whole.length === 0) return [mention];
    const at = mention.text.length - second.length;
    const { country: _country, countryBasis: _basis, ...rest } = mention;
    return [
      { ...rest, text: first, norm: nameKey(first), spans: whole.map((span) => cut(span, 0, first.length)) },
      {
        ...rest,
        id: mentionId(reportId, whole[0]!.start + at, 'Place'),
        text: second,
        norm: nameKey(second),
        spans: whole.map((span) => cut(span, at, mention.text.length)),
      },
    ];
  });
}
