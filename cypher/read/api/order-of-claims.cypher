// Purpose: Where each claim stands in the order of saying: by publication, then place in the text.
// Params: $ids list of claim ids
// Row: id claim id, sort sort key
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:ASSERTED_IN]->(a:Article)
RETURN id, coalesce(a.publishedAt, '9999') + ' ' + a.key + ' ' + substring(toString(1000000000 + c.start), 1) AS sort
