/** Words of reports on sports; many of them in one article make it one. Lemmas, lower case. */
export const SPORT_WORDS: ReadonlySet<string> = new Set([
  ...['coach', 'striker', 'midfielder', 'defender', 'goalkeeper', 'keeper', 'quarterback', 'batsman', 'bowler', 'winger', 'forward'],
  ...['match', 'goal', 'league', 'season', 'championship', 'cup', 'tournament', 'semifinal', 'semi-final', 'quarterfinal', 'playoff'],
  ...[
    'club',
    'team',
    'squad',
    'stadium',
    'referee',
    'halftime',
    'half-time',
    'penalty',
    'derby',
    'fixture',
    'relegation',
    'wicket',
    'inning',
  ],
  ...['equalizer', 'equaliser', 'header', 'innings', 'offside', 'draw', 'football', 'soccer', 'rugby', 'cricket', 'basketball', 'hockey'],
])

/** What stands right before or behind a town that stands for its team, in lower case. */
export const TEAM_BEFORE =
  /(?:\b(?:against|over|versus|vs\.?|side|rivals?|champions?|squad|opponents?|leaders|hosts|visitors|beat|beating|beats|defeated|thrashed|edged|past|lowly|relegated|for|led|faces?|facing|host|joined|signed with|win at|loss to|lost to|draw with|level with|tied with|points? behind|points? ahead of),? |\d[–-]\d )$/
export const TEAM_BEHIND =
  /^(?:['’]s?)? ?(?:\d[–-]\d|,? (?:\p{L}+ )?(?:coach|keeper|goalkeeper|striker|midfielder|defender|winger|forward|captain|fans|supporters|squad|players?|attacker|manager|quarterback|pitcher)\b|(?:beat|won|win|wins|lost|lose|drew|scored|score|led|trail|trailed|play|played|host|hosted|are|were|have|had|now|went|moved|stumbled?)\b)/u
