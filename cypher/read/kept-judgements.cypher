// Purpose: Every verdict of a person.
// Params: none
// Row: props map of the properties
MATCH (n:Judgement)
WHERE n.id > ''
RETURN n {.id, .about, .left, .right, .verdict, .by, .at, .reason, .retractedAt} AS props
ORDER BY n.id
