import { expect, test } from 'vitest'
import { timexOf } from '../../ingest/timexes/timex-of.ts'
import { readMarked } from './read-sentence.ts'

test.each<readonly [string, string | null]>([
  ['The minister said on Monday that the envoys will [meet] on Friday.', 'Friday'],
  ['The envoys will [meet] on Friday, the minister said on Monday.', 'Friday'],
  ['The minister denied on Monday that he had [met] the dealer.', null],
  ["Monday's [talks] in Oslo were tense.", 'Monday'],
  ['[Talks] scheduled for Friday were called off on Monday.', 'Friday'],
  ['The [talks] were cancelled on Monday.', null],
  ['The envoy flew to Doha on Monday to [meet] the emir.', 'Monday'],
  ['On Monday, the envoy landed in Doha and [met] the emir.', 'Monday'],
  ['The two agreed on Monday to [meet] again next week.', 'next week'],
  ['The two agreed on Monday to [meet] again.', null],
  ['The sides [negotiated] from July 2003 to May 2004 in Oslo.', 'July 2003 to May 2004'],
  ['They will [meet] by the end of the year.', 'the end of the year'],
  ['Rebels [seized] Bukavu on Feb. 16, the army said on Monday.', 'Feb. 16'],
  ['The RSF said on Sunday it had [captured] El Fasher.', null],
  ['Moscow claimed one day earlier that it had [seized] the town.', null],
  ['The envoys are due on Friday to [meet] the king.', 'Friday'],
  ['A new [round] of talks will be held in Muscat on Friday.', 'Friday'],
  ['The president told reporters after [talks] with the emir on Monday that he was pleased.', 'Monday'],
  ['The [meeting] on Monday was the first since 2014.', 'Monday'],
  ['The two last [met] in 2014.', '2014'],
  ['Bambari was [seized] on Sunday by Seleka rebels.', 'Sunday'],
  ['Prince Hamad and King Salim held [talks] on Monday.', 'Monday'],
  ['Salim said Monday he will [meet] Hamad.', null],
  ['After [meeting] Salim in Amman on Monday, Hamad flew to Doha on Tuesday.', 'Monday'],
  ['Hamad, who met Salim on Sunday, will [see] Karim on Friday.', 'Friday'],
  ['Hamad, who [met] Salim on Sunday, will see Karim on Friday.', 'Sunday'],
  ['Hamad [met] Karim, who leads the mission, on Monday.', 'Monday'],
  ['Salim [received] Hamad in the palace on Tuesday (Dec 2) after the emir met Karim on Sunday.', 'Tuesday (Dec 2)'],
  ['Salim received Hamad in the palace on Tuesday after the emir [met] Karim on Sunday.', 'Sunday'],
  ['They had [met] the previous day in Amman, Salim said on Monday.', 'the previous day'],
  ['Salim said on Tuesday that he had called a truce, hours before he held [talks] with Omar.', 'Tuesday'],
  ['Salim said on Tuesday that prices fell hours after the vote, and that he had [met] Omar.', null],
  ['A [meeting] that had been set for Oslo on Nov 8 was put off.', 'Nov 8'],
  ['The minister plans to [meet] the emir in Lima, a spokeswoman said on Monday.', null],
  ['The minister spoke on Thursday after [talks] with the envoy.', null],
  // The clause tells none; the annotator's evidence does.
  ['General Haddad received a welcome Tuesday in Oslo, where he [met] Prime Minister Jon Lund.', 'Tuesday'],
])('%s is dated by %s', async (sentence, text) => {
  const { document, token } = await readMarked(sentence)
  expect(timexOf(document, token)?.text ?? null).toBe(text)
})

test('two whole dates that span a time come back as an interval', async () => {
  const { document, token } = await readMarked('The sides [negotiated] from July 2003 to May 2004 in Oslo.')
  expect(timexOf(document, token)).toMatchObject({ edtf: '2003-07/2004-05', from: '2003-07-01', to: '2004-05-31' })
})

test('a limit comes back as the time that it ends', async () => {
  const { document, token } = await readMarked('They will [meet] by the end of the year.')
  expect(timexOf(document, token)).toMatchObject({ edtf: '2025', from: '2025-01-01', to: '2025-12-31' })
})
