// Purpose: The chains that an anchor or a chain's id names; an anchor may stand in several revisions of its article.
// Params: $name string
// Row: anchor string, kind kind or null, link gazetteer id or null
MATCH (n:Chain)
WHERE n.anchor = $name OR n.id = $name
RETURN DISTINCT n.anchor AS anchor, n.kind AS kind, n.link AS link
ORDER BY anchor, kind, link
