// Purpose: Entities with all given words in their names, and where the first chain of each stands: by publication, key, place in the text.
// Params: $wanted list of maps {key, first word, words list}
// Row: key as given, id entity id, name string, aliases list of strings, sort place of the first chain or null
UNWIND $wanted AS one
MATCH (e:Entity)
WHERE e.search CONTAINS one.first AND all(word IN one.words WHERE e.search CONTAINS word)
CALL (e) {
  MATCH (e)<-[:RESOLVES_TO]-(chain:Chain)-[:`IN`]->(a:Article)
  RETURN min(coalesce(a.publishedAt, '9999') + ' ' + a.key + ' ' + substring(toString(1000000000 + chain.start), 1)) AS sort
}
RETURN one.key AS key, e.id AS id, e.name AS name, e.aliases AS aliases, sort
ORDER BY key, id
