// Purpose: Waits until the indexes just made can be asked, at most 300 seconds.
// Params: none
// Row: none
CALL db.awaitIndexes(300)
