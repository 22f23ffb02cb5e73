import { groupBy } from '../../model/order.ts'
import type { Store } from '../../store/port.ts'
import { readArticles } from '../../store/statements/kept.ts'
import type { KeptGraph } from './kept-graph.ts'
import type { Problem } from './problem.ts'

/** Words that have to stand in an article; null where only the place is known. */
interface Quote {
  readonly article: string
  readonly of: string
  readonly start: number
  readonly end: number
  readonly text: string | null
}

/** The words of claims, chains, arguments and sources against the texts, which are read one by one. */
export async function checkQuotes(store: Store, graph: KeptGraph): Promise<Problem[]> {
  const quotes = groupBy(quotesIn(graph), ({ article }) => article)
  const problems: Problem[] = []
  for await (const { props } of store.stream(readArticles, {}))
    for (const quote of quotes.get(props.revision) ?? []) problems.push(...checkQuote(quote, props.text))
  return problems
}

function checkQuote({ of, article, start, end, text }: Quote, whole: string): Problem[] {
  const there = whole.slice(start, end)
  if (start <= end && end <= whole.length && (text === null || there === text)) return []
  const told = text === null ? 'words' : JSON.stringify(text.slice(0, 60))
  return [
    {
      invariant: 'quote',
      what: `${of}: ${told} at ${start}–${end} of article ${article}, which has ${JSON.stringify(there.slice(0, 60))} there`,
    },
  ]
}

function* quotesIn({ chains, claims, unresolved }: KeptGraph): Iterable<Quote> {
  for (const { id, article, start, end, text } of chains.values()) yield { of: `chain ${id}`, article, start, end, text }
  for (const { id, article, start, end, quote, triggerStart, triggerEnd, ...claim } of claims.values()) {
    yield { of: `claim ${id}`, article, start, end, text: quote }
    yield { of: `trigger of claim ${id}`, article, start: triggerStart, end: triggerEnd, text: null }
    for (const { role, ...words } of claim.arguments) yield { of: `${role} of claim ${id}`, article, ...words }
    for (const words of claim.attributions) yield { of: `source of claim ${id}`, article, ...words }
  }
  for (const { id, article, start, end } of unresolved) yield { of: `cue ${id}`, article, start, end, text: null }
}
