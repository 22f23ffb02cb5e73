import { expect, test } from 'vitest'
import { statusOf } from '../../ingest/status/status-of.ts'
import { readMarked } from '../timexes/read-sentence.ts'

test.each([
  ['Rashid and Omar will [meet] with Salim in Moscow on Tuesday (Dec 2).', 'PLANNED'],
  ['Salim has said he still expects to [discuss] key issues with the US president.', 'PLANNED'],
  ['Olusegun Obasanjo travelled to Mekelle to [meet] Debretsion Gebremichael.', 'HELD'],
  ['Two [rounds] of negotiations, mediated by Oman, were held in Muscat between Abbas Araghchi and Steve Omar.', 'HELD'],
  ['The [meeting] was cancelled after Riyadh and Tehran failed to agree on an agenda.', 'CANCELLED'],
  ["Gen. Burhan, who leads Sudan's army, has refused to [meet] Dagalo in Jeddah.", 'REFUSED'],
  ['The Kremlin rejected reports that Salim had agreed to [meet] Hamad.', 'DENIED'],
  ['Salim denied on Monday that he had [met] Hamad in Caracas.', 'DENIED'],
  ['No [meeting] between Salim and Salim is planned, Nasser said.', 'DENIED'],
  ['[Talks] between Abiy Ahmed and Isaias Afwerki, the leaders of Ethiopia and Eritrea, were postponed.', 'POSTPONED'],
  ['After [meeting] Hamad in New Delhi, Karim flew to Jaipur.', 'HELD'],
  ['El-Moallem [sat] down on Tuesday with Staffan de Mistura to discuss freezing the fighting.', 'HELD'],
  ['Hamad also [met] Jugnauth, who thanked him for the invitation.', 'HELD'],
  ['Before [seeing] the US president, Hamad held talks with Hasina.', 'HELD'],
  ['[Negotiations] between Israel and Hamas are due to restart next week after the head of the Mossad met the CIA director.', 'PLANNED'],
  ['Negotiations are due to restart next week after the head of the Mossad [met] the CIA director.', 'HELD'],
  ['Karim will not [meet] Omar this week.', 'REFUSED'],
  ['The two have never [met].', 'DENIED'],
  ['Omar will meet the premier after [talks] with the king.', 'PLANNED'],
  ['Omar met the premier after [talks] with the king.', 'HELD'],
  ['Omar may travel to Oslo on Sunday for [talks] with Lund.', 'POSSIBLE'],
  ['No date was set for [talks] between Salim and Omar.', 'PLANNED'],
  ['[Talks] are under way in Doha.', 'ONGOING'],
  ['The envoys are [meeting] in Doha.', 'ONGOING'],
  ['The envoys may [meet] in Doha.', 'POSSIBLE'],
  ['The two sides will hold [talks] in Doha.', 'PLANNED'],
  ['The two sides held [talks] in Doha.', 'HELD'],
  ['The ministers [met] to discuss the planned summit.', 'HELD'],
  ['The minister flew to Doha for [talks] with the emir.', 'HELD'],
  ['He said the two had [met] in Doha.', 'HELD'],
  ['Ahead of an Israeli-Palestinian [summit] set for Tuesday, a crossing was opened.', 'PLANNED'],
  ['He spoke ahead of a [meeting] with the emir.', 'PLANNED'],
  ['If the two [meet], the war may end.', 'POSSIBLE'],
  ['Salim and Hamad are [meeting] in Delhi on Thursday.', 'PLANNED'],
  ['Salim is expected to [receive] Omar in the Kremlin.', 'PLANNED'],
  ['Salim is not expected to [receive] Omar.', 'DENIED'],
  ['Karim said he would [meet] Salim very soon.', 'PLANNED'],
  ['The Kremlin said a [meeting] could take place in March.', 'POSSIBLE'],
  ['The [summit] will take place in Budapest.', 'PLANNED'],
  ['The [summit] fell through.', 'CANCELLED'],
  ['Karim cancelled plans to [meet] Salim.', 'CANCELLED'],
  ['Karim turned down an invitation to [meet] Hamad.', 'REFUSED'],
  ['The [talks] collapsed on Monday.', 'HELD'],
  ['The planned [meeting] never took place.', 'DENIED'],
  ['Salim said during a [meeting] with Omar that prices would fall.', 'HELD'],
  ['"They will pay for it," Salim said during a [meeting] with Omar.', 'HELD'],
  ['The raid comes during a third round of [talks] between the rebels and the government.', 'ONGOING'],
  ['The raid comes amid Qatari-brokered [talks] between the two sides.', 'ONGOING'],
  ['One question concerns any [meeting] with the dealer.', 'POSSIBLE'],
  ['He denied any [meeting] with the dealer.', 'DENIED'],
  ['Peru and Chile have shunned [summits] with Bolivia since last year.', 'REFUSED'],
  ['Salim will back the bill if he does not [meet] Omar.', 'POSSIBLE'],
  ['Salim will not be able to [meet] Omar.', 'DENIED'],
  ['Salim was able to [meet] Omar.', 'HELD'],
  ['Before heading to Oslo for the [summit], Salim met Omar.', 'PLANNED'],
  ['Salim arrived in Oslo on Monday for two days of [meetings].', 'PLANNED'],
  ['Salim embarked on Saturday on a visit to Oslo to [meet] Omar.', 'PLANNED'],
  ['Salim, who is in Oslo on Friday, said the [meeting] of the two allies comes at a delicate time.', 'HELD'],
  ['The emir is trying to get the rebels to engage in [talks] with the government.', 'PROPOSED'],
  ['Holm, who had put off his flight, held one-on-one [talks] with Omar on Friday.', 'HELD'],
  ['The raids could mar the [talks].', 'HELD'],
  ['It would not have begun without one encounter, a [dinner] in Oslo of Salim and Omar.', 'HELD'],
])('meeting: %s → %s', async (sentence, status) => {
  const { document, token } = await readMarked(sentence)
  expect(statusOf(document, token, 'MEET').status).toBe(status)
})

test.each([
  ['Moscow has tried to [seize] Pokrovsk for months.', 'ATTEMPTED'],
  ['Moscow claimed that it had [seized] the town.', 'REPORTED'],
  ['His commanders told him it had been [taken].', 'REPORTED'],
  ['Moscow was intent on [capturing] the rest of the Donetsk region.', 'INTENDED'],
  ["Moscow's claim to have [taken] Kupiansk was dismissed by Syrskyi as false.", 'DENIED'],
  ['The RSF said on Sunday it had [captured] El Fasher, but the army said its soldiers still held the city.', 'REPORTED'],
  ['Kigali backs M23, whose fighters [seized] the eastern city of Bukavu on Feb. 16.', 'REPORTED'],
  ['Bambari was [seized] on Sunday by Seleka rebels.', 'REPORTED'],
  ['Russia will [capture] the whole of Donbas, he said.', 'INTENDED'],
  ['The army has not [captured] the town.', 'DENIED'],
  ['The [capture] of the town was denied by Kyiv.', 'DENIED'],
  ['The rebels were unable to [take] the airport.', 'ATTEMPTED'],
  ['The [fall] of the town was confirmed by Kyiv.', 'REPORTED'],
  ['The army is close to [capturing] the town.', 'INTENDED'],
  ['Troops are [capturing] village after village.', 'ATTEMPTED'],
])('capture: %s → %s', async (sentence, status) => {
  const { document, token } = await readMarked(sentence)
  expect(statusOf(document, token, 'CAPTURE').status).toBe(status)
})

test('the cue is the span of the word that decides', async () => {
  const { document, token } = await readMarked('The general has refused to [meet] the envoy.')
  const { cue } = statusOf(document, token, 'MEET')
  expect(cue && document.article.text.slice(cue.start, cue.end)).toBe('refused')
})
