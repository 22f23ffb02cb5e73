/** Titles and words before a name or a number: their full stop never ends a sentence. */
export const BEFORE_NAME =
  'Mr|Mrs|Ms|Mme|Dr|Gen|Lt|Col|Sen|Rep|Gov|St|Maj|Capt|Sgt|Cmdr|Adm|Brig|Prof|Rev|Hon|Amb|Pres|Cpl|Pvt|Supt|Insp|Msgr|Fr|Messrs|Gens|Reps|Sens|Mt|Ft|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec'

/** Words that keep their full stop and may end a sentence. */
export const ANYWHERE =
  'Jr|Sr|Inc|Corp|Co|Ltd|Bros|etc|Ave|Blvd|Rd|Dept|Univ|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Kan|Ky|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Wyo|lb|lbs|oz|sq|approx'

/** Words before a number, which keep their full stop there alone: "No. 10", "Art. 5", "p. 12". */
export const BEFORE_NUMBER = '[Nn]os?|[Aa]rts?|[Ff]igs?|[Ss]ecs?|[Pp]ars?|[Vv]ols?|pp?'
