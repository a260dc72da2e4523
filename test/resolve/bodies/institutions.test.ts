import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { loadGazetteer } from '../../../src/gazetteer/index.ts';
import { NO_REFERENCE_DATA } from '../../../src/model/reference-data.ts';
import { linkMentions } from '../../../src/resolve/index.ts';
import { INSTITUTIONS } from '../../cases/bodies/institutions.ts';
import { makeEvidence } from '../make-evidence.ts';

const gazetteer = loadGazetteer(readConfig().cache);

describe('institutions and offices', () => {
  it.each(INSTITUTIONS)('$text', ({ text, want, country, source }) => {
    const { mentions } = linkMentions(
      makeEvidence(text, { ...(country ? { country } : {}), ...(source ? { source } : {}) }),
      gazetteer,
      NO_REFERENCE_DATA,
    );
    const got = Object.fromEntries(
      Object.keys(want).map((name) => [name, mentions.find((mention) => mention.text === name)?.link?.entityId ?? null]),
    );
    expect(got).toEqual(want);
  });

  it.each([
    ['{Body:Texas Department of Public Health}', 'US'],
    ['{Body:Bavaria Farmers Union}', 'DE'],
    // A region of several countries, a direction, a country.
    ['{Body:Punjab Writers Guild}', undefined],
    ['{Body:Northern Dairy Board}', undefined],
    ['{Body:Georgia Writers Guild}', 'GE'],
  ])('the region in the name of %s says its country: %s', (name, want) => {
    const { mentions } = linkMentions(makeEvidence(`The ${name} met.`), gazetteer, NO_REFERENCE_DATA);
    expect(mentions.find(({ type }) => type === 'Body')?.country).toBe(want);
  });

  it.each([
    ['Reuters', 'media', 'Chile', undefined],
    ['Boeing', 'company', 'Chile', undefined],
    ['International Olympic Committee', 'international', 'Chile', undefined],
    // Others bear such a name elsewhere.
    ['Daily Mail', 'media', 'Chile', 'CL'],
    ['First National Bank', 'company', 'Chile', 'CL'],
    ['Labour Party', 'party', 'Chile', 'CL'],
  ] as const)('%s (%s) of a report about %s is of %s', (name, bodyKind, place, want) => {
    const evidence = makeEvidence(`{Place:${place}} voted on Sunday. {Body:${name}} said so.`);
    const mentions = evidence.mentions.map((mention) => (mention.type === 'Body' ? { ...mention, bodyKind } : mention));
    const linked = linkMentions({ ...evidence, mentions }, gazetteer, NO_REFERENCE_DATA);
    expect(linked.mentions.find(({ type }) => type === 'Body')?.country).toBe(want);
  });

  it.each([
    ['{Place:Peru} voted. {Body:International Rowing Committee} members watched.', undefined],
    ['{Place:Peru} voted. The {Body:European Union Mission} watched.', undefined],
    ['{Place:Peru} voted. The {Body:African National Guild} watched.', 'PE'],
    ['{Place:Peru} voted. ({Body:Lakeside Courier})', undefined],
    ['{Place:Peru} voted. (AP via {Body:Lakeside Courier}), (Reuters)', undefined],
    ['{Place:Peru} voted, a paper ({Body:Lakeside Courier}) writes.', 'PE'],
    ['In {Place:Peru} the Dutch group {Body:Zandvoort} closes.', 'NL'],
    ['In {Place:Peru} the Swedish telecoms maker {Body:Arvika} closes.', 'SE'],
    ['In {Place:Peru} a Dutch judge heard {Body:Zandvoort}.', undefined],
    ['In {Place:Peru} the {Body:White House Travel Office} opened.', 'US'],
    ['The {Body:British Columbia Rowing Guild} met.', 'CA'],
  ])('%s is of %s', (text, want) => {
    const { mentions } = linkMentions(makeEvidence(text), gazetteer, NO_REFERENCE_DATA);
    expect(mentions.find(({ type }) => type === 'Body')?.country).toBe(want);
  });

  it.each([
    ['the administration named after its head takes no country from what it deals with', true, undefined],
    ['another one does', false, 'CL'],
  ] as const)('%s', (_, isNamedAfterItsHead, want) => {
    const evidence = makeEvidence('The {Body:Danso administration} lifted sanctions on {Place:Chile}.');
    const body = evidence.mentions.find(({ type }) => type === 'Body')!;
    const spans = body.spans.map((span) => ({ ...span, end: span.start + 'Danso'.length }));
    const head = { ...body, id: `${body.id}-head`, type: 'Person' as const, text: 'Danso', norm: 'danso', spans };
    const mentions = isNamedAfterItsHead ? [...evidence.mentions, head] : evidence.mentions;
    const linked = linkMentions({ ...evidence, mentions }, gazetteer, NO_REFERENCE_DATA);
    expect(linked.mentions.find(({ type }) => type === 'Body')?.country).toBe(want);
  });

  // A government that goes by its head's name is that of the country which the report gives the head, and of no town of that name.
  it.each([
    ['The {Body:Obama administration} met.', ['Obama'], undefined, undefined],
    ['The {Body:Santos government} met in {Place:Cali}.', ['Santos'], undefined, undefined],
    ['The {Body:Santos government} met.', ['Santos', 'Juan Santos of CO'], 'CO', 'body/co/government'],
    ["{Place:Chile}'s {Body:Lincoln cabinet} met.", ['Lincoln'], 'CL', 'body/cl/government'],
    ['The {Body:Aktau administration} met.', [], 'KZ', 'body/kz/administration-of-aktau'],
    ['The {Body:Kabul administration} met.', ['Kabul'], 'AF', 'body/af/administration-of-kabul-province'],
    ['The {Body:Syrian government} met.', ['Syrian'], 'SY', 'body/sy/government'],
  ] as const)('%s named after %j: %s', (text, people, country, id) => {
    const evidence = makeEvidence(text);
    const body = evidence.mentions.find(({ type }) => type === 'Body')!;
    const persons = people.map((each, i) => {
      const [name = '', of] = each.split(' of ');
      const start = i === 0 ? body.spans[0]!.start : 9000;
      const spans = [{ ...body.spans[0]!, start, end: start + name.length }];
      const traits = of === undefined ? {} : { country: of, countryBasis: 'words' as const, roleWords: ['president'] };
      return { ...body, id: `${body.id}-${i}`, type: 'Person' as const, text: name, norm: name.toLowerCase(), spans, ...traits };
    });
    const linked = linkMentions({ ...evidence, mentions: [...evidence.mentions, ...persons] }, gazetteer, NO_REFERENCE_DATA);
    const got = linked.mentions.find(({ type }) => type === 'Body');
    expect([got?.country, got?.link?.entityId]).toEqual([country, id]);
  });

  it('gives both readings where two countries are as likely', () => {
    const { mentions } = linkMentions(
      makeEvidence('{Place:Armenia} and {Place:Azerbaijan} spoke. The {Body:government} was pleased.'),
      gazetteer,
      NO_REFERENCE_DATA,
    );
    const open = mentions.find((mention) => mention.text === 'government');
    expect(open?.alternatives?.map((each) => each.entityId).sort()).toEqual(['body/am/government', 'body/az/government']);
  });
});
