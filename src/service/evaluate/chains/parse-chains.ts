import { DatelineError } from '../../../model/errors.ts'
import type { GoldArticle, GoldChain, GoldClaim, GoldMention } from './gold-chain.ts'
import { parseClaim } from './parse-claim.ts'

/**
 * The chains of a `.chains` file (docs/identity.md): `== name` opens a chain, a day opens an article, `- ` a claim,
 * `-> m1 HELD` says how it ends; other lines are text, `#` a remark.
 * @param kind name of the file, the first part of the chains' ids
 * @throws DatelineError BAD_INPUT naming file and line
 */
export function parseChains(kind: string, text: string): GoldChain[] {
  const chains: Chain[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (!readLine(line, chains, kind))
      throw new DatelineError('BAD_INPUT', `line ${index + 1} of ${kind}.chains: ${line}`, {
        hint: 'docs/identity.md shows the form of a chain: == name, a day with its publisher, text, "- meet …", "-> m1 HELD".',
      })
  }
  return chains.map(({ articles, ...chain }) => ({ ...chain, articles: articles.map(finished) }))
}

interface Chain extends Pick<GoldChain, 'id' | 'kind'> {
  readonly articles: Draft[]
  readonly statuses: [string, string][]
}
interface Draft extends Pick<GoldArticle, 'publishedAt' | 'publisher' | 'key'> {
  readonly lines: string[]
  readonly claims: GoldClaim[]
}

const HEADER = /^(\d{4}-\d{2}-\d{2}(?:T[\d:]+Z)?) (\S+)(?: key=(\S+))?$/
const ENDING = /^-> (\S+) ([A-Z]+)$/

function readLine(line: string, chains: Chain[], kind: string): boolean {
  const chain = chains.at(-1)
  if (line.startsWith('== ')) return chains.push({ id: `${kind}/${line.slice(3)}`, kind, articles: [], statuses: [] }) > 0
  const ending = ENDING.exec(line)
  if (chain && ending) return chain.statuses.push([ending[1] ?? '', ending[2] ?? '']) > 0
  const header = HEADER.exec(line)
  if (chain && header) return chain.articles.push(draftOf(header, chain.id)) > 0
  const article = chain?.articles.at(-1)
  const claim = line.startsWith('- ') ? parseClaim(line.slice(2)) : undefined
  if (!article || claim === null) return false
  return claim ? article.claims.push(claim) > 0 : article.lines.push(line) > 0
}

function draftOf([, publishedAt = '', publisher = '', key]: RegExpExecArray, chainId: string): Draft {
  return { publishedAt, publisher, key: key === undefined ? null : `${chainId}/${key}`, lines: [], claims: [] }
}

const MARK = /\{([^{}=]+)=([^{}]+)\}/g

function finished({ lines, ...article }: Draft): GoldArticle {
  const marked = lines.join(' ')
  const mentions: GoldMention[] = []
  let text = ''
  let read = 0
  for (const match of marked.matchAll(MARK)) {
    const [all, words = '', means = ''] = match
    text += marked.slice(read, match.index)
    mentions.push({ start: text.length, end: text.length + words.length, means })
    text += words
    read = match.index + all.length
  }
  return { ...article, text: text + marked.slice(read), mentions }
}
