// Needs `this`, a decision; gives `caption`: its name, and where that is cut the same in full, from the names of what it is tied to.
WITH *, split(this.name, '…') AS cut
WITH *, CASE WHEN size(cut) > 1 THEN split(cut[0], ': ')[0] END AS begin
WITH *, coalesce(COLLECT {
  MATCH (this)--(:Entity)<-[:NAMES]-(n:Name)
  WHERE n.text STARTS WITH begin
  RETURN n.text
  ORDER BY n.text = begin DESC, size(n.text) DESC, n.text
  LIMIT 1
}[0] + CASE
  WHEN NOT this.name ENDS WITH '…' THEN substring(this.name, size(cut[0]) + 1)
  ELSE ': ' + coalesce({extend: 'extension of ', amend: 'change of ', suspend: 'suspension of ', lift: 'end of ', annul: 'annulment of ', replace: 'replacement of '}[this.act], '') + replace(this.kind, '_', ' ')
END, this.name) AS caption
