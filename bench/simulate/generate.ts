/** One generated case file, and whether its fee changes from one 31 December to the next day. */
export type Generated = { readonly line: string; readonly feeChanges: boolean }

const GROUNDS = ['article-9', 'article-9bis', 'family', 'student', 'work'] as const

/**
 * Case files as a stream would hold them: filed and not, adults, minors, one who comes of age on
 * 1 January, exempt, couples, with and without a 9bis assessment. Whether the fee changes is known
 * from how each is made, not from the program that is measured. The same seed gives the same cases.
 *
 * `newYear`: the year whose 1 January is looked at; its tariffs must differ from those of the eve.
 */
export function generateCases(count: number, newYear: number, seed = 9): readonly Generated[] {
  const random = randomOf(seed)
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)] as Value
  return Array.from({ length: count }, (_, index) => {
    const persons = Array.from({ length: 1 + Math.floor(random() * 4) }, (_person, at) => {
      const kind = one(['adult', 'adult', 'minor', 'comes-of-age'] as const)
      return { id: `p${at + 1}`, birthDate: birthOf(kind, newYear, random), kind }
    })
    const isFiled = random() < 0.5
    const isFree = random() < 0.1
    const feeChanges = !isFiled && !isFree && persons.some(({ kind }) => kind !== 'minor')
    const file = {
      id: `demo-${index + 1}`,
      fee: {
        ground: isFree ? 'article-9ter' : one(GROUNDS),
        filedOn: isFiled ? `${newYear - 1}-${two(1 + Math.floor(random() * 12))}-15` : null,
        persons: persons.map(({ id, birthDate }) => ({ id, birthDate })),
      },
      procedures: {
        'article-9bis': {
          'demande.recommandee': random() < 0.5,
          'demande.adresse-indiquee': random() < 0.9,
        },
      },
    }
    return { line: JSON.stringify(file), feeChanges }
  })
}

function birthOf(kind: 'adult' | 'minor' | 'comes-of-age', newYear: number, random: () => number) {
  if (kind === 'comes-of-age') return `${newYear - 18}-01-01`
  const age = kind === 'adult' ? 19 + Math.floor(random() * 50) : Math.floor(random() * 16)
  return `${newYear - 1 - age}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
}

const two = (value: number) => String(value).padStart(2, '0')

/** A small generator of numbers between 0 and 1 that gives the same ones again (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
