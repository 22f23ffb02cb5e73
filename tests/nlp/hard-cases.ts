/**
 * Copy that is hard to split: left of the arrow the text (⏎ is a line break), right of it its words with a blank between, ‖ between sentences.
 * Byline and dateline are no prose and have no words.
 */
export const HARD_CASES = {
  'hyphens, as Universal Dependencies splits them': `
    His son-in-law left. → His son - in - law left .
    Abdel Fattah al-Burhan → Abdel Fattah al - Burhan
    Terje Roed-Larsen → Terje Roed - Larsen
    six-nation talks → six - nation talks
    the ex-minister re-elected → the ex-minister re-elected
    pro-Russian, non-aligned → pro-Russian , non-aligned
    the Under-Secretary → the Under - Secretary
    a cease-fire → a cease - fire
    the co-chair and vice-president → the co-chair and vice-president
    an anti-corruption drive → an anti-corruption drive
    the 10-year-old deal → the 10 - year - old deal
    UN-brokered talks → UN - brokered talks
    mid-July, post-war → mid-July , post-war
    Guinea-Bissau's envoy → Guinea - Bissau 's envoy
    a two-to-three-day trip → a two - to - three - day trip
    the F-16 and the Su-57 → the F - 16 and the Su - 57
    COVID-19 → COVID - 19
    Ban Ki-moon → Ban Ki - moon
    pre- and post-war → pre - and post-war
    a U.S.-led coalition → a U.S. - led coalition
    a U.S.–China deal → a U.S. – China deal
    Sen.-elect Ann Lee → Sen. - elect Ann Lee
    -5 degrees → - 5 degrees`,
  "'s, n't and other clitics": `
    Trump's envoy → Trump 's envoy
    didn't, can't, won't, cannot → did n't , ca n't , wo n't , can not
    didn’t → did n’t
    I'm, they've, he'd, we'll → I 'm , they 've , he 'd , we 'll
    the rebels' leader → the rebels ' leader
    N'Djamena and O'Brien → N'Djamena and O'Brien
    Sa'ada, Ba'athist → Sa'ada , Ba'athist
    Zelenskyy'S → Zelenskyy 'S
    gonna → gon na
    TRUMP'S ENVOY → TRUMP 'S ENVOY
    COULDN'T → COULD N'T
    the U.S.'s role → the U.S. 's role
    the 1990s' wars → the 1990s ' wars
    Who's there? → Who 's there ?
    It isn’t Macron’s → It is n’t Macron ’s
    Côte d'Ivoire → Côte d'Ivoire
    Sana'a's airport → Sana'a 's airport
    Xi'an → Xi'an
    Ukraine's (and Russia's) envoys → Ukraine 's ( and Russia 's ) envoys
    the Joneses' and Lee's sons → the Joneses ' and Lee 's sons
    in the summer of '14 → in the summer of ' 14`,
  'abbreviations and initials': `
    the U.S. and U.K. envoys → the U.S. and U.K. envoys
    Washington, D.C. → Washington , D.C.
    Gen. Dostum and Dr. Lee → Gen. Dostum and Dr. Lee
    Lt. Gen. Mark Hertling → Lt. Gen. Mark Hertling
    George W. Bush → George W. Bush
    J.D. Vance → J.D. Vance
    J. D. Vance spoke → J. D. Vance spoke
    room No. 10 → room No. 10
    He said No. → He said No .
    It said no. 10 envoys came. → It said no. 10 envoys came .
    Feb. 16, 2015 → Feb. 16 , 2015
    Acme Inc. and Lee et al. → Acme Inc. and Lee et al.
    a Ph.D. student → a Ph.D. student
    St. Petersburg → St. Petersburg
    e.g. Oslo, i.e. Norway → e.g. Oslo , i.e. Norway
    Sens. Lee and Cruz → Sens. Lee and Cruz
    Mt. Hermon → Mt. Hermon
    the U.N. Security Council → the U.N. Security Council
    AT&T and A&M → AT&T and A&M
    Lisa vs. Bart → Lisa vs. Bart
    at 10:30 a.m. → at 10:30 a.m.
    The treaty of Sept. 3 → The treaty of Sept. 3
    Rep. Lee, D-Calif. → Rep. Lee , D - Calif.
    Martin Luther King Jr. spoke → Martin Luther King Jr. spoke`,
  'numbers, dates and currency': `
    $5.3 billion → $ 5.3 billion
    €1,200 or £3m → € 1,200 or £ 3 m
    US$20 → US $ 20
    25% of 10,000 → 25 % of 10,000
    the 1990s and the 2nd → the 1990s and the 2nd
    on 14/07/2015 → on 14/07/2015
    on 2015-07-14 → on 2015 - 07 - 14
    May 3-5 → May 3 - 5
    under 2C. → under 2C .
    the M23 and the G20 → the M23 and the G20
    2014–15 → 2014 – 15
    1.5 million, or 1,500,000 → 1.5 million , or 1,500,000
    a 3-2 vote → a 3 - 2 vote
    .5 per cent → . 5 per cent
    page 5. → page 5 .
    at 18:30 GMT → at 18:30 GMT
    20km away → 20 km away
    100,000-strong → 100,000 - strong
    ¥300bn → ¥ 300 bn
    $10m-$15m → $ 10 m - $ 15 m
    10:30am, 5pm → 10:30 am , 5 pm
    9/11 and 24/7 → 9/11 and 24/7
    up 3.5%. → up 3.5 % .
    #1 → # 1`,
  'quotes, brackets and dashes': `
    "Yes," he said. → " Yes , " he said .
    “Yes,” he said. → “ Yes , ” he said .
    ‘Yes’ → ‘ Yes ’
    ''Yes,'' he said. → '' Yes , '' he said .
    talks—the third—failed → talks — the third — failed
    talks -- the third → talks -- the third
    talks--the third--failed → talks -- the third -- failed
    Minsk–Kyiv → Minsk – Kyiv
    and/or → and / or
    wait ... what?! → wait ... what ?!
    wait… → wait …
    (Dec 2) → ( Dec 2 )
    the [Iranian] envoy → the [ Iranian ] envoy
    "'Never,' she told me." → " ' Never , ' she told me . "
    he called it “a ‘dirty’ war” → he called it “ a ‘ dirty ’ war ”
    the so-called ‘Islamic State’ → the so - called ‘ Islamic State ’
    «Oui», dit-il → « Oui » , dit - il
    “…and they left” → “ … and they left ”
    see www.example.org. → see www.example.org .
    at https://example.org/a?b=1, → at https://example.org/a?b=1 ,
    ask press@example.org → ask press@example.org
    Example.com said → Example.com said
    He said (“we met”). → He said ( “ we met ” ) .
    "Stop," "go" and "wait." → " Stop , " " go " and " wait . "
    “We’re ready”—and left → “ We ’re ready ” — and left
    see www.un.org/news, he said → see www.un.org/news , he said
    Łódź, São Paulo → Łódź , São Paulo`,
  'sentences: titles, initials and abbreviations': `
    Gen. Dostum met Dr. Lee. He left. → Gen. Dostum met Dr. Lee . ‖ He left .
    He met George W. Bush. Nobody spoke. → He met George W. Bush . ‖ Nobody spoke .
    The U.S. Senate voted in the U.S. The vote was close. → The U.S. Senate voted in the U.S. ‖ The vote was close .
    They sat in room No. 10 on Feb. 16 for hours. → They sat in room No. 10 on Feb. 16 for hours .
    It was 5 p.m. They left at 6 p.m. local time. → It was 5 p.m. ‖ They left at 6 p.m. local time .
    He works for Acme Inc. He lives in Oslo. → He works for Acme Inc. ‖ He lives in Oslo .
    The Acme Co. Tower stands. → The Acme Co. Tower stands .
    Maj. Gen. Igor Konashenkov spoke. → Maj. Gen. Igor Konashenkov spoke .
    Prime Minister A. B. Vajpayee met Gen. P. Musharraf. → Prime Minister A. B. Vajpayee met Gen. P. Musharraf .
    She met Sen. Marco Rubio, R-Fla. They talked. → She met Sen. Marco Rubio , R - Fla. ‖ They talked .
    Was it No. 10? No. It was not. → Was it No. 10 ? ‖ No . ‖ It was not .
    He asked the U.N. Officials refused. → He asked the U.N. ‖ Officials refused .
    It hit St. Petersburg. Mt. Elbrus shook. → It hit St. Petersburg . ‖ Mt. Elbrus shook .
    They met at 9 a.m. Monday in Doha. → They met at 9 a.m. Monday in Doha .
    It cost $1.5 million. 3.2 million fled. → It cost $ 1.5 million . ‖ 3.2 million fled .
    They met on Jan. 5. The talks failed. → They met on Jan. 5 . ‖ The talks failed .
    Talks in D.C. on Monday failed. On Tuesday they went on. → Talks in D.C. on Monday failed . ‖ On Tuesday they went on .
    Talks began in D.C. On Monday they failed. → Talks began in D.C. ‖ On Monday they failed .
    Nobody left. So did I. He stayed. → Nobody left . ‖ So did I . ‖ He stayed .
    He met Mohammed I. Khan in Doha. → He met Mohammed I. Khan in Doha .
    He met Pope John Paul II. He left. → He met Pope John Paul II . ‖ He left .
    Under Art. 5 they are bound. → Under Art. 5 they are bound .
    It was No. 1. They cheered. → It was No. 1 . ‖ They cheered .
    Kim rules N. Korea. He is young. → Kim rules N. Korea . ‖ He is young .
    The talks (see p. 5) failed. → The talks ( see p. 5 ) failed .
    About 5,000 lb. of bombs fell. → About 5,000 lb. of bombs fell .
    Sgt. 1st Class Ann Lee died. → Sgt. 1st Class Ann Lee died .
    The C.I.A. Director William Burns flew to Doha. → The C.I.A. Director William Burns flew to Doha .
    They want a state etc. They said so. → They want a state etc. ‖ They said so .`,
  'sentences: quotations, ellipses and other marks': `
    "We met." He smiled. → " We met . " ‖ He smiled .
    “Did they meet?” he asked. “No.” She left. → “ Did they meet ? ” he asked . ‖ “ No . ” ‖ She left .
    He met them (on Monday.) She did not. → He met them ( on Monday . ) ‖ She did not .
    They waited ... and met. They left… → They waited ... and met . ‖ They left …
    They left... Nobody asked why. → They left ... ‖ Nobody asked why .
    Two issues remain: prisoners; and gas. → Two issues remain : prisoners ; and gas .
    The envoys met.The talks failed. → The envoys met . ‖ The talks failed .
    What now?! Nobody knows! → What now ?! ‖ Nobody knows !
    “We met,” he said. “We did not agree.” → “ We met , ” he said . ‖ “ We did not agree . ”
    “We met. We did not agree.” → “ We met . ‖ We did not agree . ”
    'No deal,' he said. 'None.' → ' No deal , ' he said . ‖ ' None . '
    "Go!" she cried. → " Go ! " she cried .
    “Why?” Lavrov asked. → “ Why ? ” Lavrov asked .
    “Never!” Prime Minister Ann Lee said. She left. → “ Never ! ” Prime Minister Ann Lee said . ‖ She left .
    “Who won?” Nobody knew. → “ Who won ? ” ‖ Nobody knew .
    He said: "We met." "No," she said. → He said : " We met . " ‖ " No , " she said .
    "I met him," said Gen. Lee. "He left." → " I met him , " said Gen. Lee . ‖ " He left . "
    Who won? Nobody. → Who won ? ‖ Nobody .
    They met (in Oslo). Then they left. → They met ( in Oslo ) . ‖ Then they left .
    RIVALS MET. THEY LEFT! → RIVALS MET . ‖ THEY LEFT !
    "Peace ..." he began. → " Peace ... " he began .
    He joined Yahoo! in May. → He joined Yahoo ! in May .
    Visit example.org. They list all. → Visit example.org . ‖ They list all .`,
  'sentences: lines, headlines, datelines and bylines': `
    Rivals talk at last⏎⏎Delegates met. → Rivals talk at last ‖ Delegates met .
    Rivals talk at last⏎OSLO (Agency) - Delegates met. → Rivals talk at last ‖ Delegates met .
    Rivals talk at last⏎By Ann Lee⏎OSLO, Dec 2 (Agency) - Delegates met. → Rivals talk at last ‖ Delegates met .
    OSLO (Agency) -- Delegates met. Nobody spoke. → Delegates met . ‖ Nobody spoke .
    OSLO, Norway — Delegates met. → Delegates met .
    Agenda:⏎- Prisoners⏎- Gas⏎They met. → Agenda : ‖ - Prisoners ‖ - Gas ‖ They met .
    The plan:⏎1. Withdraw.⏎2. Vote. → The plan : ‖ 1 . Withdraw . ‖ 2 . Vote .
    The plan:⏎• withdraw⏎• vote → The plan : ‖ • withdraw ‖ • vote
    Delegates met⏎⏎Nobody spoke → Delegates met ‖ Nobody spoke
    Envoys Meet In Oslo⏎⏎Peace Is Far Off⏎⏎Delegates met. → Envoys Meet In Oslo ‖ Peace Is Far Off ‖ Delegates met .
    Delegates met.⏎Nobody spoke. → Delegates met . ‖ Nobody spoke .
    The envoys of both sides met for hours in the town of⏎Oslo on Monday but their leaders stayed away from the⏎talks. → The envoys of both sides met for hours in the town of Oslo on Monday but their leaders stayed away from the talks .
    They met in Oslo⏎on Monday. → They met in Oslo on Monday .
    They said:⏎“We met.”⏎Then they left. → They said : ‖ “ We met . ” ‖ Then they left .
    ... → ...
    x → x`,
} as const satisfies Readonly<Record<string, string>>
