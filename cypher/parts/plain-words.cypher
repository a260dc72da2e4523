// From the text `typed` gives its `words` without any sign or word that full-text search would take as a command; no row when none is left.
WITH *, [w IN split(reduce(t = toLower(typed), c IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > =', ' ') | replace(t, c, ' ')), ' ') WHERE w <> ''] AS words
WHERE size(words) > 0
