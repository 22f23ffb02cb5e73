/**
 * One sentence for each trap that news lays. Items: "word:relation→head" of the tree, "TYPE name", "KIND trigger STATUS" and
 * "trigger ROLE words" of the event evidence.
 */
export interface TeachingSentence {
  readonly text: string
  /** What must be read. */
  readonly holds: readonly string[]
  /** What must not. */
  readonly not?: readonly string[]
  /** What should be read and is not yet; the test tells when that changes. */
  readonly missed?: { readonly items: readonly string[]; readonly why: string }
}

export const TEACHING_SENTENCES: readonly TeachingSentence[] = [
  {
    text: "Donald Trump's son-in-law, Jared Kushner and envoy Steve Witkoff will meet with Russian leader Vladimir Putin in Moscow on Tuesday (Dec 2)",
    holds: [
      ...['Donald:nmod:poss→son', 'son:nsubj→meet', 'Vladimir:obl→meet', 'Moscow:obl→meet', 'Tuesday:obl→meet', 'DEMONYM Russian'],
      ...[
        'PERSON Jared Kushner',
        'PERSON Steve Witkoff',
        'DATE Dec 2',
        'MEET meet PLANNED',
        'meet PARTY Steve Witkoff',
        'meet PLACE Moscow',
      ],
    ],
    missed: { items: ['Steve:conj→son'], why: 'read as joined to Vladimir Putin' },
  },
  {
    text: '… Pokrovsk, the eastern Ukrainian town that Moscow has tried to seize for months - despite Moscow claiming one day earlier that it had seized the town',
    holds: [
      'town:appos→Pokrovsk',
      'that:obj→seize',
      'tried:acl:relcl→town',
      'seize:xcomp→tried',
      'seized:ccomp→claiming',
      'it:nsubj→seized',
    ],
    not: ['CAPTURE seize REPORTED', 'CAPTURE seize CONFIRMED'],
    missed: { items: ['CAPTURE seize ATTEMPTED'], why: 'no trigger is found' },
  },
  {
    text: 'Putin put on military attire as his commanders told him it had been taken',
    holds: ['Putin:nsubj→put', 'commanders:nsubj→told', 'him:iobj→told', 'it:nsubj:pass→taken', 'taken:ccomp→told'],
  },
  {
    text: 'Moscow, which calls the city by its Soviet name Krasnoarmeysk',
    holds: ['which:nsubj→calls', 'calls:acl:relcl→Moscow', 'city:obj→calls', 'Krasnoarmeysk:appos→name'],
  },
  {
    text: 'Last week, he repeated that Moscow was intent on capturing the rest of the Donetsk region',
    holds: [
      'he:nsubj→repeated',
      'Moscow:nsubj→intent',
      'intent:ccomp→repeated',
      'rest:obj→capturing',
      'region:nmod→rest',
      'LOCATION Donetsk',
    ],
    missed: { items: ['CAPTURE capturing INTENDED'], why: 'read as reported' },
  },
  {
    text: 'Zelenskyy has said he still expects to discuss key issues with the US president',
    holds: ['expects:ccomp→said', 'discuss:xcomp→expects', 'issues:obj→discuss', 'PERSON Zelenskyy'],
    not: ['MEET discuss HELD'],
    missed: { items: ['president:obl→discuss'], why: 'read as one phrase with "issues"' },
  },
  {
    text: 'with the US-Russia meeting coming at a critical point for Kyiv',
    holds: ['meeting:nsubj→coming', 'Russia:compound→meeting', 'meeting PARTY US', 'meeting PARTY Russia'],
    not: ['meeting PARTY Kyiv'],
  },
  {
    text: "The African Union's special envoy for the Horn of Africa, Olusegun Obasanjo, travelled to Mekelle to meet Debretsion Gebremichael",
    holds: [
      ...['Union:nmod:poss→envoy', 'envoy:nsubj→travelled', 'Olusegun:appos→envoy', 'meet:advcl→travelled', 'Mekelle:obl→travelled'],
      ...['meet PARTY Olusegun Obasanjo', 'meet PARTY Debretsion Gebremichael', 'meet PLACE Mekelle'],
    ],
    missed: { items: ['ORGANIZATION African Union'], why: 'read as a place' },
  },
  {
    text: 'Two rounds of indirect negotiations, mediated by Oman, were held in Muscat and Rome in April between Abbas Araghchi and Steve Witkoff.',
    holds: ['Oman:obl:agent→mediated', 'Rome:conj→Muscat', 'April:obl→held', 'Steve:conj→Abbas', 'PERSON Abbas Araghchi', 'DATE April'],
    missed: { items: ['MEET negotiations HELD'], why: 'no trigger is found' },
  },
  {
    text: 'The meeting was cancelled after Riyadh and Tehran failed to agree on an agenda.',
    holds: ['meeting:nsubj:pass→cancelled', 'Riyadh:nsubj→failed', 'Tehran:conj→Riyadh', 'LOCATION Riyadh', 'LOCATION Tehran'],
  },
  {
    text: "Gen. Abdel Fattah al-Burhan, who leads Sudan's army, has refused to meet paramilitary chief Mohamed Hamdan Dagalo in Jeddah.",
    holds: [
      ...['Abdel:nsubj→refused', 'who:nsubj→leads', 'meet:xcomp→refused', 'Mohamed:obj→meet', 'Jeddah:obl→meet'],
      ...['PERSON Abdel Fattah al-Burhan', 'PERSON Mohamed Hamdan Dagalo'],
    ],
    not: ['MEET meet HELD'],
  },
  {
    text: 'The Kremlin rejected reports that Putin had agreed to meet Zelensky.',
    holds: [
      'Kremlin:nsubj→rejected',
      'agreed:acl→reports',
      'meet:xcomp→agreed',
      'Zelensky:obj→meet',
      'MEET meet DENIED',
      'meet PARTY Zelensky',
    ],
  },
  {
    text: 'Gustavo Petro denied on Monday that he had met Diosdado Cabello in Caracas.',
    holds: ['Monday:obl→denied', 'met:ccomp→denied', 'Caracas:obl→met', 'met PARTY Gustavo Petro', 'met PLACE Caracas'],
    not: ['met TIME Monday'],
    missed: {
      items: ['MEET met DENIED', 'PERSON Diosdado Cabello'],
      why: 'read as held, and the name as an organization',
    },
  },
  {
    text: 'No meeting between Putin and Zelenskyy is planned, Kremlin spokesman Dmitry Peskov said.',
    holds: ['meeting:nsubj→planned', 'Zelenskyy:conj→Putin', 'planned:ccomp→said', 'Dmitry:nsubj→said', 'PERSON Dmitry Peskov'],
    not: ['MEET meeting PLANNED', 'MEET meeting HELD'],
  },
  {
    text: "Moscow's claim to have taken Kupiansk was dismissed by Ukrainian commander Oleksandr Syrskyi as false.",
    holds: [
      'claim:nsubj:pass→dismissed',
      'taken:acl→claim',
      'Kupiansk:obj→taken',
      'Oleksandr:obl:agent→dismissed',
      'PERSON Oleksandr Syrskyi',
    ],
    missed: { items: ['CAPTURE taken CLAIMED', 'LOCATION Kupiansk'], why: 'no trigger is found, and the town is read as an organization' },
  },
  {
    text: 'The RSF said on Sunday it had captured El Fasher, but the army said its soldiers still held the city.',
    holds: ['captured:ccomp→said', 'Sunday:obl→said', 'held:ccomp→said', 'city:obj→held', 'ORGANIZATION RSF', 'LOCATION El Fasher'],
    missed: { items: ['CAPTURE captured CLAIMED'], why: 'no trigger is found' },
  },
  {
    text: 'Kinshasa has accused Kigali of backing M23, whose fighters seized the eastern city of Bukavu on Feb. 16.',
    holds: [
      ...['Kigali:obj→accused', 'M23:obj→backing', 'seized:acl:relcl→M23', 'Bukavu:nmod→city', 'ORGANIZATION M23', 'DATE Feb. 16'],
      ...['CAPTURE seized REPORTED', 'seized CAPTOR M23', 'seized PLACE Bukavu'],
    ],
    not: ['seized CAPTOR Kigali', 'seized CAPTOR Kinshasa'],
  },
  {
    text: 'Talks between Abiy Ahmed and Isaias Afwerki, the leaders of Ethiopia and Eritrea, were postponed.',
    holds: ['Talks:nsubj:pass→postponed', 'Isaias:conj→Abiy', 'leaders:appos→Abiy', 'Eritrea:conj→Ethiopia', 'Talks PARTY Abiy Ahmed'],
    missed: { items: ['PERSON Abiy Ahmed'], why: 'read as an organization' },
  },
  {
    text: 'After meeting Modi in New Delhi, Vance flew to Jaipur.',
    holds: [
      'Delhi:obl→meeting',
      'Jaipur:obl→flew',
      'meeting PARTY Modi',
      'meeting PARTY Vance',
      'meeting PLACE New Delhi',
      'MEET meeting HELD',
    ],
    not: ['meeting PLACE Jaipur'],
  },
  {
    text: 'Paris would recognise a Palestinian state if Ramallah met certain conditions.',
    holds: ['Ramallah:nsubj→met', 'conditions:obj→met', 'met:advcl→recognise', 'DEMONYM Palestinian'],
    not: ['MEET met HELD', 'MEET met POSSIBLE', 'MEET met PLANNED'],
  },
  {
    text: 'Walid el-Moallem sat down on Tuesday with Staffan de Mistura, the UN special envoy to Syria, to discuss freezing the fighting in Aleppo.',
    holds: [
      'Staffan:obl→sat',
      'envoy:appos→Staffan',
      'UN:compound→envoy',
      'Syria:nmod→envoy',
      'discuss:advcl→sat',
      'PERSON Walid el-Moallem',
    ],
    not: ['sat PLACE Aleppo', 'Aleppo:obl→sat'],
    missed: { items: ['MEET sat HELD'], why: 'no trigger is found' },
  },
  {
    text: 'Modi also met Prime Minister of Mauritius Pravind Kumar Jugnauth, who thanked him for the invitation.',
    holds: ['Modi:nsubj→met', 'who:nsubj→thanked', 'him:obj→thanked', 'PERSON Pravind Kumar Jugnauth', 'met PARTY Pravind Kumar Jugnauth'],
    not: ['met PARTY Mauritius'],
  },
  {
    text: 'Before seeing the US president, Modi held talks with Bangladesh Prime Minister Sheikh Hasina.',
    holds: [
      'president:obj→seeing',
      'seeing:advcl→held',
      'Modi:nsubj→held',
      'talks PARTY Modi',
      'talks PARTY Sheikh Hasina',
      'MEET talks HELD',
    ],
    not: ['talks PARTY US'],
    missed: { items: ['PERSON Sheikh Hasina'], why: 'read as two names' },
  },
  {
    text: 'Bambari was seized on Sunday by Seleka rebels, who are inching towards Bangui.',
    holds: ['Bambari:nsubj:pass→seized', 'rebels:obl:agent→seized', 'inching:acl:relcl→rebels', 'LOCATION Bambari', 'DATE Sunday'],
    missed: { items: ['CAPTURE seized REPORTED'], why: 'no trigger is found' },
  },
  {
    text: "Negotiations between Israel and Hamas are due to restart next week after the head of the Mossad met the CIA director and Qatar's prime minister.",
    holds: [
      ...['head:nsubj→met', 'director:obj→met', 'minister:conj→director', 'Qatar:nmod:poss→minister', 'MEET Negotiations PLANNED'],
      ...['Negotiations PARTY Hamas', 'MEET met HELD', 'met PARTY Mossad'],
    ],
    not: ['Negotiations PARTY Mossad'],
  },
]
