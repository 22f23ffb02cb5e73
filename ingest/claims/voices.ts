import { antecedentOf, casesOf, childrenBy, headOf, lemmaOf, relationOf, uposOf, type Tree } from './tree.ts'
import { OBJECT_CONTROL, PURPOSE_NOUNS } from './tables/control.ts'

/** True for "was seized", "is being received", and for the participle of "the town seized by". */
export function isPassive(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0 || isJoinedPassive(tree, verb)) return true
  if (!isParticiple(tree, verb)) return false
  // "a claim that his men had taken the town": a clause of its own.
  return (relationOf(tree, verb) === 'acl' && childrenBy(tree, verb, 'nsubj', 'aux').length === 0) || isPassiveByAgent(tree, verb)
}

const hasBy = (tree: Tree, verb: number, relation: string): boolean =>
  childrenBy(tree, verb, 'obj', 'nsubj', 'aux').length === 0 &&
  childrenBy(tree, verb, relation).some((agent) => casesOf(tree, agent).includes('by'))

/** "Lund fell, captured by rebels". */
const isPassiveByAgent = (tree: Tree, verb: number): boolean => hasBy(tree, verb, 'obl:agent')

/** "was taken by Chile and won back by Peru": joined with a passive, any "by" tells an agent. */
const isJoinedPassive = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === 'conj' && childrenBy(tree, headOf(tree, verb), 'aux:pass').length > 0 && hasBy(tree, verb, 'obl*')

function isParticiple(tree: Tree, verb: number): boolean {
  const { VerbForm, Tense, Voice } = tree.words[verb]?.features ?? {}
  return Voice === 'Pass' || (VerbForm === 'Part' && Tense === 'Past')
}

/** Who does it: the subject, the by-phrase of a passive, or the one whom control, coordination or a participle lends. */
export function agentsOf(tree: Tree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) return byPhrases(tree, verb)
  return surfaceSubjects(tree, verb)
}

/** What it is done to: the object, the subject of a passive, the noun that a participle or an object relative describes. */
export function patientsOf(tree: Tree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) {
    const subjects = childrenBy(tree, verb, 'nsubj:pass', 'nsubj').filter((child) => casesOf(tree, child).length === 0)
    if (subjects.length > 0) return subjects.map((node) => antecedentOf(tree, node))
    return relationOf(tree, verb) === 'acl' ? [headOf(tree, verb)] : inherited(tree, verb)
  }
  const objects = childrenBy(tree, verb, 'obj')
  if (objects.length > 0) return objects.map((node) => antecedentOf(tree, node))
  const clause = gapClause(tree, verb)
  return isObjectGap(tree, clause) ? [headOf(tree, clause)] : []
}

/** The relative clause that a verb's missing object belongs to: "the town that rebels have tried to seize". */
function gapClause(tree: Tree, verb: number): number {
  const head = headOf(tree, verb)
  return relationOf(tree, verb) === 'xcomp' && head >= 0 && !OBJECT_CONTROL.has(lemmaOf(tree, head)) ? gapClause(tree, head) : verb
}

function byPhrases(tree: Tree, verb: number): readonly number[] {
  // "was briefed by Ana Roy returning from Oslo": a parser may hang her on the participle behind her.
  const below = childrenBy(tree, verb, 'advcl').flatMap((clause) => childrenBy(tree, clause, 'nsubj'))
  const candidates = childrenBy(tree, verb, 'obl*', 'nsubj:pass')
  const found = [
    ...candidates.filter((child) => relationOf(tree, child) === 'obl:agent' || casesOf(tree, child).includes('by')),
    ...below.filter((child) => casesOf(tree, child).includes('by') || casesOf(tree, child - 1).includes('by')),
  ]
  return found.length > 0 ? found : strayByPhrase(tree, verb)
}

/** How far behind the verb a by-phrase may stand that the tree hangs elsewhere. */
const NEAR = 8

/** "had been briefed on the capture by his minister": a by-phrase that the tree hangs on neither, with no other verb between. */
function strayByPhrase(tree: Tree, verb: number): readonly number[] {
  for (let at = verb + 1; at <= verb + NEAR; at++) {
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(uposOf(tree, at)) || at >= tree.words.length) return []
    if (lemmaOf(tree, at) === 'by' && relationOf(tree, at) === 'case') return [headOf(tree, at)]
  }
  return []
}

/** "the town (that) rebels seized": a relative clause with a subject of its own and no object. */
function isObjectGap(tree: Tree, verb: number): boolean {
  if (relationOf(tree, verb) !== 'acl:relcl') return false
  return childrenBy(tree, verb, 'nsubj').some((subject) => antecedentOf(tree, subject) === subject)
}

/** The grammatical subject, own or inherited, whatever the voice. */
export function surfaceSubjects(tree: Tree, verb: number): readonly number[] {
  const own = childrenBy(tree, verb, 'nsubj', 'nsubj:pass', 'nsubj:outer')
  return own.length > 0 ? own.map((node) => antecedentOf(tree, node)) : inherited(tree, verb)
}

/** The subject that a clause without one takes from the clause above it. */
function inherited(tree: Tree, verb: number): readonly number[] {
  const head = headOf(tree, verb)
  if (head < 0) return []
  switch (relationOf(tree, verb)) {
    case 'xcomp':
    case 'ccomp':
      return controllers(tree, head)
    case 'conj':
    case 'advcl':
    case 'parataxis':
      return isClause(tree, head) ? surfaceSubjects(tree, head) : []
    case 'acl':
      return ofNoun(tree, verb, head)
    // "rebels seized control of the town": a parser may take the verb for a participle behind its subject.
    case 'amod':
      return head < verb && childrenBy(tree, verb, 'obj').length > 0 ? [head] : []
    default:
      return []
  }
}

/** "invited Ana to meet": Ana; "Ana agreed to meet", "Ana is expected to meet": Ana. */
function controllers(tree: Tree, head: number): readonly number[] {
  const objects = childrenBy(tree, head, 'obj', 'iobj')
  if (OBJECT_CONTROL.has(lemmaOf(tree, head)) && objects.length > 0) return objects
  return surfaceSubjects(tree, head)
}

/** "envoys meeting in Oslo": the envoys; "Ana's plan to meet", "Ana has a plan to meet": Ana. */
function ofNoun(tree: Tree, verb: number, noun: number): readonly number[] {
  const infinitive = childrenBy(tree, verb, 'mark', 'aux').some((child) => lemmaOf(tree, child) === 'to')
  if (!infinitive) return [noun]
  if (!PURPOSE_NOUNS.has(lemmaOf(tree, noun))) return []
  const owners = childrenBy(tree, noun, 'nmod:poss')
  if (owners.length > 0) return owners.map((node) => antecedentOf(tree, node))
  const head = headOf(tree, noun)
  return head >= 0 && isClause(tree, head) ? surfaceSubjects(tree, head) : []
}

const isClause = (tree: Tree, node: number): boolean =>
  ['VERB', 'AUX'].includes(uposOf(tree, node)) || childrenBy(tree, node, 'cop', 'nsubj', 'nsubj:pass').length > 0
