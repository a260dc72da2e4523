// Decisions and events about prices, and what they concern
// :param limit => 100
MATCH (h:Decision|Event)
WHERE h.kind IN ['price_regulation', 'price_reduction', 'price_increase', 'price_change', 'subsidy_or_payment']
OPTIONAL MATCH (h)-[about:CONCERNS]->(topic:Entity)
WITH h, collect(DISTINCT topic.name) AS about, collect(about.amount)[0] AS amount
RETURN h.when AS day, h.name AS name, h.kind AS kind, h.stage AS stage, coalesce(h.magnitude, amount) AS amount, about, h.id AS id
ORDER BY h.sortDate, id
LIMIT $limit
