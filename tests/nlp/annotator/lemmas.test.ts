import { beforeAll, expect, test } from 'vitest'
import { createAnnotator, type Annotator } from '../../../ingest/nlp/annotator/annotate.ts'
import { mendLemma } from '../../../ingest/nlp/annotator/mend-lemma.ts'
import { regularLemmas } from '../../../ingest/nlp/annotator/regular-lemmas.ts'
import { splitArticle } from '../support.ts'

let annotator: Annotator
beforeAll(async () => {
  annotator = await createAnnotator()
})

/** "form lemma" of the words asked for. */
async function lemmasOf(text: string, forms: readonly string[]): Promise<string[]> {
  const { tokens, sentences } = await splitArticle(text)
  const { words } = await annotator.annotate(tokens, sentences)
  return tokens.flatMap(({ text: form }, index) => (forms.includes(form) ? [`${form} ${words[index]?.lemma}`] : []))
}

test.each([
  ['The rebels vowed to march on the capital.', ['rebels rebel', 'vowed vow']],
  ['The talks resumed on Dec 2 in Muscat.', ['talks talk', 'resumed resume', 'Dec December']],
  ['Soldiers occupied two factories and waived the rules.', ['occupied occupy', 'factories factory', 'waived waive']],
  ['Envoys are voting while clashes shake the border.', ['voting vote', 'clashes clash']],
  ['Lawmakers from the United Nations watched the footage.', ['Lawmakers lawmaker', 'Nations Nation', 'footage footage']],
  [
    'She denied that her deputies had colluded with smugglers.',
    ['denied deny', 'deputies deputy', 'colluded collude', 'smugglers smuggler'],
  ],
])('%s', async (text, expected) => {
  expect(
    await lemmasOf(
      text,
      expected.map((pair) => pair.split(' ')[0] ?? ''),
    ),
  ).toEqual(expected)
})

const words = new Set('vow vote vowel plan plane occupy clash'.split(' '))
const isWord = (form: string) => words.has(form)

/** Tag, form, what the script gives → what it is mended to. */
test.each(
  `VERB vowed vowe → vow
  VERB voting vot → vote
  VERB occupied occupi → occupy
  NOUN clashes clashe → clash
  VERB planned plann → plan
  VERB unlisted unliste → unlist
  VERB blogging blogg → blog
  VERB underwent underwen → underwent
  ADJ sturdiest sturdie → sturdy
  NOUN yeomen yeome → yeoman
  PROPN Dec Deember → December
  PROPN Nov. November → November
  PROPN Humanities Humanitie → Humanity
  PROPN Nations Nation → Nation
  PROPN Netherlanders Netherlander → Netherlander
  PROPN Lima Lim → Lima
  PROPN Ma Mary → Ma
  NOUN m23s m23 → m23
  PRON whom who → who`
    .split('\n')
    .map((line) => line.trim().replace(' →', '').split(' ')),
)('%s %s: %s → %s', (upos = '', form = '', lemma = '', expected = '') => {
  expect(mendLemma(form, { lemma, upos, isWord })).toBe(expected)
})

test('a word that is no regular inflection has no regular lemma', () => {
  for (const form of ['this', 'bus', 'crisis', 'thing', 'red', 'men', 'best'])
    expect([form, regularLemmas(form, 'NOUN'), regularLemmas(form, 'VERB')]).toEqual([form, [], []])
})
