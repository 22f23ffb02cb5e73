// Purpose: A page of the machine's doubts, the most likely first.
// Params: $about kind of judgement or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id candidate id, sort sort key: what the score lacks of 1 in six digits, about kind of judgement, left anchor, right anchor, score number,
//   reasons list of strings
MATCH (n:Candidate)
WITH n, toString(100000 + toInteger(round((1.0 - n.score) * 10000))) AS sort
WHERE ($about IS NULL OR n.about = $about)
  AND ($afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND n.id > $afterId))
RETURN n.id AS id, sort, n.about AS about, n.left AS left, n.right AS right, n.score AS score, n.reasons AS reasons
ORDER BY sort, id
LIMIT $limit
