import type { Entry } from '../entry.ts'
import { filedNumbers } from '../exhibits/numbering.ts'
import type { CaseState } from '../state/case-state.ts'
import { refused, type Refused } from './decided.ts'

/**
 * Whether the pieces of a filing can go along under these numbers: a number belongs to one piece
 * for ever, and a piece that was withdrawn or is kept back cannot go. A corrected filing may keep
 * what the one before had.
 */
export function mayConsign(
  state: CaseState,
  filing: Extract<Entry, { readonly kind: 'request-filed' }>,
  before: Entry | undefined,
): Refused | undefined {
  const had = before?.kind === 'request-filed' ? (before.consigned ?? []) : []
  const filed = filedNumbers(state, before?.id)
  const holders = new Map([...filed].map(([exhibit, number]) => [number, exhibit]))
  const here = new Map<string, number>()
  for (const { exhibit, number } of filing.consigned ?? []) {
    const piece = state.exhibits.get(exhibit)
    const isKept = had.some((one) => one.exhibit === exhibit && one.number === number)
    if (!piece && !isKept) return refused('unknown-exhibit', exhibit)
    if (piece?.confidential && !isKept) return refused('exhibit-confidential', exhibit)
    const isWhole = Number.isInteger(number) && number >= 1
    const isOurs = (filed.get(exhibit) ?? number) === number && !here.has(exhibit)
    const isFree = (holders.get(number) ?? exhibit) === exhibit
    if (!isWhole || !isOurs || !isFree) return refused('number-taken', exhibit)
    here.set(exhibit, number)
    holders.set(number, exhibit)
  }
  return undefined
}
