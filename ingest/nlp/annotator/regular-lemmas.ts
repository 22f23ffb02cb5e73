const DOUBLED = /([bdgklmnprt])\1$/
/** Stems that lose an e before -ed and -ing: "vot", "resum", "googl", "realiz", "continu", "judg", "redlin", "detonat". */
const LOST_E = /(?:[vuzc]|[^s]s|[aeiou]g|[dr]g|[^aeiourlsw]l|[^aeiou][aeiou][dkmt]|[^aeiou]in|[^aeiou][aiu]r|[^e]at)$/

/** What a form may be the regular inflection of, the likeliest by its spelling first; none where it has no such ending. */
export function regularLemmas(form: string, upos: string): string[] {
  if (upos === 'VERB') return form.endsWith('s') ? plural(form) : participle(form)
  if (upos === 'NOUN') return plural(form)
  return upos === 'ADJ' || upos === 'ADV' ? compared(form) : []
}

function plural(form: string): string[] {
  if (/^.{2,}men$/.test(form)) return [`${form.slice(0, -2)}an`]
  if (!form.endsWith('s') || /(?:ss|us|is)$/.test(form) || form.length < 4) return []
  if (/[^aeiou]ies$/.test(form)) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  const [short, long] = [form.slice(0, -2), form.slice(0, -1)]
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form) ? [short, long] : form.endsWith('es') ? [long, short] : [long]
}

function participle(form: string): string[] {
  const stem = /^(.*[aeiouy].*)ing$/.exec(form)?.[1] ?? /^(.*[aeiouy].*)ed$/.exec(form)?.[1]
  if (!stem) return []
  return stem.endsWith('i') ? [`${stem.slice(0, -1)}y`, `${stem}e`] : stems(stem)
}

function compared(form: string): string[] {
  const stem = /^(.{2,}?)(?:er|est)$/.exec(form)?.[1]
  if (!stem) return []
  return stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : stems(stem)
}

/** "plann" → "plan", "vot" → "vote", "vow" → "vow". */
function stems(stem: string): string[] {
  if (DOUBLED.test(stem)) return [stem.slice(0, -1), stem]
  return LOST_E.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
}
