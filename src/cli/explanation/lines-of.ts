import type { ClaimSeen, EventSeen, MentionSeen, SentenceExplanation, TokenSeen } from '../../service/explain/explanation.ts'
import { oneLine } from '../report-error.ts'
import type { Paint } from './paint.ts'

/** A sentence for reading: its text, then each layer under its name; layers that saw nothing are left out. */
export function linesOf(sentence: SentenceExplanation, paint: Paint): readonly string[] {
  const layers: readonly (readonly [string, readonly string[]])[] = [
    ['tokens', tokenLines(sentence.tokens, paint)],
    ['names', sentence.names.map(({ text, type, score }) => `${shown(text)}  ${type} ${share(score)}`)],
    [
      'timexes',
      sentence.timexes.map(({ text, edtf, type, ruleId }) => `${shown(text)}  ${edtf ?? 'no date'}  ${type}  ${paint('dim', ruleId)}`),
    ],
    ['mentions', sentence.mentions.map((mention) => mentionLine(mention, paint))],
    ['events', sentence.events.map((event) => eventLine(event, paint))],
    [
      'rows',
      sentence.rows.map(
        ({ ruleId, trigger, reason }) => `${mark(paint, reason === null)} ${ruleId} at "${trigger.text}"${because(reason, paint)}`,
      ),
    ],
    ['claims', sentence.claims.flatMap((claim) => claimLines(claim, paint))],
  ]
  const title = `${sentence.number}${sentence.headline ? ' (headline)' : ''}  ${shown(sentence.text)}`
  return [
    paint('bold', title),
    ...layers.flatMap(([name, lines]) => (lines.length ? [`  ${paint('cyan', name)}`, ...lines.map((line) => `    ${line}`)] : [])),
  ]
}

/** Texts are quoted in one line each. */
const shown = (text: string): string => oneLine(text.replace(/\s+/g, ' '))
const share = (score: number): string => score.toFixed(2)
const mark = (paint: Paint, good: boolean): string => (good ? paint('green', '✓') : paint('red', '✗'))
const because = (reason: string | null, paint: Paint): string => (reason === null ? '' : `: ${paint('yellow', reason)}`)

function tokenLines(tokens: readonly TokenSeen[], paint: Paint): readonly string[] {
  const width = (of: (token: TokenSeen) => string) => Math.max(0, ...tokens.map((token) => of(token).length))
  const [text, lemma] = [width((token) => token.text), width((token) => token.lemma)]
  return tokens.map((token) =>
    [
      String(token.number).padStart(3),
      token.text.padEnd(text),
      paint('magenta', token.upos.padEnd(5)),
      token.lemma.padEnd(lemma),
      `${String(token.head).padStart(3)} ${token.relation}`,
    ].join('  '),
  )
}

function mentionLine({ text, form, office, chain }: MentionSeen, paint: Paint): string {
  const kind = chain?.kind ?? 'of no kind'
  const name = chain ? (chain.name ?? 'without a name') : 'in no chain'
  const told = chain ? `${chain.id} ${name}, ${kind}, told ${chain.mentions}×${chain.link ? `, ${chain.link}` : ''}` : name
  return `${shown(text)}  ${form}${office ? ` (${office})` : ''}  ${paint('dim', `→ ${shown(told)}`)}`
}

function eventLine({ kind, trigger, score, status, arguments: told, claimIds, reason }: EventSeen, paint: Paint): string {
  const parts = told.map(({ role, text, score: sure }) => `${role} ${shown(text)} ${share(sure)}`)
  return `${mark(paint, claimIds.length > 0)} ${kind} ${share(score)} at "${trigger.text}", ${status}${parts.map((part) => ` · ${part}`).join('')}${because(reason, paint)}`
}

function claimLines(claim: ClaimSeen, paint: Paint): readonly string[] {
  const { predicate, status, statusRule, ruleId, confidence, mode, title, topic, alias, time, group } = claim
  const told = [
    mode,
    title,
    alias,
    topic && `topic "${shown(topic)}"`,
    time && `time ${time.edtf ?? 'without a date'} "${shown(time.text)}"`,
    group && `group ${group}`,
  ]
  const name = (id: string | null, text: string) => (id === null ? shown(text) : shown(claim.names[id] ?? `"${text}"`))
  return [
    `${paint('bold', predicate)} ${paint('green', status)}  ${ruleId}, confidence ${share(confidence)}${statusRule ? `  ${paint('dim', `status by ${statusRule}`)}` : ''}`,
    ...claim.arguments.map(
      ({ role, entityId, text, forId }) =>
        `  ${role} ${name(entityId, text)}${forId ? ` for ${name(forId, forId)}` : ''}  ${paint('dim', `"${shown(text)}"`)}`,
    ),
    ...claim.attribution.map(({ entityId, text, cue }) => `  says ${name(entityId, text)}  ${paint('dim', `"${cue}"`)}`),
    ...(told.some(Boolean) ? [`  ${told.filter(Boolean).join(' · ')}`] : []),
  ]
}
