import { describe, expect, it } from 'vitest'
import { mostVoted, votesOf } from '../../ingest/mentions/votes.ts'
import { isOnSports } from '../../ingest/mentions/on-sports.ts'
import type { Name, NameType, Word } from '../../ingest/layers.ts'

/** Names as the annotator would give them: the text between square brackets, in order, each with a type and a belief. */
function votesIn(marked: string, types: readonly (readonly [NameType, number])[]) {
  const spans = Array.from(marked.matchAll(/\[([^\]]+)\]/g), (match, i) => ({
    start: match.index - 2 * i,
    end: match.index - 2 * i + (match[1]?.length ?? 0),
  }))
  const names = spans.map((span, i): Name => ({ ...span, first: i, last: i + 1, type: types[i]?.[0] ?? 'DATE', score: types[i]?.[1] ?? 0 }))
  return votesOf(marked.replace(/[[\]]/g, ''), names)
}

describe('the type that an article speaks for', () => {
  it('is the one of most mentions', () => {
    const votes = votesIn('[Velora] grew. [Velora] shrank. [Velora] closed.', [
      ['PERSON', 0.6],
      ['ORGANIZATION', 0.9],
      ['ORGANIZATION', 0.8],
    ])
    expect(mostVoted(votes.get('Velora'))).toBe('ORGANIZATION')
  })
  it('is moved by what stands around a mention', () => {
    const votes = votesIn('The carmaker [Velora] grew. [Velora] shrank.', [
      ['PERSON', 0.7],
      ['PERSON', 0.9],
    ])
    expect(mostVoted(votes.get('Velora'))).toBe('ORGANIZATION')
  })
  it('is a person where a full name ends so', () => {
    const votes = votesIn('[Esko Aho] left. [Aho] slept.', [
      ['PERSON', 1],
      ['ORGANIZATION', 0.9],
    ])
    expect(mostVoted(votes.get('Aho'))).toBe('PERSON')
  })
  it('keeps its article before the surname: Idris al-Karim', () => {
    const votes = votesIn('[Idris al-Karim] left. [Karim] slept.', [
      ['PERSON', 1],
      ['ORGANIZATION', 0.9],
    ])
    expect(mostVoted(votes.get('Karim'))).toBe('PERSON')
  })
  it('is none for dates and demonyms', () => {
    expect(
      votesIn('The [Finnish] envoy left on [Monday].', [
        ['DEMONYM', 1],
        ['DATE', 1],
      ]).size,
    ).toBe(0)
    expect(mostVoted(undefined)).toBeNull()
  })
})

describe('a report on sports', () => {
  const words = (lemmas: string): readonly Word[] =>
    lemmas.split(' ').map((lemma) => ({ upos: 'NOUN', features: {}, lemma, head: -1, relation: 'root' }))
  it('has many of its words', () => expect(isOnSports(words('coach striker goal match league season club team squad cup win'))).toBe(true))
  it('is not a report on talks with a word of sports', () => expect(isOnSports(words(`team goal ${'talk '.repeat(80)}`))).toBe(false))
})
