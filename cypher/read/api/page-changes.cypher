// Purpose: A page of the changes behind a number and from a moment on, in the order of writing.
// Params: $seq int, $instant first 19 characters of an instant or null, $about id or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id subject, sort sort key: the number as twelve digits, change map of the node's properties
MATCH (n:Change)
WHERE n.seq > $seq
WITH n, substring(toString(1000000000000 + n.seq), 1) AS sort
WHERE ($instant IS NULL OR substring(n.at, 0, 19) >= $instant)
  AND ($about IS NULL OR n.subject = $about OR $about IN n.about)
  AND ($afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND n.subject > $afterId))
RETURN n.subject AS id, sort, n {.seq, .at, .kind, .subject, .about, .before, .after} AS change
ORDER BY sort
LIMIT $limit
