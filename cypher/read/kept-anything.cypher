// Purpose: Whether the store holds anything beside its own node.
// Params: none
// Row: any boolean
MATCH (s:Store {id: 'store'})
RETURN COUNT { (:Article) } + COUNT { (:Entity) } + COUNT { (:Judgement) } + COUNT { (:Purged) } + COUNT { (:Change) } > 0 AS any
