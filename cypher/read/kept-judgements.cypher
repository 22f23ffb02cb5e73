// Purpose: Every verdict of a person.
// Params: none
// Row: props map of the properties
MATCH (n:Judgement)
RETURN n {.id, .about, .left, .right, .verdict, .by, .at, .reason, .retractedAt} AS props
