/** What each repair makes of a text, and what it leaves alone. `rule` names the step that must have done it. */
export interface RepairCase {
  readonly text: string;
  readonly want: string;
  readonly rule?: string;
}

export const REPAIRED: readonly RepairCase[] = [
  // Character sets
  { text: 'The ministerâ€™s plan', want: 'The minister’s plan', rule: 'text/mojibake#western' },
  { text: 'cafÃ© in SÃ£o Paulo', want: 'café in São Paulo', rule: 'text/mojibake#western' },
  { text: 'GdaÅ„sk and Å\u0081Ã³dÅº', want: 'Gdańsk and Łódź', rule: 'text/mojibake#western' },
  { text: 'Ð¢Ð¾ÐºÐ°ÐµÐ² spoke', want: 'Токаев spoke', rule: 'text/mojibake#western' },
  { text: 'theyÃ¢â‚¬â„¢re out', want: 'they’re out', rule: 'text/mojibake#western-again' },
  { text: 'a fee of â‚¬50', want: 'a fee of €50', rule: 'text/mojibake#western' },
  { text: 'the harbour ðŸš¢ closed', want: 'the harbour 🚢 closed', rule: 'text/mojibake#western' },
  { text: 'РўРѕРєР°РµРІ said', want: 'Токаев said', rule: 'text/mojibake#cyrillic' },
  { text: 'the partyвЂ™s list', want: 'the party’s list', rule: 'text/mojibake#cyrillic' },
  { text: 'the \u0093quiet\u0094 coup \u0096 so far', want: 'the “quiet” coup – so far', rule: 'text/mojibake#c1' },
  // Entities
  { text: 'Brown &amp; Sons', want: 'Brown & Sons', rule: 'text/entities' },
  { text: 'it&#8217;s &#x2018;over&#x2019;', want: 'it’s ‘over’', rule: 'text/entities' },
  { text: 'the & nbsp; regional center & nbsp; & mdash; the city', want: 'the regional center — the city', rule: 'text/entities' },
  { text: 'the minister & # 39 ; s plan', want: "the minister ' s plan", rule: 'text/entities' },
  { text: 'prices of& nbsp;gas', want: 'prices of gas', rule: 'text/entities' },
  { text: 'the & Mdash; end', want: 'the — end', rule: 'text/entities' },
  { text: 'the and nbsp; port', want: 'the port', rule: 'text/entities#orphaned' },
  { text: 'once &amp;amp; only', want: 'once &amp; only', rule: 'text/entities' },
  { text: 'a &nbsp b', want: 'a b', rule: 'text/entities' },
  // Markup
  { text: 'electronic demand & nbsp;/p>', want: 'electronic demand', rule: 'text/stray-tags' },
  { text: 'It ended.</p><p>He left.', want: 'It ended.\n\nHe left.', rule: 'text/stray-tags' },
  { text: 'a <b>bold</b> claim', want: 'a bold claim', rule: 'text/stray-tags' },
  { text: 'see <a href="https://example.org/x?a=1">the decree</a>.', want: 'see the decree.', rule: 'text/stray-tags' },
  { text: 'It ended. < / p > He left', want: 'It ended.\n\nHe left', rule: 'text/stray-tags' },
  { text: 'kept <!-- an advert --> here', want: 'kept here', rule: 'text/stray-tags' },
  // Invisible characters
  { text: 'govern\u00adment', want: 'government', rule: 'text/control-characters' },
  { text: 'govern\u00ad\nment of Peru', want: 'government of Peru', rule: 'text/control-characters' },
  { text: '\ufeffLagos\u200b port', want: 'Lagos port', rule: 'text/control-characters' },
  { text: 'a\u0000b\u0007c', want: 'abc', rule: 'text/control-characters' },
  { text: 'half \ud83d pair', want: 'half \ufffd pair', rule: 'text/control-characters#surrogates' },
  { text: 'Sa\u0303o Paulo', want: 'São Paulo', rule: 'text/nfc' },
  // Lines and blanks
  { text: 'one\r\n\r\ntwo\rthree', want: 'one\n\ntwo\n\nthree', rule: 'text/line-ends' },
  { text: 'the\u00a0port  of\tBasra ', want: 'the port of Basra', rule: 'text/blanks' },
  { text: 'was appro-\nved', want: 'was approved', rule: 'text/line-end-hyphens' },
  { text: 'in Nur-\nSultan', want: 'in Nur-Sultan', rule: 'text/line-end-hyphens' },
  { text: 'its self-\nrule', want: 'its self-rule', rule: 'text/line-end-hyphens' },
  { text: 'two- \nand three-day', want: 'two- and three-day', rule: 'text/line-end-hyphens' },
  { text: 'the Tokyo-\nbased firm', want: 'the Tokyo-based firm', rule: 'text/line-end-hyphens' },
  { text: 'a by-election; the by-\nelection', want: 'a by-election; the by-election', rule: 'text/line-end-hyphens' },
  { text: '\n\n one \n \n\n two\n', want: 'one\n\ntwo', rule: 'text/paragraph-breaks' },
  {
    text: 'The council of the port city has decided to close\nits two oldest harbours to trade before the end\nof the year, officials said.\n\nThe mayor did not say why.',
    want: 'The council of the port city has decided to close its two oldest harbours to trade before the end of the year, officials said.\n\nThe mayor did not say why.',
    rule: 'text/paragraph-breaks',
  },
  // Marks
  { text: "He said ``no'' twice", want: 'He said “no” twice', rule: 'text/quotes#typed' },
  { text: "the country “ does not need this. ''", want: 'the country “does not need this.”', rule: 'text/quotes#spaced' },
  { text: 'the « quiet » coup', want: 'the «quiet» coup', rule: 'text/quotes#spaced' },
  { text: 'He said " no " twice', want: 'He said "no" twice', rule: 'text/quotes#lonely' },
  { text: 'the government , on ; ( yes ) : 5 % .', want: 'the government, on; (yes): 5%.', rule: 'text/punctuation-blanks' },
];

/** What looks like damage and is not. */
export const LEFT_ALONE: readonly string[] = [
  'AT&T and R & D; this & that; Simon & Garfunkel',
  'the order & part; the hue & image; all',
  'see ?a=1&copy=2 and &notanentity;',
  'if a < b and c > d, then a < b > c',
  'the .kz and .NET domains; a .22 rifle',
  'He wore :) a smile',
  '«CAFÉ» «MUSÉ»',
  'Ünlü Şirket, Málaga, Łódź, Ærø, naïve façade',
  'Это обычный русский текст без повреждений.',
  'Київ, Қазақстан, Ўзбекистон, Београд',
  'Úšovice, Íš and Éš, MÜSLÌ, «É»',
  'rock ’n’ roll, the ’90s and the workers’ party',
  'Tokyo 東京, Seoul 서울, Cairo القاهرة, Tel Aviv תל אביב',
  'a family 👨‍👩‍👧 and flags 🇰🇿🇺🇿',
  '5–6 per cent — or more… perhaps',
  'First headline of the day\n\nSecond headline of the day',
  'He paid 5/6 of it, and/or more, w/o tax',
  'x² + y² = z², 10 °C, § 12, £5, €6, ½',
];
