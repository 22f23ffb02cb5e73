const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** "Dec. 2", "Sept 30": abbreviations stand only beside a day or a year. */
const SHORT_MONTHS = `${MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?`
const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const SHORT_WEEKDAYS = `${WEEKDAYS}|(?:Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun)\\b\\.?`
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** Pieces of the patterns: `{month}` in a row's pattern stands for the named group of this table. */
const PIECES: Readonly<Record<string, string>> = {
  month: `(?<month>${MONTHS})`,
  month2: `(?<month2>${MONTHS})`,
  mon: `(?<month>${SHORT_MONTHS})`,
  weekday: `(?<weekday>${WEEKDAYS})`,
  wday: `(?<weekday>${SHORT_WEEKDAYS})`,
  day: '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
  day2: '(?<day2>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
  year: '(?<year>1[4-9]\\d\\d|20\\d\\d)',
  year2: '(?<year2>1[4-9]\\d\\d|20\\d\\d)',
  number: `(?<number>\\d{1,3}|an?|(?:${TENS})(?:[-\\s](?:${ONES}))?|${TEENS}|${ONES}|a couple of)`,
  unit: '(?<unit>day|week|month|year|decade)s?',
  part: '(?: (?:early |late )?(?:morning|afternoon|evening|night)\\b)?',
  // "early November", "the end of 2014", "mid-May": the precision is kept at the month or year.
  vague:
    '(?:the )?(?:early (?:in |on |this )?|mid(?:dle of )?[-\\s]?|later? (?:in |on |this )?|earlier (?:in |on |this )?|(?:beginning|start|end|close|rest|course|middle|turn) of )',
  to: '(?:\\s?[-–—]\\s?| (?:to|through|until|till|thru) )',
}

/** Compiles a row's pattern; a space stands for any white space, and a match never begins or ends inside a word or number. */
export function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/\{([a-z]\w*)\}/g, (_, name: string) => PIECES[name] ?? '')
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, '\\s+')
  return new RegExp(String.raw`(?<![\p{L}\p{N}$€£#])(?<!\p{N}[.,:/])(?:${source})(?![\p{L}\p{N}])(?![.,:/]\p{N})`, 'giu')
}
