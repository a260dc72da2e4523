UNWIND [
  ['body/pe/workers-front-of-the-andes', {name: 'Workers Front of the Andes', origin: 'reference', country: 'PE'}]
] AS row
MERGE (n:Entity {id: row[0]})
SET n:Body, n += row[1];

UNWIND [
  ['report/0fd23c6db804c916#c111bba7b484b', {name: 'price regulation, ordered', origin: 'report', when: '2022-01-07', earliest: date('2022-01-07'), latest: date('2022-01-07'), precision: 'day', basis: 'explicit', about: 'decision', kind: 'price_regulation', act: 'enact', stage: 'ordered', polarity: 'pos', factuality: 'CT', modality: 'asserted', start: 94, end: 153, trigger: 'On', triggerStart: 94, triggerEnd: 96, block: 'decision|price_regulation|enact|pe|gas', arguments: ['{"role":"DECIDED","text":"Rosa Quispe","basis":"explicit","mentionId":"report/0fd23c6db804c916#m137-Person"}', '{"role":"CONCERNS","text":"gas","basis":"explicit","mentionId":"report/0fd23c6db804c916#m149-Topic","attribute":"price"}'], rule: 'extract/test', score: 0.8}],
  ['report/0fd23c6db804c916#c4c4ad68490ad', {name: 'curfew, adopted', origin: 'report', when: '2022-01-05', earliest: date('2022-01-05'), latest: date('2022-01-05'), precision: 'day', basis: 'explicit', about: 'decision', kind: 'curfew', act: 'enact', stage: 'adopted', polarity: 'neg', factuality: 'CT', modality: 'asserted', start: 47, end: 93, trigger: 'On', triggerStart: 47, triggerEnd: 49, block: 'decision|curfew|enact|pe|cusco-region', arguments: ['{"role":"APPLIES_IN","text":"Cusco Region","basis":"explicit","mentionId":"report/0fd23c6db804c916#m80-Place"}'], rule: 'extract/test', score: 0.8}],
  ['report/0fd23c6db804c916#cb1d9faa485fd', {name: 'curfew, adopted', origin: 'report', when: '2022-01-05', earliest: date('2022-01-05'), latest: date('2022-01-05'), precision: 'day', basis: 'explicit', about: 'decision', kind: 'curfew', act: 'enact', stage: 'adopted', polarity: 'pos', factuality: 'CT', modality: 'asserted', start: 0, end: 46, trigger: 'On', triggerStart: 0, triggerEnd: 2, block: 'decision|curfew|enact|pe|cusco', arguments: ['{"role":"DECIDED","text":"Quispe","basis":"explicit","mentionId":"report/0fd23c6db804c916#m33-Person"}', '{"role":"APPLIES_IN","text":"Cusco","basis":"explicit","mentionId":"report/0fd23c6db804c916#m40-Place"}'], rule: 'extract/test', score: 0.8}],
  ['report/80d9e9d4eda1e3f6#c4c4ad68490ad', {name: 'curfew, adopted', origin: 'report', when: '2022-01-05', earliest: date('2022-01-05'), latest: date('2022-01-05'), precision: 'day', basis: 'explicit', durationIso: 'P3D', about: 'decision', kind: 'curfew', act: 'enact', stage: 'adopted', polarity: 'pos', factuality: 'CT', modality: 'asserted', start: 41, end: 94, trigger: 'On', triggerStart: 41, triggerEnd: 43, block: 'decision|curfew|enact|pe|cusco', arguments: ['{"role":"DECIDED","text":"the president","basis":"explicit","mentionId":"report/80d9e9d4eda1e3f6#m74-Office"}', '{"role":"APPLIES_IN","text":"Cusco","basis":"explicit","mentionId":"report/80d9e9d4eda1e3f6#m34-Place"}', '{"role":"RESPONDS_TO","text":"that","basis":"explicit","claimId":"report/80d9e9d4eda1e3f6#cc1dfd62a8a99"}'], rule: 'extract/test', score: 0.8}],
  ['report/80d9e9d4eda1e3f6#cae82e2aff6e0', {name: 'curfew, extend, adopted', origin: 'report', when: '2022-01-06', earliest: date('2022-01-06'), latest: date('2022-01-06'), precision: 'day', basis: 'explicit', about: 'decision', kind: 'curfew', act: 'extend', stage: 'adopted', polarity: 'pos', factuality: 'CT', modality: 'asserted', start: 95, end: 146, trigger: 'On', triggerStart: 95, triggerEnd: 97, block: 'decision|curfew|extend|pe|cusco', arguments: ['{"role":"DECIDED","text":"Rosa Quispe","basis":"explicit","mentionId":"report/80d9e9d4eda1e3f6#m128-Person"}', '{"role":"APPLIES_IN","text":"Cusco","basis":"explicit","mentionId":"report/80d9e9d4eda1e3f6#m34-Place"}'], rule: 'extract/test', score: 0.8}],
  ['report/80d9e9d4eda1e3f6#cc1dfd62a8a99', {name: 'protest', origin: 'report', when: '2022-01-05', earliest: date('2022-01-05'), latest: date('2022-01-05'), precision: 'day', basis: 'explicit', about: 'event', kind: 'protest', polarity: 'pos', factuality: 'CT', modality: 'asserted', start: 0, end: 40, trigger: 'On', triggerStart: 0, triggerEnd: 2, block: 'event|protest||pe|cusco', arguments: ['{"role":"HAPPENED_IN","text":"Cusco","basis":"explicit","mentionId":"report/80d9e9d4eda1e3f6#m34-Place"}'], rule: 'extract/test', score: 0.8}]
] AS row
MERGE (n:Claim {id: row[0]})
SET n += row[1];

UNWIND [
  ['decision/pe/curfew/cusco/2022-01-05-143591', {name: 'Cusco: curfew, 5 Jan 2022', origin: 'report', when: '2022-01-05', earliest: date('2022-01-05'), latest: date('2022-01-05'), precision: 'day', basis: 'explicit', kind: 'curfew', block: 'decision|curfew|enact|pe|cusco', sortDate: date('2022-01-05'), durationIso: 'P3D', act: 'enact', stage: 'adopted', jurisdiction: 'PE', certainty: 'confirmed'}],
  ['decision/pe/curfew/cusco/2022-01-06-f750ab', {name: 'Cusco: extension of curfew, 6 Jan 2022', origin: 'report', when: '2022-01-06', earliest: date('2022-01-06'), latest: date('2022-01-06'), precision: 'day', basis: 'explicit', kind: 'curfew', block: 'decision|curfew|extend|pe|cusco', sortDate: date('2022-01-06'), act: 'extend', stage: 'adopted', jurisdiction: 'PE', certainty: 'reported'}],
  ['decision/pe/price_regulation/gas/2022-01-07-ee06ee', {name: 'gas: price regulation, 7 Jan 2022', origin: 'report', when: '2022-01-07', earliest: date('2022-01-07'), latest: date('2022-01-07'), precision: 'day', basis: 'explicit', kind: 'price_regulation', block: 'decision|price_regulation|enact|pe|gas', sortDate: date('2022-01-07'), act: 'enact', stage: 'ordered', jurisdiction: 'PE', certainty: 'reported'}]
] AS row
MERGE (n:Decision {id: row[0]})
SET n += row[1];

UNWIND [
  ['event/pe/protest/cusco/2022-01-05-e18c88', {name: 'Cusco: protest, 5 Jan 2022', origin: 'report', when: '2022-01-05', earliest: date('2022-01-05'), latest: date('2022-01-05'), precision: 'day', basis: 'explicit', kind: 'protest', block: 'event|protest||pe|cusco', sortDate: date('2022-01-05')}]
] AS row
MERGE (n:Event {id: row[0]})
SET n += row[1];

UNWIND [
  ['holding/dmitry-sokolov/president/2021-01-01', {name: 'Sokolov: President of Peru, from 2021', origin: 'reference', when: '2021-01-01/2022-01-04', earliest: date('2021-01-01'), latest: date('2022-01-04'), precision: 'day', start: date('2021-01-01'), end: date('2022-01-04')}],
  ['holding/rosa-quispe/president/2022-01-05', {name: 'Quispe: President of Peru, from 2022', origin: 'reference', when: '2022-01-05/..', earliest: date('2022-01-05'), precision: 'day', start: date('2022-01-05')}]
] AS row
MERGE (n:Holding {id: row[0]})
SET n += row[1];

UNWIND [
  ['report/0fd23c6db804c916#m137-Person', {name: 'Rosa Quispe', origin: 'report', text: 'Rosa Quispe', type: 'Person', norm: 'rosa quispe', form: 'name', country: 'PE', countryBasis: 'words', roleWords: ['president']}],
  ['report/0fd23c6db804c916#m149-Topic', {name: 'gas', origin: 'report', text: 'gas', type: 'Topic', norm: 'gas', form: 'name', linkId: 'topic/gas', linkScore: 0.9, linkRule: 'resolve/test', linkWhy: 'test'}],
  ['report/0fd23c6db804c916#m33-Person', {name: 'Quispe', origin: 'report', text: 'Quispe', type: 'Person', norm: 'quispe', form: 'name', country: 'PE', countryBasis: 'words'}],
  ['report/0fd23c6db804c916#m40-Place', {name: 'Cusco', origin: 'report', text: 'Cusco', type: 'Place', norm: 'cusco', form: 'name', linkId: 'place/pe/cusco', linkScore: 0.9, linkRule: 'resolve/test', linkWhy: 'test'}],
  ['report/0fd23c6db804c916#m80-Place', {name: 'Cusco Region', origin: 'report', text: 'Cusco Region', type: 'Place', norm: 'cusco region', form: 'name', linkId: 'place/pe/cusco-region', linkScore: 0.9, linkRule: 'resolve/test', linkWhy: 'test'}],
  ['report/80d9e9d4eda1e3f6#m128-Person', {name: 'Rosa Quispe', origin: 'report', text: 'Rosa Quispe', type: 'Person', norm: 'rosa quispe', form: 'name', country: 'PE', countryBasis: 'words', roleWords: ['president']}],
  ['report/80d9e9d4eda1e3f6#m34-Place', {name: 'Cusco', origin: 'report', text: 'Cusco', type: 'Place', norm: 'cusco', form: 'name', linkId: 'place/pe/cusco', linkScore: 0.9, linkRule: 'resolve/test', linkWhy: 'test'}],
  ['report/80d9e9d4eda1e3f6#m74-Office', {name: 'the president', origin: 'report', text: 'the president', type: 'Office', norm: 'the president', form: 'name', linkId: 'office/pe/president', linkScore: 0.9, linkRule: 'resolve/test', linkWhy: 'test'}]
] AS row
MERGE (n:Mention {id: row[0]})
SET n += row[1];

UNWIND [
  ['name/andean-workers-front', {name: 'Andean Workers Front', origin: 'report', text: 'Andean Workers Front', norm: 'andean workers front', script: 'Latn'}],
  ['name/cusco', {name: 'Cusco', origin: 'report', text: 'Cusco', norm: 'cusco', script: 'Latn'}],
  ['name/cusco-region', {name: 'Cusco Region', origin: 'report', text: 'Cusco Region', norm: 'cusco region', script: 'Latn'}],
  ['name/dmitri-a-sokolov-f6b8db', {name: 'Dmitri A. Sokolov', origin: 'report', text: 'Dmitri A. Sokolov', norm: 'dmitri a sokolov', script: 'Latn'}],
  ['name/dmitry-sokolov', {name: 'Dmitry Sokolov', origin: 'report', text: 'Dmitry Sokolov', norm: 'dmitry sokolov', script: 'Latn'}],
  ['name/gas-2fe840', {name: 'gas', origin: 'report', text: 'gas', norm: 'gas', script: 'Latn'}],
  ['name/peru', {name: 'Peru', origin: 'report', text: 'Peru', norm: 'peru', script: 'Latn'}],
  ['name/president-of-peru-63bde4', {name: 'President of Peru', origin: 'report', text: 'President of Peru', norm: 'president of peru', script: 'Latn'}],
  ['name/quispe', {name: 'Quispe', origin: 'report', text: 'Quispe', norm: 'quispe', script: 'Latn'}],
  ['name/rosa-quispe', {name: 'Rosa Quispe', origin: 'report', text: 'Rosa Quispe', norm: 'rosa quispe', script: 'Latn'}],
  ['name/the-president-f8d54d', {name: 'the president', origin: 'report', text: 'the president', norm: 'the president', script: 'Latn'}],
  ['name/workers-front-of-the-andes-2aaa64', {name: 'Workers Front of the Andes', origin: 'report', text: 'Workers Front of the Andes', norm: 'workers front of the andes', script: 'Latn'}]
] AS row
MERGE (n:Name {id: row[0]})
SET n += row[1];

UNWIND [
  ['office/pe/president', {name: 'President of Peru', origin: 'reference', country: 'PE', rank: 'head_of_state'}]
] AS row
MERGE (n:Entity {id: row[0]})
SET n:Office, n += row[1];

UNWIND [
  ['person/pe/dmitry-sokolov', {name: 'Dmitry Sokolov', origin: 'reference', country: 'PE', externalIds: ['wikidata:Q1']}],
  ['person/pe/rosa-quispe', {name: 'Rosa Quispe', origin: 'reference', country: 'PE'}]
] AS row
MERGE (n:Entity {id: row[0]})
SET n:Person, n += row[1];

UNWIND [
  ['place/pe/cusco', {name: 'Cusco', origin: 'reference', country: 'PE', placeKind: 'city'}],
  ['place/pe/cusco-region', {name: 'Cusco Region', origin: 'reference', country: 'PE', placeKind: 'admin1'}],
  ['place/pe/peru', {name: 'Peru', origin: 'reference', country: 'PE', placeKind: 'country'}]
] AS row
MERGE (n:Entity {id: row[0]})
SET n:Place, n += row[1];

UNWIND [
  ['report/0fd23c6db804c916', {name: 'On 2022-01-05 curfew prices said…', origin: 'report', lang: 'en', translation: 'none', publishedAt: '2022-01-07', publishedOn: date('2022-01-07'), publishedPrecision: 'day', sourceTitle: 'valley-post.example', textHash: 'on 2022 01 05 curfew prices said quispe cusco on 2022 01 05 curfew prices said cusco region on 2022 01 07 price regulation prices said rosa quispe gas', text: 'On 2022-01-05 curfew prices said Quispe Cusco. On 2022-01-05 curfew prices said Cusco Region. On 2022-01-07 price_regulation prices said Rosa Quispe gas.', status: 'live'}],
  ['report/80d9e9d4eda1e3f6', {name: 'On 2022-01-05 protest curfew said…', origin: 'report', lang: 'en', translation: 'none', publishedAt: '2022-01-06', publishedOn: date('2022-01-06'), publishedPrecision: 'day', sourceTitle: 'steppe-wire.example', textHash: 'on 2022 01 05 protest curfew said cusco on 2022 01 05 curfew curfew said the president cusco on 2022 01 06 curfew curfew said rosa quispe cusco', text: 'On 2022-01-05 protest curfew said Cusco. On 2022-01-05 curfew curfew said the president Cusco. On 2022-01-06 curfew curfew said Rosa Quispe Cusco.', status: 'live'}]
] AS row
MERGE (n:Report {id: row[0]})
SET n += row[1];

UNWIND [
  ['report/0fd23c6db804c916#s0', {name: 'On 2022-01-05 curfew prices said…', origin: 'report', index: 0, text: 'On 2022-01-05 curfew prices said Quispe Cusco.', start: 0, end: 46, rawStart: 0, rawEnd: 46}],
  ['report/0fd23c6db804c916#s1', {name: 'On 2022-01-05 curfew prices said Cusco…', origin: 'report', index: 1, text: 'On 2022-01-05 curfew prices said Cusco Region.', start: 47, end: 93, rawStart: 47, rawEnd: 93}],
  ['report/0fd23c6db804c916#s2', {name: 'On 2022-01-07 price_regulation prices…', origin: 'report', index: 2, text: 'On 2022-01-07 price_regulation prices said Rosa Quispe gas.', start: 94, end: 153, rawStart: 94, rawEnd: 153}],
  ['report/80d9e9d4eda1e3f6#s0', {name: 'On 2022-01-05 protest curfew said Cusco.', origin: 'report', index: 0, text: 'On 2022-01-05 protest curfew said Cusco.', start: 0, end: 40, rawStart: 0, rawEnd: 40}],
  ['report/80d9e9d4eda1e3f6#s1', {name: 'On 2022-01-05 curfew curfew said the…', origin: 'report', index: 1, text: 'On 2022-01-05 curfew curfew said the president Cusco.', start: 41, end: 94, rawStart: 41, rawEnd: 94}],
  ['report/80d9e9d4eda1e3f6#s2', {name: 'On 2022-01-06 curfew curfew said Rosa…', origin: 'report', index: 2, text: 'On 2022-01-06 curfew curfew said Rosa Quispe Cusco.', start: 95, end: 146, rawStart: 95, rawEnd: 146}]
] AS row
MERGE (n:Sentence {id: row[0]})
SET n += row[1];

UNWIND [
  ['source/steppe-wire.example', {name: 'steppe-wire.example', origin: 'report', title: 'steppe-wire.example', kind: 'other'}],
  ['source/valley-post.example', {name: 'valley-post.example', origin: 'report', title: 'valley-post.example', kind: 'other'}]
] AS row
MERGE (n:Source {id: row[0]})
SET n += row[1];

UNWIND [
  ['topic/gas', {name: 'gas', origin: 'reference'}]
] AS row
MERGE (n:Entity {id: row[0]})
SET n:Topic, n += row[1];

UNWIND [
  ['decision/pe/curfew/cusco/2022-01-05-143591', 'place/pe/cusco', {claimIds: ['report/80d9e9d4eda1e3f6#c4c4ad68490ad', 'report/0fd23c6db804c916#cb1d9faa485fd']}],
  ['decision/pe/curfew/cusco/2022-01-06-f750ab', 'place/pe/cusco', {claimIds: ['report/80d9e9d4eda1e3f6#cae82e2aff6e0']}]
] AS row
MATCH (a:Decision {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:APPLIES_IN]->(b)
SET r += row[2];

UNWIND [
  ['decision/pe/price_regulation/gas/2022-01-07-ee06ee', 'topic/gas', {attribute: 'price', claimIds: ['report/0fd23c6db804c916#c111bba7b484b']}]
] AS row
MATCH (a:Decision {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:CONCERNS]->(b)
SET r += row[2];

UNWIND [
  ['office/pe/president', 'decision/pe/curfew/cusco/2022-01-05-143591', {basis: 'explicit', claimIds: ['report/80d9e9d4eda1e3f6#c4c4ad68490ad']}],
  ['person/pe/rosa-quispe', 'decision/pe/curfew/cusco/2022-01-05-143591', {basis: 'explicit', claimIds: ['report/0fd23c6db804c916#cb1d9faa485fd']}],
  ['person/pe/rosa-quispe', 'decision/pe/curfew/cusco/2022-01-06-f750ab', {basis: 'explicit', claimIds: ['report/80d9e9d4eda1e3f6#cae82e2aff6e0']}],
  ['person/pe/rosa-quispe', 'decision/pe/price_regulation/gas/2022-01-07-ee06ee', {basis: 'explicit', claimIds: ['report/0fd23c6db804c916#c111bba7b484b']}]
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Decision {id: row[1]})
CREATE (a)-[r:DECIDED]->(b)
SET r += row[2];

UNWIND [
  ['decision/pe/curfew/cusco/2022-01-06-f750ab', 'decision/pe/curfew/cusco/2022-01-05-143591', {claimIds: ['report/80d9e9d4eda1e3f6#cae82e2aff6e0']}]
] AS row
MATCH (a:Decision {id: row[0]})
MATCH (b:Decision {id: row[1]})
CREATE (a)-[r:EXTENDS]->(b)
SET r += row[2];

UNWIND [
  ['report/0fd23c6db804c916', 'source/valley-post.example', {}],
  ['report/80d9e9d4eda1e3f6', 'source/steppe-wire.example', {}]
] AS row
MATCH (a:Report {id: row[0]})
MATCH (b:Source {id: row[1]})
CREATE (a)-[r:FROM]->(b)
SET r += row[2];

UNWIND [
  ['event/pe/protest/cusco/2022-01-05-e18c88', 'place/pe/cusco', {claimIds: ['report/80d9e9d4eda1e3f6#cc1dfd62a8a99']}]
] AS row
MATCH (a:Event {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:HAPPENED_IN]->(b)
SET r += row[2];

UNWIND [
  ['report/0fd23c6db804c916#c111bba7b484b', 'report/0fd23c6db804c916#m137-Person', {role: 'DECIDED', basis: 'explicit'}],
  ['report/0fd23c6db804c916#c111bba7b484b', 'report/0fd23c6db804c916#m149-Topic', {role: 'CONCERNS', basis: 'explicit'}],
  ['report/0fd23c6db804c916#c4c4ad68490ad', 'report/0fd23c6db804c916#m80-Place', {role: 'APPLIES_IN', basis: 'explicit'}],
  ['report/0fd23c6db804c916#cb1d9faa485fd', 'report/0fd23c6db804c916#m33-Person', {role: 'DECIDED', basis: 'explicit'}],
  ['report/0fd23c6db804c916#cb1d9faa485fd', 'report/0fd23c6db804c916#m40-Place', {role: 'APPLIES_IN', basis: 'explicit'}],
  ['report/80d9e9d4eda1e3f6#c4c4ad68490ad', 'report/80d9e9d4eda1e3f6#m34-Place', {role: 'APPLIES_IN', basis: 'explicit'}],
  ['report/80d9e9d4eda1e3f6#c4c4ad68490ad', 'report/80d9e9d4eda1e3f6#m74-Office', {role: 'DECIDED', basis: 'explicit'}],
  ['report/80d9e9d4eda1e3f6#cae82e2aff6e0', 'report/80d9e9d4eda1e3f6#m128-Person', {role: 'DECIDED', basis: 'explicit'}],
  ['report/80d9e9d4eda1e3f6#cae82e2aff6e0', 'report/80d9e9d4eda1e3f6#m34-Place', {role: 'APPLIES_IN', basis: 'explicit'}],
  ['report/80d9e9d4eda1e3f6#cc1dfd62a8a99', 'report/80d9e9d4eda1e3f6#m34-Place', {role: 'HAPPENED_IN', basis: 'explicit'}]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Mention {id: row[1]})
CREATE (a)-[r:HAS_ARGUMENT]->(b)
SET r += row[2];

UNWIND [
  ['person/pe/dmitry-sokolov', 'holding/dmitry-sokolov/president/2021-01-01', {origin: 'reference'}],
  ['person/pe/rosa-quispe', 'holding/rosa-quispe/president/2022-01-05', {origin: 'reference'}]
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Holding {id: row[1]})
CREATE (a)-[r:HELD]->(b)
SET r += row[2];

UNWIND [
  ['report/0fd23c6db804c916#s0', 'report/0fd23c6db804c916', {}],
  ['report/0fd23c6db804c916#s1', 'report/0fd23c6db804c916', {}],
  ['report/0fd23c6db804c916#s2', 'report/0fd23c6db804c916', {}],
  ['report/80d9e9d4eda1e3f6#s0', 'report/80d9e9d4eda1e3f6', {}],
  ['report/80d9e9d4eda1e3f6#s1', 'report/80d9e9d4eda1e3f6', {}],
  ['report/80d9e9d4eda1e3f6#s2', 'report/80d9e9d4eda1e3f6', {}]
] AS row
MATCH (a:Sentence {id: row[0]})
MATCH (b:Report {id: row[1]})
CREATE (a)-[r:IN_REPORT]->(b)
SET r += row[2];

UNWIND [
  ['name/andean-workers-front', 'body/pe/workers-front-of-the-andes', {preferred: false}],
  ['name/cusco-region', 'place/pe/cusco-region', {preferred: true}],
  ['name/cusco', 'place/pe/cusco', {preferred: true}],
  ['name/dmitri-a-sokolov-f6b8db', 'person/pe/dmitry-sokolov', {preferred: false}],
  ['name/dmitry-sokolov', 'person/pe/dmitry-sokolov', {preferred: true}],
  ['name/gas-2fe840', 'topic/gas', {preferred: true}],
  ['name/peru', 'place/pe/peru', {preferred: true}],
  ['name/president-of-peru-63bde4', 'office/pe/president', {preferred: true}],
  ['name/quispe', 'person/pe/rosa-quispe', {preferred: false}],
  ['name/rosa-quispe', 'person/pe/rosa-quispe', {preferred: true}],
  ['name/the-president-f8d54d', 'office/pe/president', {preferred: false}],
  ['name/workers-front-of-the-andes-2aaa64', 'body/pe/workers-front-of-the-andes', {preferred: true}]
] AS row
MATCH (a:Name {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:NAMES]->(b)
SET r += row[2];

UNWIND [
  ['report/0fd23c6db804c916#m137-Person', 'report/0fd23c6db804c916#s2', {starts: [137], ends: [148], texts: ['Rosa Quispe'], forms: ['name'], rules: ['extract/test']}],
  ['report/0fd23c6db804c916#m149-Topic', 'report/0fd23c6db804c916#s2', {starts: [149], ends: [152], texts: ['gas'], forms: ['name'], rules: ['extract/test']}],
  ['report/0fd23c6db804c916#m33-Person', 'report/0fd23c6db804c916#s0', {starts: [33], ends: [39], texts: ['Quispe'], forms: ['name'], rules: ['extract/test']}],
  ['report/0fd23c6db804c916#m40-Place', 'report/0fd23c6db804c916#s0', {starts: [40], ends: [45], texts: ['Cusco'], forms: ['name'], rules: ['extract/test']}],
  ['report/0fd23c6db804c916#m80-Place', 'report/0fd23c6db804c916#s1', {starts: [80], ends: [92], texts: ['Cusco Region'], forms: ['name'], rules: ['extract/test']}],
  ['report/80d9e9d4eda1e3f6#m128-Person', 'report/80d9e9d4eda1e3f6#s2', {starts: [128], ends: [139], texts: ['Rosa Quispe'], forms: ['name'], rules: ['extract/test']}],
  ['report/80d9e9d4eda1e3f6#m34-Place', 'report/80d9e9d4eda1e3f6#s0', {starts: [34], ends: [39], texts: ['Cusco'], forms: ['name'], rules: ['extract/test']}],
  ['report/80d9e9d4eda1e3f6#m34-Place', 'report/80d9e9d4eda1e3f6#s1', {starts: [88], ends: [93], texts: ['Cusco'], forms: ['name'], rules: ['extract/test']}],
  ['report/80d9e9d4eda1e3f6#m34-Place', 'report/80d9e9d4eda1e3f6#s2', {starts: [140], ends: [145], texts: ['Cusco'], forms: ['name'], rules: ['extract/test']}],
  ['report/80d9e9d4eda1e3f6#m74-Office', 'report/80d9e9d4eda1e3f6#s1', {starts: [74], ends: [87], texts: ['the president'], forms: ['name'], rules: ['extract/test']}]
] AS row
MATCH (a:Mention {id: row[0]})
MATCH (b:Sentence {id: row[1]})
CREATE (a)-[r:OCCURS_IN]->(b)
SET r += row[2];

UNWIND [
  ['body/pe/workers-front-of-the-andes', 'place/pe/peru', {origin: 'reference'}],
  ['office/pe/president', 'place/pe/peru', {origin: 'reference'}]
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:OF_COUNTRY]->(b)
SET r += row[2];

UNWIND [
  ['holding/dmitry-sokolov/president/2021-01-01', 'office/pe/president', {origin: 'reference'}],
  ['holding/rosa-quispe/president/2022-01-05', 'office/pe/president', {origin: 'reference'}]
] AS row
MATCH (a:Holding {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:OF_OFFICE]->(b)
SET r += row[2];

UNWIND [
  ['place/pe/cusco-region', 'place/pe/peru', {origin: 'reference'}],
  ['place/pe/cusco', 'place/pe/cusco-region', {origin: 'reference'}]
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:PART_OF]->(b)
SET r += row[2];

UNWIND [
  ['report/0fd23c6db804c916#m137-Person', 'person/pe/rosa-quispe', {score: 1.0, rule: 'resolve/cluster-people', why: 'family 0.5 (Quispe and Quispe); given 0.5 (Rosa and Rosa)'}],
  ['report/0fd23c6db804c916#m149-Topic', 'topic/gas', {score: 0.9, rule: 'resolve/test', why: 'test'}],
  ['report/0fd23c6db804c916#m33-Person', 'person/pe/rosa-quispe', {score: 0.5, rule: 'resolve/cluster-people', why: 'named in full in the same report; family 0.5 (Quispe and Quispe)'}],
  ['report/0fd23c6db804c916#m40-Place', 'place/pe/cusco', {score: 0.9, rule: 'resolve/test', why: 'test'}],
  ['report/0fd23c6db804c916#m80-Place', 'place/pe/cusco-region', {score: 0.9, rule: 'resolve/test', why: 'test'}],
  ['report/80d9e9d4eda1e3f6#m128-Person', 'person/pe/rosa-quispe', {score: 1.0, rule: 'resolve/cluster-people', why: 'family 0.5 (Quispe and Quispe); given 0.5 (Rosa and Rosa)'}],
  ['report/80d9e9d4eda1e3f6#m34-Place', 'place/pe/cusco', {score: 0.9, rule: 'resolve/test', why: 'test'}],
  ['report/80d9e9d4eda1e3f6#m74-Office', 'office/pe/president', {score: 0.9, rule: 'resolve/test', why: 'test'}]
] AS row
MATCH (a:Mention {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:REFERS_TO]->(b)
SET r += row[2];

UNWIND [
  ['decision/pe/curfew/cusco/2022-01-05-143591', 'event/pe/protest/cusco/2022-01-05-e18c88', {claimIds: ['report/80d9e9d4eda1e3f6#c4c4ad68490ad']}]
] AS row
MATCH (a:Decision {id: row[0]})
MATCH (b:Event {id: row[1]})
CREATE (a)-[r:RESPONDS_TO]->(b)
SET r += row[2];

UNWIND [
  ['report/0fd23c6db804c916#c111bba7b484b', 'report/0fd23c6db804c916#s2', {}],
  ['report/0fd23c6db804c916#c4c4ad68490ad', 'report/0fd23c6db804c916#s1', {}],
  ['report/0fd23c6db804c916#cb1d9faa485fd', 'report/0fd23c6db804c916#s0', {}],
  ['report/80d9e9d4eda1e3f6#c4c4ad68490ad', 'report/80d9e9d4eda1e3f6#s1', {}],
  ['report/80d9e9d4eda1e3f6#cae82e2aff6e0', 'report/80d9e9d4eda1e3f6#s2', {}],
  ['report/80d9e9d4eda1e3f6#cc1dfd62a8a99', 'report/80d9e9d4eda1e3f6#s0', {}]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Sentence {id: row[1]})
CREATE (a)-[r:STATED_IN]->(b)
SET r += row[2];

UNWIND [
  ['report/0fd23c6db804c916#c111bba7b484b', 'decision/pe/price_regulation/gas/2022-01-07-ee06ee', {}],
  ['report/0fd23c6db804c916#cb1d9faa485fd', 'decision/pe/curfew/cusco/2022-01-05-143591', {}],
  ['report/80d9e9d4eda1e3f6#c4c4ad68490ad', 'decision/pe/curfew/cusco/2022-01-05-143591', {}],
  ['report/80d9e9d4eda1e3f6#cae82e2aff6e0', 'decision/pe/curfew/cusco/2022-01-06-f750ab', {}]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Decision {id: row[1]})
CREATE (a)-[r:SUPPORTS]->(b)
SET r += row[2];

UNWIND [
  ['report/80d9e9d4eda1e3f6#cc1dfd62a8a99', 'event/pe/protest/cusco/2022-01-05-e18c88', {}]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Event {id: row[1]})
CREATE (a)-[r:SUPPORTS]->(b)
SET r += row[2];

