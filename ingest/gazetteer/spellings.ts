/** Spellings that news uses and GeoNames lacks, by GeoNames id. */
export const NEWS_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['703448', ['Kyiv', 'Kiev']],
  ['706448', ['Kherson']],
])
