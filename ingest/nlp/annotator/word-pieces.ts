/** WordPiece of an uncased vocabulary, word by word (Devlin et al. 2019; BERT's basic and WordPiece tokenisation). */
export interface WordPieces {
  readonly cls: number
  readonly sep: number
  /** At least one and at most `most` ids of a word. */
  readonly of: (word: string) => readonly number[]
  /** Whether a form in small letters is one piece. */
  readonly isWhole: (form: string) => boolean
}

const ALONE = /[!-/:-@[-`{-~]|\p{P}|[\u4E00-\u9FFF]|[\u3400-\u4DBF]/u
const LONGEST_PART = 100

export function createWordPieces(vocabularyFile: string, most: number): WordPieces {
  const vocabulary = new Map(
    vocabularyFile
      .split('\n')
      .filter(Boolean)
      .map((piece, id) => [piece, id]),
  )
  const id = (piece: string) => vocabulary.get(piece) ?? 0
  const unknown = id('[UNK]')
  const known = new Map<string, readonly number[]>()
  const of = (word: string): readonly number[] => {
    const cached = known.get(word)
    if (cached) return cached
    const ids = partsOf(foldWord(word)).flatMap((part) => longestFirst(part, vocabulary) ?? [unknown])
    const kept = ids.length ? ids.slice(0, most) : [unknown]
    known.set(word, kept)
    return kept
  }
  return { cls: id('[CLS]'), sep: id('[SEP]'), of, isWhole: (form) => vocabulary.has(form) }
}

const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')

function partsOf(word: string): string[] {
  const parts: string[] = []
  let run = ''
  for (const character of word) {
    if (!ALONE.test(character)) {
      run += character
      continue
    }
    if (run) parts.push(run)
    parts.push(character)
    run = ''
  }
  return run ? [...parts, run] : parts
}

/** Null where some rest of the part is in no piece. */
function longestFirst(part: string, vocabulary: ReadonlyMap<string, number>): number[] | null {
  const characters = [...part]
  if (characters.length > LONGEST_PART) return null
  const ids: number[] = []
  for (let at = 0; at < characters.length;) {
    let end = characters.length
    let id: number | undefined
    while (end > at && (id = vocabulary.get((at ? '##' : '') + characters.slice(at, end).join(''))) === undefined) end -= 1
    if (id === undefined) return null
    ids.push(id)
    at = end
  }
  return ids
}
