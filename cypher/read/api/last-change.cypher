// Purpose: When an entity, meeting or capture last changed.
// Params: $subject id
// Row: at instant or null
MATCH (n:Change {subject: $subject})
RETURN max(n.at) AS at
