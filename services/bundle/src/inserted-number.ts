const SUFFIXES = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'decies',
] as const

/**
 * The number of a piece that is put after another, so that none already quoted moves: “3” gives
 * “3bis”, then “3ter”. Beyond “decies” a figure follows: “3/11”.
 */
export function insertedNumber(after: string, taken: ReadonlySet<string>): string {
  const root = after.replace(new RegExp(`(?:${SUFFIXES.join('|')}|/\\d+)$`), '')
  const named = SUFFIXES.map((suffix) => root + suffix).find((number) => !taken.has(number))
  if (named) return named
  let figure = SUFFIXES.length + 2
  while (taken.has(`${root}/${figure}`)) figure += 1
  return `${root}/${figure}`
}
