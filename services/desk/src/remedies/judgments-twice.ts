import type { CaseEntry, CaseState, Command, EntryId, PersonId } from '@sejour/cases'

type Judgment = Extract<CaseEntry, { readonly kind: 'judgment-notified' }>

/** One judgment on one remedy that stands there twice, as far as anybody can tell. */
export type JudgmentTwice = { readonly first: Judgment; readonly second: Judgment }

/**
 * Judgments on the same remedy and the same people of which only one can be right: the same result
 * twice, or two that both end it. Until it is settled each opens its limits, and the earliest counts.
 */
export function judgmentsTwice(state: CaseState): readonly JudgmentTwice[] {
  const all = [...state.entries.values()]
    .filter((entry): entry is Judgment => entry.kind === 'judgment-notified')
    .toSorted((one, other) => one.recorded.version - other.recorded.version)
  return all.flatMap((first, index) =>
    all
      .slice(index + 1)
      .filter((second) => isSame(first, second))
      .map((second) => ({ first, second })),
  )
}

function isSame(one: Judgment, other: Judgment): boolean {
  if (one.answers !== other.answers || !areSome(one.persons, other.persons)) return false
  return one.result === other.result || (ENDING.has(one.result) && ENDING.has(other.result))
}

// A suspension comes before the judgment that ends the appeal; what “other” is, nobody said.
const ENDING: ReadonlySet<Judgment['result']> = new Set(['annulled', 'rejected', 'inadmissible'])

const areSome = (some: readonly PersonId[] | undefined, of: readonly PersonId[] | undefined) =>
  some === undefined || of === undefined || some.some((one) => of.includes(one))

/** Keeps the right one; what rests on the wrong one rests on what is right from then on. */
export function judgmentCorrection(
  state: CaseState,
  {
    twice: { first, second },
    right,
    why,
  }: { readonly twice: JudgmentTwice; readonly right: EntryId; readonly why: string },
  newId: () => string,
): readonly Command[] {
  const [kept, wrong] = first.id === right ? [first, second] : [second, first]
  const rests = [...state.entries.values()].some(
    (entry) =>
      (entry.kind === 'remedy-filed' && entry.against === wrong.id) ||
      (entry.kind === 'step-taken' && entry.about === wrong.id),
  )
  if (!rests) return [{ type: 'withdraw-entry', entry: wrong.id, why }]
  return [
    { type: 'record-entry', entry: { ...bare(kept), id: newId() }, replaces: wrong.id },
    { type: 'withdraw-entry', entry: kept.id, why },
  ]
}

/** A judgment without what the case added to it. */
function bare({ root: _root, recorded: _recorded, changed: _changed, ...entry }: Judgment) {
  return entry
}
