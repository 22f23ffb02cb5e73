import { describe, expect, test } from 'vitest'
import { stepsOf, walk } from '../../ingest/claims/paths.ts'
import { CAPTURE_ROWS } from '../../ingest/claims/tables/capture-rows.ts'
import { MEET_NOUNS } from '../../ingest/claims/tables/meet-nouns.ts'
import { MEET_VERBS } from '../../ingest/claims/tables/meet-verbs.ts'
import { smallTree } from './small-tree.ts'

const active = smallTree('Ana//PROPN/2/nsubj met/meet/VERB/0/root with//ADP/4/case Bo//PROPN/2/obl')
const passive = smallTree(
  'Lund//PROPN/3/nsubj:pass was/be/AUX/3/aux:pass seized/seize/VERB/0/root by//ADP/5/case rebels/rebel/NOUN/3/obl:agent',
)
const control = smallTree('Ana//PROPN/2/nsubj asked/ask/VERB/0/root Bo//PROPN/2/obj to//PART/5/mark meet//VERB/2/xcomp Cy//PROPN/5/obj')
const relative = smallTree(
  'rebels/rebel/NOUN/5/nsubj who//PRON/3/nsubj seized/seize/VERB/1/acl:relcl Lund//PROPN/3/obj left/leave/VERB/0/root',
)
const gerund = smallTree(
  'After//SCONJ/2/mark meeting/meet/VERB/6/advcl Bo//PROPN/2/obj ,//PUNCT/2/punct Ana//PROPN/6/nsubj left/leave/VERB/0/root',
)
const noun = smallTree(
  'Ana//PROPN/2/nsubj held/hold/VERB/0/root two//NUM/4/nummod rounds/round/NOUN/2/obj of//ADP/6/case talks/talk/NOUN/4/nmod',
)

describe('a path leads', () => {
  test.each([
    ['to the subject', active, 1, 'agents', [0]],
    ['to a phrase by its preposition', active, 1, '~with/alongside', [3]],
    ['to the doer of a passive', passive, 2, 'agents', [4]],
    ['to what a passive is done to', passive, 2, 'patients', [0]],
    ['to the object that controls an infinitive', control, 4, 'agents', [2]],
    ['from a relative pronoun to what it stands for', relative, 2, 'agents', [0]],
    ['from a gerund to the subject of the main clause', gerund, 1, 'agents', [4]],
    ['up by the own relation and class', noun, 3, '^obj[light] agents', [0]],
    ['nowhere by another class', noun, 3, '^obj[mediator] agents', []],
  ])('%s', (_, tree, node, path, found) => {
    expect(walk(tree, node, path)).toEqual(found)
  })

  test('a step that cannot be read is named', () => {
    expect(() => stepsOf('agents ~With')).toThrow('path step "~With" cannot be read')
  })
})

test('every path of every row can be read, and ids are unique', () => {
  const rows = [...MEET_VERBS, ...MEET_NOUNS, ...CAPTURE_ROWS]
  const paths = rows.flatMap((row) => [...row.roles.map(({ path }) => path), ...(row.unless ?? []), ...(row.given ?? [])])
  expect(paths.filter((path) => stepsOf(path).length === 0)).toEqual([])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
})
