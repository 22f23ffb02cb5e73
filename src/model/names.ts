/** Folds case, diacritics and punctuation, so that spellings of one name compare equal. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.,‐-―-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** `Volodymyr Zelenskyy` → `volodymyr-zelenskyy`; letters of other scripts are kept. */
export function slug(text: string): string {
  return (
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'x'
  )
}
