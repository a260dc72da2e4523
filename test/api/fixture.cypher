// A small graph by hand, exactly as the design draws it: what the API is asked about in test/api. Statements end with a semicolon at the end of a line.

UNWIND [
  {id: 'source/steppe-wire.example', name: 'Steppe Wire', kind: 'agency', country: 'KZ'},
  {id: 'source/bulletin.example', name: 'Government Bulletin', kind: 'official', country: 'KZ'},
  {id: 'source/valley-post.example', name: 'Valley Post', kind: 'newspaper', country: 'KG'}
] AS row
CREATE (s:Source) SET s = row, s.title = row.name, s.origin = 'report';

UNWIND [
  {id: 'report/a1', src: 'source/steppe-wire.example', title: 'Emergency in Almaty', on: '2022-01-05', status: 'live', sentences: [
    'Emergency in Almaty.',
    'President Kassym-Jomart Tokayev declared a state of emergency in Almaty on January 5.',
    'He dismissed the government.',
    'Protesters gathered in Zhanaozen on January 2 after the price of gas doubled.',
    'The president instructed the government to introduce state regulation of fuel prices in response to the protests.']},
  {id: 'report/a2', src: 'source/bulletin.example', title: 'Decree on the state of emergency', on: '2022-01-06', status: 'live', sentences: [
    'Decree on the state of emergency.',
    'A state of emergency was declared in Almaty on January 5 until January 19.',
    'The government resigned on January 6.']},
  {id: 'report/a3', src: 'source/valley-post.example', title: 'Kazakh capital denies curfew', on: '2022-01-07', status: 'live', sentences: [
    'Kazakh capital denies curfew.',
    'A curfew was introduced in Mangystau Region on January 7.',
    'The city hall denied that the state of emergency in Almaty had been declared on January 5.']},
  {id: 'report/a4', src: 'source/steppe-wire.example', title: 'Emergency in Almaty (updated)', on: '2022-01-05', status: 'live', sentences: [
    'Emergency in Almaty (updated).',
    'President Kassym-Jomart Tokayev declared a state of emergency in Almaty on January 5.']},
  {id: 'report/a5', src: 'source/bulletin.example', title: 'Emergency lifted', on: '2022-01-19', status: 'live', sentences: [
    'Emergency lifted.',
    'The president lifted the state of emergency in Almaty on January 19.',
    'He proposed to call a referendum.']},
  {id: 'report/h1', src: 'source/valley-post.example', title: 'Withheld story', on: '2022-01-08', status: 'hidden', sentences: [
    'Withheld story.',
    'Zebrastan declared a state of emergency in Almaty.']}
] AS row
MATCH (src:Source {id: row.src})
CREATE (r:Report {id: row.id, name: left(row.title, 40), title: row.title, url: 'https://' + split(row.src, '/')[1] + '/' + split(row.id, '/')[1],
  lang: 'en', translation: 'none', publishedAt: row.on + 'T09:00:00+06:00', publishedOn: date(row.on), publishedPrecision: 'minute', textHash: row.id,
  text: reduce(t = row.sentences[0], s IN row.sentences[1..] | t + ' ' + s), status: row.status, origin: 'report'})
CREATE (r)-[:FROM]->(src)
WITH r, row
UNWIND range(0, size(row.sentences) - 1) AS i
WITH r, row, i, reduce(n = 0, s IN row.sentences[0..i] | n + size(s) + 1) AS start
CREATE (s:Sentence {id: row.id + '#s' + i, name: 'sentence ' + i, origin: 'report', index: i, text: row.sentences[i], start: start, end: start + size(row.sentences[i]), rawStart: start, rawEnd: start + size(row.sentences[i])})
CREATE (s)-[:IN_REPORT]->(r);

MATCH (a:Report {id: 'report/a1'}), (b:Report {id: 'report/a4'})
CREATE (b)-[:NEAR_DUPLICATE_OF {similarity: 0.93}]->(a)
CREATE (b)-[:REVISION_OF]->(a);

UNWIND [
  {id: 'place/kz/kazakhstan', name: 'Kazakhstan', placeKind: 'country', country: 'KZ', lat: 48.0, lon: 67.0, iso: 'KZ'},
  {id: 'place/kz/almaty', name: 'Almaty', placeKind: 'city', country: 'KZ', lat: 43.25, lon: 76.95, geonames: '1526384'},
  {id: 'place/kz/almaly-district', name: 'Almaly District', placeKind: 'district', country: 'KZ', lat: 43.25, lon: 76.92},
  {id: 'place/kz/mangystau-region', name: 'Mangystau Region', placeKind: 'admin1', country: 'KZ', lat: 44.0, lon: 53.0},
  {id: 'place/kz/zhanaozen', name: 'Zhanaozen', placeKind: 'city', country: 'KZ', lat: 43.34, lon: 52.86}
] AS row
CREATE (p:Place:Entity {id: row.id, name: row.name, placeKind: row.placeKind, country: row.country, location: point({latitude: row.lat, longitude: row.lon}),
  geonames: row.geonames, iso: row.iso, timezone: 'Asia/Almaty', origin: 'reference'});

UNWIND [
  ['place/kz/almaly-district', 'place/kz/almaty'], ['place/kz/almaty', 'place/kz/kazakhstan'],
  ['place/kz/zhanaozen', 'place/kz/mangystau-region'], ['place/kz/mangystau-region', 'place/kz/kazakhstan']
] AS pair
MATCH (a:Place {id: pair[0]}), (b:Place {id: pair[1]})
CREATE (a)-[:PART_OF {origin: 'reference'}]->(b);

CREATE (:Person:Entity {id: 'person/kz/kassym-jomart-tokayev', name: 'Kassym-Jomart Tokayev', country: 'KZ', sector: 'politics', birth: '1953-05-17', externalIds: ['wikidata:Q14345'], origin: 'reference'})
CREATE (:Person:Entity {id: 'person/kz/askar-mamin', name: 'Askar Mamin', country: 'KZ', origin: 'reference'})
CREATE (:Person:Entity {id: 'person/xx/zhaksylykov', name: 'Zhaksylykov', provisional: true, origin: 'report'})
CREATE (:Body:Entity {id: 'body/kz/government-of-kazakhstan', name: 'Government of Kazakhstan', bodyKind: 'government', country: 'KZ', origin: 'reference'})
CREATE (:Body:Entity {id: 'body/kz/akimat-of-almaty', name: 'Akimat of Almaty', bodyKind: 'agency', country: 'KZ', origin: 'report'})
CREATE (:Office:Entity {id: 'office/kz/president', name: 'President of Kazakhstan', rank: 'head_of_state', country: 'KZ', origin: 'reference'})
CREATE (:Office:Entity {id: 'office/kz/prime-minister', name: 'Prime Minister of Kazakhstan', rank: 'head_of_government', country: 'KZ', origin: 'reference'})
CREATE (:Topic:Entity {id: 'topic/petrol', name: 'fuel', origin: 'report'})
CREATE (:Topic:Entity {id: 'topic/gas', name: 'gas', origin: 'report'});

UNWIND [
  ['person/kz/kassym-jomart-tokayev', 'Kassym-Jomart Tokayev', 'kassym jomart tokayev', true], ['person/kz/kassym-jomart-tokayev', 'Касым-Жомарт Токаев', 'kasym zhomart tokaev', false],
  ['person/kz/askar-mamin', 'Askar Mamin', 'askar mamin', true], ['person/xx/zhaksylykov', 'Zhaksylykov', 'zhaksylykov', true],
  ['body/kz/government-of-kazakhstan', 'Government of Kazakhstan', 'government of kazakhstan', true], ['body/kz/akimat-of-almaty', 'Akimat of Almaty', 'akimat of almaty', true],
  ['office/kz/president', 'President of Kazakhstan', 'president of kazakhstan', true], ['office/kz/prime-minister', 'Prime Minister of Kazakhstan', 'prime minister of kazakhstan', true],
  ['topic/petrol', 'fuel', 'fuel', true], ['topic/gas', 'gas', 'gas', true], ['place/kz/kazakhstan', 'Kazakhstan', 'kazakhstan', true], ['place/kz/almaty', 'Almaty', 'almaty', true],
  ['place/kz/almaty', 'Alma-Ata', 'alma ata', false], ['place/kz/almaly-district', 'Almaly District', 'almaly district', true],
  ['place/kz/mangystau-region', 'Mangystau Region', 'mangystau region', true], ['place/kz/zhanaozen', 'Zhanaozen', 'zhanaozen', true]
] AS row
MATCH (e:Entity {id: row[0]})
CREATE (n:Name {id: 'name/' + replace(row[2], ' ', '-'), name: left(row[1], 40), text: row[1], norm: row[2], lang: 'en', origin: 'reference'})
CREATE (n)-[:NAMES {preferred: row[3]}]->(e);

MATCH (kz:Place {id: 'place/kz/kazakhstan'}), (gov:Body {id: 'body/kz/government-of-kazakhstan'}), (pres:Office {id: 'office/kz/president'}), (pm:Office {id: 'office/kz/prime-minister'}),
  (tok:Person {id: 'person/kz/kassym-jomart-tokayev'}), (mamin:Person {id: 'person/kz/askar-mamin'})
CREATE (gov)-[:OF_COUNTRY {origin: 'reference'}]->(kz), (pres)-[:OF_COUNTRY {origin: 'reference'}]->(kz), (pm)-[:OF_COUNTRY {origin: 'reference'}]->(kz), (pm)-[:IN_BODY {origin: 'reference'}]->(gov)
CREATE (tok)-[:HELD {origin: 'reference'}]->(h1:Holding {id: 'holding/kassym-jomart-tokayev/president-of-kazakhstan/2019-03-20', name: 'Tokayev: President of Kazakhstan', start: date('2019-03-20'), earliest: date('2019-03-20'), latest: date('2019-03-20'), when: '2019-03-20', precision: 'day', origin: 'reference'})-[:OF_OFFICE {origin: 'reference'}]->(pres)
CREATE (mamin)-[:HELD {origin: 'reference'}]->(h2:Holding {id: 'holding/askar-mamin/prime-minister-of-kazakhstan/2019-02-25', name: 'Mamin: Prime Minister of Kazakhstan', start: date('2019-02-25'), end: date('2022-01-05'), earliest: date('2019-02-25'), latest: date('2019-02-25'), when: '2019-02-25', precision: 'day', origin: 'reference'})-[:OF_OFFICE {origin: 'reference'}]->(pm);

UNWIND [
  {code: 'state_of_emergency', label: 'state of emergency', family: 'emergency', lasting: true, cameo: '1724'}, {code: 'curfew', label: 'curfew', family: 'emergency', lasting: true, cameo: '1723'},
  {code: 'government_dismissal', label: 'government dismissal', family: 'offices', lasting: false, cameo: null}, {code: 'price_regulation', label: 'price regulation', family: 'economy', lasting: true, cameo: null},
  {code: 'resignation', label: 'resignation', family: 'offices', lasting: false, cameo: '0831'}, {code: 'election_call', label: 'election call', family: 'institutions', lasting: false, cameo: null}
] AS k
CREATE (:DecisionKind {id: 'kind/' + k.code, name: k.label, label: k.label, family: k.family, lasting: k.lasting, cameo: CASE WHEN k.cameo IS NULL THEN [] ELSE [k.cameo] END, origin: 'reference'});

UNWIND [
  {id: 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', name: 'Almaty: state of emergency, 5 Jan 2022', kind: 'state_of_emergency', act: 'enact', stage: 'adopted', certainty: 'contested', day: '2022-01-05', from: '2022-01-05', to: '2022-01-31'},
  {id: 'decision/kz/state_of_emergency/almaty/2022-01-19-bbbbbb', name: 'Almaty: state of emergency lifted, 19 Jan', kind: 'state_of_emergency', act: 'lift', stage: 'adopted', certainty: 'reported', day: '2022-01-19'},
  {id: 'decision/kz/curfew/mangystau-region/2022-01-07-cccccc', name: 'Mangystau Region: curfew, 7 Jan 2022', kind: 'curfew', act: 'enact', stage: 'adopted', certainty: 'reported', day: '2022-01-07'},
  {id: 'decision/kz/government_dismissal/none/2022-01-05-dddddd', name: 'Government of Kazakhstan: dismissal', kind: 'government_dismissal', act: 'enact', stage: 'adopted', certainty: 'reported', day: '2022-01-05'},
  {id: 'decision/kz/price_regulation/fuel/2022-01-05-eeeeee', name: 'fuel: price regulation, 5 Jan 2022', kind: 'price_regulation', act: 'enact', stage: 'ordered', certainty: 'reported', day: '2022-01-05'},
  {id: 'decision/kz/resignation/government-of-kazakhstan/2022-01-06-ffffff', name: 'Government of Kazakhstan: resignation', kind: 'resignation', act: 'enact', stage: 'adopted', certainty: 'reported', day: '2022-01-06'},
  {id: 'decision/kz/election_call/none/undated-999999', name: 'Kazakhstan: referendum proposed', kind: 'election_call', act: 'enact', stage: 'proposed', certainty: 'reported', day: null}
] AS row
MATCH (k:DecisionKind {id: 'kind/' + row.kind})
CREATE (d:Decision {id: row.id, name: row.name, kind: row.kind, act: row.act, stage: row.stage, certainty: row.certainty, jurisdiction: 'KZ', block: row.kind, origin: 'report',
  when: row.day, earliest: date(row.day), latest: date(row.day), precision: CASE WHEN row.day IS NULL THEN 'unknown' ELSE 'day' END, basis: CASE WHEN row.day IS NULL THEN null ELSE 'explicit' END,
  validFrom: date(row.from), validTo: date(row.to), sortDate: date(coalesce(row.day, '9999-12-31'))})
CREATE (d)-[:OF_KIND]->(k);

CREATE (:Event {id: 'event/kz/protest/zhanaozen/2022-01-02-111111', name: 'Zhanaozen: protest, 2 Jan 2022', kind: 'protest', participantText: 'protesters', when: '2022-01-02', earliest: date('2022-01-02'), latest: date('2022-01-02'), sortDate: date('2022-01-02'), precision: 'day', basis: 'explicit', block: 'protest', origin: 'report'})
CREATE (:Event {id: 'event/kz/price_change/gas/2022-01-222222', name: 'gas: price change, Jan 2022', kind: 'price_change', magnitude: 'x2', when: '2022-01', earliest: date('2022-01-01'), latest: date('2022-01-31'), sortDate: date('2022-01-31'), precision: 'month', basis: 'relative', block: 'price_change', origin: 'report'});

UNWIND [
  ['report/a1#s1', 'c1', 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'SUPPORTS', 'declared a state of emergency in Almaty', 'pos', 'CT', 'state_of_emergency', '2022-01-05'],
  ['report/a2#s1', 'c2', 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'SUPPORTS', 'A state of emergency was declared in Almaty', 'pos', 'CT', 'state_of_emergency', '2022-01-05'],
  ['report/a3#s2', 'c3', 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'DENIES', 'the state of emergency in Almaty had been declared', 'neg', 'CT', 'state_of_emergency', '2022-01-05'],
  ['report/a4#s1', 'c4', 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'SUPPORTS', 'declared a state of emergency in Almaty', 'pos', 'CT', 'state_of_emergency', '2022-01-05'],
  ['report/h1#s1', 'c9', 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'SUPPORTS', 'declared a state of emergency in Almaty', 'pos', 'CT', 'state_of_emergency', '2022-01-05'],
  ['report/a5#s1', 'c5', 'decision/kz/state_of_emergency/almaty/2022-01-19-bbbbbb', 'SUPPORTS', 'lifted the state of emergency in Almaty', 'pos', 'CT', 'state_of_emergency', '2022-01-19'],
  ['report/a3#s1', 'c6', 'decision/kz/curfew/mangystau-region/2022-01-07-cccccc', 'SUPPORTS', 'A curfew was introduced in Mangystau Region', 'pos', 'CT', 'curfew', '2022-01-07'],
  ['report/a1#s2', 'c7', 'decision/kz/government_dismissal/none/2022-01-05-dddddd', 'SUPPORTS', 'dismissed the government', 'pos', 'CT', 'government_dismissal', '2022-01-05'],
  ['report/a1#s4', 'c8', 'decision/kz/price_regulation/fuel/2022-01-05-eeeeee', 'SUPPORTS', 'introduce state regulation of fuel prices', 'pos', 'CT', 'price_regulation', '2022-01-05'],
  ['report/a2#s2', 'ca', 'decision/kz/resignation/government-of-kazakhstan/2022-01-06-ffffff', 'SUPPORTS', 'The government resigned', 'pos', 'CT', 'resignation', '2022-01-06'],
  ['report/a5#s2', 'cb', 'decision/kz/election_call/none/undated-999999', 'SUPPORTS', 'proposed to call a referendum', 'pos', 'CT', 'election_call', null],
  ['report/a1#s3', 'cc', 'event/kz/protest/zhanaozen/2022-01-02-111111', 'SUPPORTS', 'Protesters gathered in Zhanaozen', 'pos', 'CT', 'protest', '2022-01-02'],
  ['report/a1#s3', 'cd', 'event/kz/price_change/gas/2022-01-222222', 'SUPPORTS', 'the price of gas doubled', 'pos', 'CT', 'price_change', null]
] AS row
MATCH (s:Sentence {id: row[0]})
CALL (row) {
  MATCH (h:Decision {id: row[2]}) RETURN h
  UNION
  MATCH (h:Event {id: row[2]}) RETURN h
}
WITH row, s, h, size(split(s.text, row[4])[0]) AS at
CREATE (c:Claim {id: split(row[0], '#')[0] + '#' + row[1], name: left(row[4], 40), about: CASE WHEN h:Decision THEN 'decision' ELSE 'event' END, kind: row[7],
  act: CASE WHEN h:Decision THEN h.act ELSE null END, stage: CASE WHEN h:Decision THEN h.stage ELSE null END, polarity: row[5], factuality: row[6], modality: CASE row[5] WHEN 'neg' THEN 'denied' ELSE 'asserted' END,
  start: s.start + at, end: s.start + at + size(row[4]), when: row[8], earliest: date(row[8]), latest: date(row[8]), precision: CASE WHEN row[8] IS NULL THEN 'unknown' ELSE 'day' END, basis: CASE WHEN row[8] IS NULL THEN null ELSE 'explicit' END,
  rule: 'extract/declare', score: 0.9, block: row[7], origin: 'report'})
CREATE (c)-[:STATED_IN]->(s)
FOREACH (_ IN CASE row[3] WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (c)-[:SUPPORTS]->(h))
FOREACH (_ IN CASE row[3] WHEN 'DENIES' THEN [1] ELSE [] END | CREATE (c)-[:DENIES]->(h));

UNWIND [
  ['report/a1#s1', 'President Kassym-Jomart Tokayev', 'Person', 'person/kz/kassym-jomart-tokayev', 'c1', 'DECIDED'], ['report/a1#s1', 'Almaty', 'Place', 'place/kz/almaty', 'c1', 'APPLIES_IN'],
  ['report/a1#s2', 'He', 'Person', 'person/kz/kassym-jomart-tokayev', 'c7', 'DECIDED'], ['report/a1#s2', 'the government', 'Body', 'body/kz/government-of-kazakhstan', 'c7', 'REMOVES'],
  ['report/a1#s3', 'Zhanaozen', 'Place', 'place/kz/zhanaozen', 'cc', 'HAPPENED_IN'], ['report/a2#s1', 'Almaty', 'Place', 'place/kz/almaty', 'c2', 'APPLIES_IN'],
  ['report/a3#s2', 'The city hall', 'Body', 'body/kz/akimat-of-almaty', null, null], ['report/h1#s1', 'Zebrastan', 'Place', 'place/kz/almaty', 'c9', 'APPLIES_IN']
] AS row
MATCH (s:Sentence {id: row[0]})
MATCH (e:Entity {id: row[3]})
OPTIONAL MATCH (c:Claim {id: split(row[0], '#')[0] + '#' + row[4]})
WITH row, s, e, c, s.start + size(split(s.text, row[1])[0]) AS at
CREATE (m:Mention {id: split(row[0], '#')[0] + '#m' + at + '-' + row[2], name: left(row[1], 40), text: row[1], type: row[2], norm: toLower(row[1]), country: 'KZ', form: 'name', origin: 'report'})
CREATE (m)-[:OCCURS_IN {starts: [at], ends: [at + size(row[1])], texts: [row[1]], forms: ['name']}]->(s)
CREATE (m)-[:REFERS_TO {score: 0.95, rule: 'resolve/names', why: 'same name key and country'}]->(e)
FOREACH (_ IN CASE WHEN c IS NULL THEN [] ELSE [1] END | CREATE (c)-[:HAS_ARGUMENT {role: row[5], basis: 'explicit'}]->(m));

MATCH (c:Claim {id: 'report/a3#c3'}), (m:Mention {text: 'The city hall'})
CREATE (c)-[:ATTRIBUTED_TO {verb: 'deny'}]->(m);

UNWIND [
  ['person/kz/kassym-jomart-tokayev', 'DECIDED', 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'explicit', 'report/a1#c1'], ['office/kz/president', 'DECIDED', 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'title', 'report/a1#c1'],
  ['person/kz/kassym-jomart-tokayev', 'DECIDED', 'decision/kz/government_dismissal/none/2022-01-05-dddddd', 'coreference', 'report/a1#c7'], ['office/kz/president', 'DECIDED', 'decision/kz/price_regulation/fuel/2022-01-05-eeeeee', 'title', 'report/a1#c8'],
  ['office/kz/president', 'DECIDED', 'decision/kz/state_of_emergency/almaty/2022-01-19-bbbbbb', 'title', 'report/a5#c5'], ['body/kz/government-of-kazakhstan', 'DECIDED', 'decision/kz/resignation/government-of-kazakhstan/2022-01-06-ffffff', 'explicit', 'report/a2#ca']
] AS row
MATCH (e:Entity {id: row[0]}), (d:Decision {id: row[2]})
CREATE (e)-[:DECIDED {basis: row[3], claimIds: [row[4]]}]->(d);

MATCH (e:Office {id: 'office/kz/president'}), (d:Decision {id: 'decision/kz/election_call/none/undated-999999'})
CREATE (e)-[:PROPOSED {basis: 'coreference', claimIds: ['report/a5#cb']}]->(d);

UNWIND [
  ['decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'place/kz/almaty'], ['decision/kz/state_of_emergency/almaty/2022-01-19-bbbbbb', 'place/kz/almaty'], ['decision/kz/curfew/mangystau-region/2022-01-07-cccccc', 'place/kz/mangystau-region']
] AS row
MATCH (d:Decision {id: row[0]}), (p:Place {id: row[1]})
CREATE (d)-[:APPLIES_IN {claimIds: []}]->(p);

MATCH (d:Decision {id: 'decision/kz/government_dismissal/none/2022-01-05-dddddd'}), (p:Decision {id: 'decision/kz/price_regulation/fuel/2022-01-05-eeeeee'}), (gov:Body {id: 'body/kz/government-of-kazakhstan'}), (fuel:Topic {id: 'topic/petrol'}), (gas:Topic {id: 'topic/gas'}),
  (ev:Event {id: 'event/kz/protest/zhanaozen/2022-01-02-111111'}), (rise:Event {id: 'event/kz/price_change/gas/2022-01-222222'}), (z:Place {id: 'place/kz/zhanaozen'}),
  (e1:Decision {id: 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa'}), (e2:Decision {id: 'decision/kz/state_of_emergency/almaty/2022-01-19-bbbbbb'}), (h:Holding {id: 'holding/askar-mamin/prime-minister-of-kazakhstan/2019-02-25'})
CREATE (d)-[:REMOVES {claimIds: ['report/a1#c7']}]->(gov), (p)-[:TASKS {claimIds: ['report/a1#c8']}]->(gov), (p)-[:CONCERNS {attribute: 'price', claimIds: ['report/a1#c8']}]->(fuel)
CREATE (p)-[:RESPONDS_TO {claimIds: ['report/a1#c8']}]->(ev), (ev)-[:RESPONDS_TO {claimIds: ['report/a1#cd']}]->(rise), (ev)-[:HAPPENED_IN {claimIds: ['report/a1#cc']}]->(z), (rise)-[:CONCERNS {attribute: 'price', claimIds: ['report/a1#cd']}]->(gas)
CREATE (e2)-[:LIFTS {claimIds: ['report/a5#c5']}]->(e1), (d)-[:ENDS {claimIds: ['report/a1#c7']}]->(h);

MATCH (e:Place {id: 'place/kz/almaty'}), (d:Decision {id: 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa'})
CREATE (:Redirect {id: 'place/kz/alma-ata'})-[:NOW]->(e)
CREATE (:Redirect {id: 'decision/kz/state_of_emergency/almaty/2022-01-04-000000'})-[:NOW]->(d);

CREATE (run:LoadRun {id: 'run/01FRUN', tool: '0.1.0', rules: '1', startedAt: '2022-02-01T00:00:00Z'})
CREATE (b:LoadBatch {id: 'batch/1'})-[:PART_OF_RUN]->(run)
WITH run, b
MATCH (r:Report)
CREATE (r)-[:LOADED_IN]->(b)
WITH DISTINCT run
UNWIND range(1, 12) AS n
CREATE (:Change {id: run.id + '#' + n, node: 'decision/kz/curfew/mangystau-region/2022-01-07-cccccc', name: 'change ' + n, what: 'created', why: 'a claim was loaded'})-[:PART_OF_RUN]->(run);
