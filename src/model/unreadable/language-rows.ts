/** The commonest function words of English, without those that other languages of the table write alike. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to that for with is at by from it his are be has have had were which this their but not they will would who after been its an said as was'.split(
    ' ',
  ),
)

/** A language in Latin letters by function words that English does not write alike. Another one is not noticed. */
export interface LanguageRow {
  readonly language: string
  readonly words: string
  readonly examples: readonly string[]
}

export const languageRows: readonly LanguageRow[] = [
  {
    language: 'French',
    words:
      'le la les des du et est une un dans pour que qui sur pas avec au aux ce cette par il elle sont été ont mais leur ses de en selon après entre',
    examples: ['Le ministre des affaires étrangères a rencontré le président du pays dans la capitale, selon un communiqué.'],
  },
  {
    language: 'Spanish',
    words: 'el la los las de que en y del por con una un para se es como su sus al lo más fue ha entre sobre también',
    examples: ['El presidente se reunió con el ministro de la región en la capital para hablar de la paz y del comercio.'],
  },
  {
    language: 'Portuguese',
    words: 'o os as que de da do em um uma para com não dos das na no é ao à foi mais por se entre sobre também',
    examples: ['O presidente reuniu-se com o ministro da região na capital para falar da paz e do comércio.'],
  },
  {
    language: 'Italian',
    words: 'il di che la le è un una per del della non con dei gli sono nel nella alla ha lo da si anche delle tra',
    examples: ['Il presidente ha incontrato il ministro della regione nella capitale per parlare di pace e del commercio.'],
  },
  {
    language: 'German',
    words: 'der die und das den von zu mit ist nicht ein eine auf dem für sich des im auch wurde hat sich dass bei nach aus einer',
    examples: ['Der Minister hat den Präsidenten des Landes in der Hauptstadt getroffen und mit ihm über die Lage gesprochen.'],
  },
  {
    language: 'Dutch',
    words: 'de het een van en dat op te zijn met voor niet aan er om ook naar bij uit heeft wordt werd over door',
    examples: ['De minister heeft de president van het land in de hoofdstad ontmoet voor overleg over de vrede.'],
  },
  {
    language: 'Turkish',
    words: 've bir bu için ile da de olarak olan daha sonra kadar çok ise gibi arasında',
    examples: ['Bakan ve cumhurbaşkanı başkentte bir araya geldi, bu görüşme için daha sonra bir açıklama yapıldı.'],
  },
]

/** A language, or a group of them, by the letters it is written in. */
export interface ScriptRow {
  readonly language: string
  readonly letter: RegExp
  readonly examples: readonly string[]
}

export const scriptRows: readonly ScriptRow[] = [
  {
    language: 'Russian or another language in Cyrillic letters',
    letter: /\p{Script=Cyrillic}/gu,
    examples: ['Министр встретился с президентом страны в столице.'],
  },
  {
    language: 'Arabic or another language in Arabic letters',
    letter: /\p{Script=Arabic}/gu,
    examples: ['التقى الوزير رئيس البلاد في العاصمة يوم الاثنين.'],
  },
  { language: 'Japanese', letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, examples: ['だいじんは だいとうりょうと かいだんした。'] },
  {
    language: 'Chinese or Japanese',
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    examples: ['部长周一在首都会见了该国总统。'],
  },
  { language: 'Korean', letter: /\p{Script=Hangul}/gu, examples: ['장관은 월요일 수도에서 대통령을 만났다.'] },
  { language: 'Greek', letter: /\p{Script=Greek}/gu, examples: ['Ο υπουργός συναντήθηκε με τον πρόεδρο στην πρωτεύουσα.'] },
  { language: 'Hebrew', letter: /\p{Script=Hebrew}/gu, examples: ['השר נפגש עם הנשיא בבירה ביום שני.'] },
  {
    language: 'Hindi or another language in Devanagari',
    letter: /\p{Script=Devanagari}/gu,
    examples: ['मंत्री ने राजधानी में राष्ट्रपति से मुलाकात की।'],
  },
  { language: 'Thai', letter: /\p{Script=Thai}/gu, examples: ['รัฐมนตรีพบประธานาธิบดีในเมืองหลวง'] },
]
