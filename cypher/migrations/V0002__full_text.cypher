// Full text for search. Filled in the background; gazette migrate waits until it is ready.

CREATE FULLTEXT INDEX gazette_names IF NOT EXISTS FOR (n:Name|Person|Body|Office|Place|Topic) ON EACH [n.name, n.text];
CREATE FULLTEXT INDEX gazette_happenings IF NOT EXISTS FOR (n:Decision|Event) ON EACH [n.name];
CREATE FULLTEXT INDEX gazette_sentences IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text];
CREATE FULLTEXT INDEX gazette_reports IF NOT EXISTS FOR (n:Report) ON EACH [n.title];
