const ANNEX = [
  'annexe',
  'annexes',
  'annex',
  'bijlage',
  'bijlagen',
  'anlage',
  'anlagen',
  'anx',
  'ann',
]
const SUFFIX = 'bis|ter|quater|quinquies|sexies|septies|octies'

/** Lower case, no accent, no punctuation but the plus of a card, one space between words. */
export function normal(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9+]+/g, ' ')
    .replaceAll(/ \+/g, '+')
    .trim()
}

/** The number of an annex that is asked for: `19ter` of “annexe 19 ter”, “bijlage19ter” or “19ter”. */
export function findAnnexNumber(asked: string): string | undefined {
  const spaced = asked.replace(/([a-z])(\d)/, '$1 $2')
  const found = new RegExp(
    `(?:^|\\b)(?:([a-z]+) )?(?:n |no |nr )?(\\d{1,2}) ?(${SUFFIX})?\\b`,
  ).exec(spaced)
  if (!found) return undefined
  const [whole, word, number = '', suffix = ''] = found
  const isAlone = whole.length === spaced.length && word === undefined
  const isNamed = word !== undefined && ANNEX.some((known) => isNear(word, known))
  return isAlone || isNamed ? `${Number(number)}${suffix}` : undefined
}

/** Whether one word was probably meant for another: two letters in seven may differ. */
export function isNear(word: string, known: string): boolean {
  const most = Math.floor(Math.max(word.length, known.length) / 3.5)
  return Math.abs(word.length - known.length) <= most && distance(word, known) <= most
}

/** How many letters to add, drop or replace. */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1]
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
