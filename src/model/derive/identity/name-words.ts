/** Words before a name that are no part of it; `ROYAL` ones stand before a given name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady sen senator rep gov gen general col colonel maj major capt captain lt
   lieutenant adm admiral marshal brig brigadier ayatollah mullah maulana maulvi hajji haji hojatoleslam imam sheik sheikh shaikh
   shaykh sayyid sayed reverend rev archbishop bishop cardinal father pastor comrade engineer ambassador minister president
   chancellor premier secretary king queen prince princess pope emperor emir sultan crown`.split(/\s+/),
)
export const ROYAL: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'emperor', 'emir', 'sultan'])

/** Small words within a name, in no comparison: "Rafiq al-Hariri", "Mohammed bin Salman", "Jaap de Hoop Scheffer". */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el as ash ad an ar at az bin ibn ben bint bani van von der den de da di del della dela la le los las dos das do du y e zu
   ter ten ul ud ur uz`.split(/\s+/),
)

/** Generations: "Ferdinand Marcos Jr." is not Ferdinand Marcos Sr. */
export const GENERATIONS: Readonly<Record<string, string>> = {
  ...{ jr: 'jr', junior: 'jr', sr: 'sr', senior: 'sr', ii: '2', iii: '3', iv: '4' },
}

/** Family names of China, Korea and Vietnam that stand first: the most common ones of each, by their shares of the population. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `kim lee park choi chung jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song moon ryu ri pak hong ban roh
   xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo wen jiang deng mao qin wei tang
   nguyen tran pham phan vo dang bui ngo duong truong`.split(/\s+/),
)

/** Short forms of given names, each set one name. */
const SHORT: readonly string[] = [
  'bill billy will william',
  'bob bobby rob robert',
  'jim jimmy james',
  'mike mick michael',
  'tony antony anthony',
  'joe joey joseph',
  'dick rick richard',
  'tom thomas',
  'ted ed eddie edward',
  'dan danny daniel',
  'dave david',
  'steve stephen steven',
  'chris christopher',
  'jack john',
  'matt matthew',
  'ben benjamin',
  'sam samuel',
  'ron ronald',
  'don donald',
  'ken kenneth',
  'larry lawrence',
  'andy andrew',
  'nick nicholas',
  'alex alexander',
  'liz beth elizabeth',
  'kate cathy katherine catherine',
  'sue susan',
  'madeleine maddy',
  'sasha aleksandr alexander',
  'volodya vladimir',
  'misha mikhail',
  'kolya nikolai mykola',
  'joao john',
]
const SETS = new Map<string, number[]>()
for (const [index, names] of SHORT.entries()) for (const name of names.split(' ')) SETS.set(name, [...(SETS.get(name) ?? []), index])

/** Whether two given names are forms of one: Bill, William. */
export const isShortFor = (a: string, b: string): boolean => (SETS.get(a) ?? []).some((set) => SETS.get(b)?.includes(set))
