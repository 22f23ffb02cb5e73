// Purpose: Finds claims by the words of the sentence they quote.
// Params: none
// Row: none
CREATE FULLTEXT INDEX claim_quote IF NOT EXISTS
FOR (n:Claim) ON EACH [n.quote]
