// Needs `this`, an entity or another node with a caption; gives `fullName`: the longest name that its caption is cut from, or the caption.
WITH *, CASE WHEN this.name ENDS WITH '…' THEN trim(left(this.name, size(this.name) - 1)) END AS begin
WITH *, coalesce(COLLECT {
  MATCH (this)<-[:NAMES]-(n:Name)
  WHERE n.text STARTS WITH begin
  RETURN n.text
  ORDER BY size(n.text) DESC, n.text
  LIMIT 1
}[0], this.name) AS fullName
