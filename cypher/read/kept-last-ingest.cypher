// Purpose: When an article was last ingested.
// Params: none
// Row: lastIngestAt instant or null
MATCH (a:Article)
RETURN max(a.ingestedAt) AS lastIngestAt
