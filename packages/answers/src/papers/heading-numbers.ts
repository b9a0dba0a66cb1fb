import { distance, isNear } from './normal.ts'

const ANNEX = ['annexe', 'annexes', 'annex', 'bijlage', 'bijlagen', 'anlage', 'anlagen']
const CARD = ['carte', 'kaart', 'karte', 'card']
const SUFFIXES = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies']

/** A number or a letter found in a heading, with the words that say it. */
export type Sign = { readonly value: string; readonly printed: string }

/**
 * Numbers of annexes in the words of a line, in `normal` form: `19ter` of “annexe 19 ter”, `20` of
 * “anmexe 2o”. A suffix that could be two gives both.
 */
export function annexNumbers(words: readonly string[]): readonly Sign[] {
  return words.flatMap((word, at) => {
    if (!isAnnex(word)) return []
    const after = words
      .slice(at + 1, at + 4)
      .filter((one) => !['n', 'no', 'nr', 'num'].includes(one))
    const [first = '', second = ''] = after
    const apart = /^([0-9olisbz|]{1,2}?)([a-z]{3,})?$/.exec(first)
    const number = apart && numberOf(apart[1] ?? '')
    if (!apart || number === undefined) return []
    const joinedSuffix = apart[2]
    const suffixes = suffixesNear(joinedSuffix ?? second)
    if (joinedSuffix !== undefined && suffixes.length === 0) return []
    const printed = [
      word,
      first,
      ...(joinedSuffix === undefined && suffixes.length > 0 ? [second] : []),
    ]
    return (suffixes.length > 0 ? suffixes : ['']).map((suffix) => ({
      value: `${number}${suffix}`,
      printed: printed.join(' '),
    }))
  })
}

// Two letters in six may be wrong: the number behind must still be one that an annex bears.
const isAnnex = (word: string) =>
  word.length > 4 && ANNEX.some((known) => distance(word, known) <= 2)

const LOOKS_LIKE: { readonly [letter: string]: string } = {
  o: '0',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  b: '8',
}

/** One or two digits, of which one at most was seen as a letter. */
function numberOf(seen: string): number | undefined {
  if (!/\d/.test(seen)) return undefined
  return Number(Array.from(seen, (one) => LOOKS_LIKE[one] ?? one).join(''))
}

function suffixesNear(seen: string): readonly string[] {
  if (SUFFIXES.includes(seen)) return [seen]
  return seen.length < 5 ? [] : SUFFIXES.filter((known) => known.length > 4 && isNear(seen, known))
}

/** Letters of cards: `f+` of “carte F+” or “F+-kaart”. */
export function cardLetters(words: readonly string[]): readonly Sign[] {
  return words.flatMap((word, at) => {
    if (!CARD.some((known) => isNear(word, known))) return []
    const beside = [words[at + 1], words[at - 1]].filter(
      (one): one is string => one !== undefined && /^(?:eu|[a-z])\+?$/.test(one),
    )
    return beside.slice(0, 1).map((value) => ({ value, printed: `${word} ${value}` }))
  })
}
