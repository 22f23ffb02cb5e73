// Purpose: Articles by their revisions, with the revisions that each replaced, newest first.
// Params: $ids list of revisions
// Row: article map of the node's properties, supersedes list of revisions
UNWIND $ids AS id
MATCH (a:Article {revision: id})
CALL (a) {
  MATCH (a)-[:SUPERSEDES*1..20]->(old:Article)
  WITH DISTINCT old
  ORDER BY coalesce(old.updatedAt, old.publishedAt, '') DESC, old.revision
  RETURN collect(old.revision) AS supersedes
}
RETURN a {.revision, .key, .id, .url, .title, .publisher, .publishedAt, .updatedAt, .language, .text, .ingestedAt, .retractedAt} AS article, supersedes
