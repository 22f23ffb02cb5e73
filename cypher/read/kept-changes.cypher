// Purpose: Every change of the derived part, in the order of writing.
// Params: none
// Row: props map of the properties
MATCH (n:Change)
WHERE n.seq > 0
RETURN n {.seq, .at, .kind, .subject, .about, .before, .after, .articles} AS props
ORDER BY n.seq
