import type { Gender } from '../../layers.ts'

/** What a title makes of its holder: an office (HOLD_OFFICE), a negotiator (NEGOTIATE_FOR), or only a kind of person. */
export type OfficeUse = 'OFFICE' | 'NEGOTIATOR' | 'NONE'

/** One title of news copy; spellings that news abbreviates stand in `forms` and mean `title`. */
export interface OfficeRow {
  readonly title: string
  readonly use: OfficeUse
  readonly gender?: Gender
  readonly forms?: readonly string[]
  /** Only where the regular English plural of the last word is wrong. */
  readonly plural?: string
  /** May be narrowed by a portfolio before it ("foreign", "army"), see `portfolios.ts`. */
  readonly portfolio?: true
  /** Also a common word of another meaning ("the head", "the speaker"): alone it is no nominal, "head of the agency" is. */
  readonly vague?: true
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

// prettier-ignore
export const OFFICES: readonly OfficeRow[] = [
  // Heads of state
  { title: 'president', use: 'OFFICE', forms: ['pres.'], examples: ['President Kovac spoke', 'the Chilean president'], not: ['a presidential vote', 'the presidency'] },
  { title: 'president-elect', use: 'NONE', plural: 'presidents-elect', examples: ['the president-elect', 'President-elect Kovac'], not: ['President Kovac was elected'] },
  { title: 'head of state', use: 'OFFICE', plural: 'heads of state', examples: ['the head of state', 'heads of state gathered'], not: ['the head of the delegation'] },
  { title: 'king', use: 'OFFICE', gender: 'MALE', examples: ['King Harald opened it'], not: ['the kingdom'] },
  { title: 'queen', use: 'OFFICE', gender: 'FEMALE', examples: ['Queen Sonja'], not: ['the queenly robe'] },
  { title: 'emperor', use: 'OFFICE', gender: 'MALE', examples: ['Emperor Naruhito'], not: ['the empire'] },
  { title: 'emir', use: 'OFFICE', gender: 'MALE', examples: ['the emir of Qatar'], not: ['the emirate'] },
  { title: 'sultan', use: 'OFFICE', gender: 'MALE', examples: ['the sultan of Oman'], not: ['the sultanate'] },
  { title: 'pope', use: 'OFFICE', gender: 'MALE', examples: ['Pope Leo prayed'], not: ['the papacy'] },
  { title: 'crown prince', use: 'OFFICE', gender: 'MALE', examples: ['Crown Prince Haakon'], not: ['the crown'] },
  { title: 'prince', use: 'OFFICE', gender: 'MALE', examples: ['Prince Albert'], not: ['a principality'] },
  { title: 'princess', use: 'OFFICE', gender: 'FEMALE', plural: 'princesses', examples: ['Princess Astrid'], not: ['princely sums'] },
  { title: 'supreme leader', use: 'OFFICE', examples: ['the supreme leader'], not: ['the supreme court'] },
  { title: 'captain regent', use: 'OFFICE', plural: 'captains regent', examples: ['the captains regent'], not: ['the captain of the team'] },
  { title: 'governor-general', use: 'OFFICE', plural: 'governors-general', examples: ['the governor-general'], not: ['the general'] },
  { title: 'first lady', use: 'NONE', gender: 'FEMALE', plural: 'first ladies', examples: ['the first lady'], not: ['the first day'] },
  { title: 'head of government', use: 'OFFICE', plural: 'heads of government', examples: ['heads of government'], not: ['the government'] },
  { title: 'vice president', use: 'OFFICE', forms: ['vice-president'], examples: ['Vice President Lund', 'the vice-president'], not: ['a vice squad'] },
  { title: 'ruler', use: 'OFFICE', examples: ['the ruler of Dubai'], not: ['the ruling party'] },
  { title: 'dictator', use: 'OFFICE', examples: ['the former dictator'], not: ['a dictatorship'] },
  { title: 'strongman', use: 'OFFICE', gender: 'MALE', plural: 'strongmen', examples: ['the eastern strongman'], not: ['a strong man'] },
  // Heads of government and ministers
  { title: 'prime minister', use: 'OFFICE', forms: ['pm'], examples: ['Prime Minister Orsi', 'the prime ministers', 'PM Orsi'], not: ['the prime suspect', 'at 5 p.m.'] },
  { title: 'prime minister-designate', use: 'NONE', plural: 'prime ministers-designate', examples: ['the prime minister-designate'], not: ['the prime minister'] },
  { title: 'premier', use: 'OFFICE', examples: ['Premier Li', 'the premier said'], not: ['the premiership'] },
  { title: 'vice premier', use: 'OFFICE', examples: ['Vice Premier He'], not: ['the premier'] },
  { title: 'chancellor', use: 'OFFICE', examples: ['Chancellor Kreis'], not: ['the chancellery'] },
  { title: 'vice chancellor', use: 'OFFICE', examples: ['the vice chancellor'], not: ['the chancellor'] },
  { title: 'taoiseach', use: 'OFFICE', examples: ['the Taoiseach'], not: ['the Tanaiste'] },
  { title: 'first minister', use: 'OFFICE', examples: ['the first minister of Scotland'], not: ['the first ministry'] },
  { title: 'chief minister', use: 'OFFICE', examples: ['the chief minister of Kerala'], not: ['the chief'] },
  { title: 'chief executive', use: 'OFFICE', forms: ['ceo', 'chief executive officer'], examples: ['the chief executive', 'its CEO'], not: ['the executive branch'] },
  { title: 'minister', use: 'OFFICE', portfolio: true, examples: ['the foreign minister', 'two interior ministers', 'a minister'], not: ['the ministry', 'ministerial talks'] },
  { title: 'minister of state', use: 'OFFICE', plural: 'ministers of state', examples: ['the minister of state'], not: ['the state minister said'] },
  { title: 'minister of foreign affairs', use: 'OFFICE', plural: 'ministers of foreign affairs', examples: ['the Minister of Foreign Affairs'], not: ['the ministry of foreign affairs'] },
  { title: 'minister for foreign affairs', use: 'OFFICE', plural: 'ministers for foreign affairs', examples: ['Minister for Foreign Affairs'], not: ['the foreign minister'] },
  { title: 'minister of defence', use: 'OFFICE', forms: ['minister of defense'], plural: 'ministers of defence', examples: ['the minister of defence'], not: ['the ministry of defence'] },
  { title: 'foreign secretary', use: 'OFFICE', examples: ['the British foreign secretary'], not: ['the foreign office'] },
  { title: 'home secretary', use: 'OFFICE', examples: ['the home secretary'], not: ['a secretary at home'] },
  { title: 'secretary of state', use: 'OFFICE', plural: 'secretaries of state', examples: ['Secretary of State Dunn'], not: ['the state secretary'] },
  { title: 'secretary of defense', use: 'OFFICE', forms: ['secretary of defence'], plural: 'secretaries of defense', examples: ['the Secretary of Defense'], not: ['the defense secretary'] },
  { title: 'secretary of the treasury', use: 'OFFICE', plural: 'secretaries of the treasury', examples: ['the secretary of the treasury'], not: ['the treasury'] },
  { title: 'undersecretary of state', use: 'OFFICE', forms: ['under secretary of state'], plural: 'undersecretaries of state', examples: ['Undersecretary of State Dunn'], not: ['the secretary of state'] },
  { title: 'undersecretary', use: 'OFFICE', forms: ['under secretary'], plural: 'undersecretaries', examples: ['the undersecretary'], not: ['the secretary'] },
  { title: 'secretary', use: 'OFFICE', portfolio: true, vague: true, plural: 'secretaries', examples: ['the defense secretary', 'Treasury Secretary Dunn'], not: ['the secretariat'] },
  { title: 'state secretary', use: 'OFFICE', plural: 'state secretaries', examples: ['the state secretary'], not: ['the secretary of state'] },
  { title: 'attorney general', use: 'OFFICE', plural: 'attorneys general', examples: ['the attorney general'], not: ['his attorney'] },
  { title: 'prosecutor general', use: 'OFFICE', forms: ['general prosecutor'], plural: 'prosecutors general', examples: ['the prosecutor general'], not: ['the prosecutor'] },
  { title: 'prosecutor', use: 'OFFICE', portfolio: true, examples: ['the chief prosecutor'], not: ['the prosecution'] },
  { title: 'solicitor general', use: 'OFFICE', plural: 'solicitors general', examples: ['the solicitor general'], not: ['her solicitor'] },
  // Leaders of bodies, parties, armed groups
  { title: 'leader', use: 'OFFICE', portfolio: true, examples: ['the Turkish leader', 'leaders of both sides'], not: ['the leadership'] },
  { title: 'co-leader', use: 'OFFICE', examples: ['the co-leader of the party'], not: ['the leader'] },
  { title: 'chief', use: 'OFFICE', portfolio: true, examples: ['the army chief', 'the rebel chief'], not: ['chiefly'] },
  { title: 'head', use: 'OFFICE', portfolio: true, vague: true, examples: ['the head of the agency'], not: ['the headquarters'] },
  { title: 'chair', use: 'OFFICE', vague: true, examples: ['the chair of the panel'], not: ['chaired by'] },
  { title: 'chairman', use: 'OFFICE', gender: 'MALE', plural: 'chairmen', examples: ['the chairman'], not: ['the chair'] },
  { title: 'chairwoman', use: 'OFFICE', gender: 'FEMALE', plural: 'chairwomen', examples: ['the chairwoman'], not: ['the chair'] },
  { title: 'chairperson', use: 'OFFICE', examples: ['its chairperson'], not: ['a person'] },
  { title: 'vice chairman', use: 'OFFICE', gender: 'MALE', plural: 'vice chairmen', examples: ['the vice chairman'], not: ['the chairman'] },
  { title: 'director', use: 'OFFICE', portfolio: true, examples: ['the CIA director'], not: ['the directorate'] },
  { title: 'director general', use: 'OFFICE', forms: ['director-general'], plural: 'directors general', examples: ['Director General Ito', 'its director-general'], not: ['the general director'] },
  { title: 'executive director', use: 'OFFICE', examples: ['the executive director'], not: ['a director'] },
  { title: 'managing director', use: 'OFFICE', examples: ['the managing director'], not: ['a director'] },
  { title: 'secretary-general', use: 'OFFICE', forms: ['secretary general'], plural: 'secretaries-general', examples: ['the secretary-general', 'Secretary General Ruiz'], not: ['the secretary of a general'] },
  { title: 'general secretary', use: 'OFFICE', plural: 'general secretaries', examples: ['the general secretary of the party'], not: ['a general'] },
  { title: 'first secretary', use: 'OFFICE', plural: 'first secretaries', examples: ['the first secretary of the party'], not: ['the first day'] },
  { title: 'high representative', use: 'OFFICE', examples: ['the high representative'], not: ['a representative'] },
  { title: 'high commissioner', use: 'OFFICE', examples: ['the high commissioner for refugees'], not: ['the commissioner'] },
  { title: 'foreign policy chief', use: 'OFFICE', examples: ['EU foreign policy chief Anna Lind'], not: ['foreign policy'] },
  { title: 'commissioner', use: 'OFFICE', portfolio: true, examples: ['the trade commissioner'], not: ['the commission'] },
  { title: 'founder', use: 'NONE', examples: ['the founder of the group'], not: ['it foundered'] },
  { title: 'warlord', use: 'OFFICE', examples: ['a warlord'], not: ['a war'] },
  { title: 'spymaster', use: 'OFFICE', examples: ['its spymaster'], not: ['a spy'] },
  { title: 'ringleader', use: 'NONE', examples: ['the ringleader'], not: ['the leader'] },
  // Regions, cities, parliaments, courts
  { title: 'governor', use: 'OFFICE', portfolio: true, forms: ['gov.'], examples: ['Governor Ruiz', 'the provincial governor'], not: ['the governorate'] },
  { title: 'mayor', use: 'OFFICE', examples: ['the mayor of Gdansk'], not: ['the mayoral race'] },
  { title: 'speaker', use: 'OFFICE', vague: true, examples: ['the speaker of parliament', 'Speaker Lund'], not: ['he is speaking'] },
  { title: 'senator', use: 'OFFICE', forms: ['sen.'], examples: ['Senator Ruiz', 'Sen. Ruiz'], not: ['the senate'] },
  { title: 'congressman', use: 'OFFICE', gender: 'MALE', plural: 'congressmen', examples: ['a congressman'], not: ['the congress'] },
  { title: 'congresswoman', use: 'OFFICE', gender: 'FEMALE', plural: 'congresswomen', examples: ['a congresswoman'], not: ['the congress'] },
  { title: 'lawmaker', use: 'OFFICE', examples: ['a Kenyan lawmaker'], not: ['a law'] },
  { title: 'member of parliament', use: 'OFFICE', forms: ['mp'], plural: 'members of parliament', examples: ['a member of parliament', 'an MP'], not: ['parliament met'] },
  { title: 'legislator', use: 'OFFICE', examples: ['the legislator'], not: ['the legislature'] },
  { title: 'deputy', use: 'OFFICE', vague: true, plural: 'deputies', examples: ['a deputy in the Duma'], not: ['he was deputised'] },
  { title: 'chief justice', use: 'OFFICE', examples: ['the chief justice'], not: ['justice'] },
  { title: 'judge', use: 'OFFICE', examples: ['Judge Ruiz'], not: ['the judgment'] },
  { title: 'ombudsman', use: 'OFFICE', gender: 'MALE', plural: 'ombudsmen', examples: ['the ombudsman'], not: ['a man'] },
  { title: 'inspector', use: 'OFFICE', examples: ['a weapons inspector'], not: ['an inspection'] },
  { title: 'administrator', use: 'OFFICE', examples: ['the UN administrator'], not: ['the administration'] },
  // Speakers for others, staff
  { title: 'spokesman', use: 'OFFICE', gender: 'MALE', plural: 'spokesmen', examples: ['Kremlin spokesman Ivan Orlov'], not: ['it spoke'] },
  { title: 'spokeswoman', use: 'OFFICE', gender: 'FEMALE', plural: 'spokeswomen', examples: ['a spokeswoman'], not: ['a woman spoke'] },
  { title: 'spokesperson', use: 'OFFICE', plural: 'spokespeople', examples: ['a spokesperson'], not: ['a person spoke'] },
  { title: 'press secretary', use: 'OFFICE', plural: 'press secretaries', examples: ['the press secretary'], not: ['the press'] },
  { title: 'chief of staff', use: 'OFFICE', portfolio: true, plural: 'chiefs of staff', examples: ['his chief of staff'], not: ['the general staff'] },
  { title: 'national security adviser', use: 'OFFICE', forms: ['national security advisor'], examples: ['the national security adviser'], not: ['national security'] },
  { title: 'adviser', use: 'NONE', forms: ['advisor'], portfolio: true, examples: ['a presidential adviser'], not: ['advice'] },
  { title: 'aide', use: 'NONE', portfolio: true, examples: ['a top aide', 'Kremlin aide Ivan Orlov'], not: ['aid convoys'] },
  { title: 'right-hand man', use: 'NONE', gender: 'MALE', plural: 'right-hand men', examples: ['his right-hand man'], not: ['a man'] },
  { title: 'co-chair', use: 'OFFICE', examples: ['the co-chair'], not: ['the chair'] },
  // Armed forces and police
  { title: 'commander', use: 'OFFICE', portfolio: true, examples: ['the army commander', 'his commanders'], not: ['the command'] },
  { title: 'commander-in-chief', use: 'OFFICE', forms: ['commander in chief'], plural: 'commanders-in-chief', examples: ['the commander-in-chief'], not: ['the chief'] },
  { title: 'commandant', use: 'OFFICE', examples: ['the commandant'], not: ['a commando'] },
  { title: 'chairman of the joint chiefs of staff', use: 'OFFICE', gender: 'MALE', examples: ['the chairman of the Joint Chiefs of Staff'], not: ['the joint chiefs'] },
  { title: 'sheriff', use: 'OFFICE', examples: ['the sheriff'], not: ['sheriffdom'] },
  // Diplomats and negotiators
  { title: 'ambassador', use: 'OFFICE', examples: ['the French ambassador', 'Ambassador Ruiz'], not: ['the embassy'] },
  { title: 'permanent representative', use: 'OFFICE', examples: ['the permanent representative'], not: ['a representative'] },
  { title: 'consul general', use: 'OFFICE', plural: 'consuls general', examples: ['the consul general'], not: ['the consulate'] },
  { title: 'consul', use: 'OFFICE', examples: ['the consul'], not: ['the consulate'] },
  { title: "charge d'affaires", use: 'OFFICE', forms: ["chargé d'affaires"], plural: "charges d'affaires", examples: ["the charge d'affaires"], not: ['the charge'] },
  { title: 'envoy', use: 'NEGOTIATOR', portfolio: true, examples: ['the UN envoy', 'special envoy Rita Olsen', 'nuclear envoys'], not: ['an envelope'] },
  { title: 'special representative', use: 'NEGOTIATOR', examples: ['the special representative'], not: ['a representative'] },
  { title: 'representative', use: 'NEGOTIATOR', portfolio: true, vague: true, examples: ['a trade representative'], not: ['it represents'] },
  { title: 'emissary', use: 'NEGOTIATOR', plural: 'emissaries', examples: ['an emissary of the rebels'], not: ['emissions'] },
  { title: 'negotiator', use: 'NEGOTIATOR', portfolio: true, examples: ['its chief negotiator', 'nuclear negotiator Reza Amiri'], not: ['the negotiations'] },
  { title: 'mediator', use: 'NEGOTIATOR', examples: ['the chief mediator'], not: ['the mediation'] },
  { title: 'delegate', use: 'NEGOTIATOR', examples: ['delegates of both sides'], not: ['the delegation'] },
  { title: 'head of delegation', use: 'NEGOTIATOR', forms: ['head of the delegation', 'delegation head', 'delegation chief', 'delegation leader'], examples: ['the head of the delegation', 'delegation chief Rita Olsen'], not: ['the delegation'] },
  { title: 'interlocutor', use: 'NEGOTIATOR', examples: ['the interlocutors'], not: ['an interlude'] },
  { title: 'point man', use: 'NEGOTIATOR', gender: 'MALE', plural: 'point men', examples: ['its point man on Syria'], not: ['the point'] },
  { title: 'diplomat', use: 'NONE', portfolio: true, examples: ['a Western diplomat'], not: ['diplomacy'] },
  { title: 'counterpart', use: 'NONE', examples: ['his Saudi counterpart'], not: ['a counterattack'] },
  { title: 'official', use: 'NONE', portfolio: true, examples: ['a senior official'], not: ['officially'] },
  { title: 'candidate', use: 'NONE', portfolio: true, examples: ['presidential candidate Rita Olsen'], not: ['the candidacy'] },
  // Clergy that news cites as office
  { title: 'archbishop', use: 'OFFICE', gender: 'MALE', examples: ['the Archbishop of Canterbury'], not: ['the archdiocese'] },
  { title: 'patriarch', use: 'OFFICE', gender: 'MALE', examples: ['the patriarch'], not: ['the patriarchate'] },
  { title: 'grand mufti', use: 'OFFICE', gender: 'MALE', examples: ['the grand mufti'], not: ['a grand plan'] },
]
