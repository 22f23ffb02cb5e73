// Purpose: Every claim.
// Params: none
// Row: props map of the properties, article revision
MATCH (n:Claim)-[:ASSERTED_IN]->(a:Article)
WHERE n.id > ''
RETURN n {.id, .anchor, .predicate, .status, .mode, .title, .topic, .alias, .group, .triggerStart, .triggerEnd, .edtf, .dateFrom, .dateTo, .dateText, .quote, .start, .end, .ruleId, .confidence, .extractorVersion, .recordedAt, .retractedAt} AS props, a.revision AS article
ORDER BY n.id
