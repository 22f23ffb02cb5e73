// Purpose: The claims of one predicate that an anchor or a claim's id names.
// Params: $name string, $predicate predicate
// Row: anchor string
MATCH (n:Claim)
WHERE (n.anchor = $name OR n.id = $name) AND n.predicate = $predicate
RETURN DISTINCT n.anchor AS anchor
ORDER BY anchor
