import type { CaseEntry, CaseState, Entry } from '@sejour/cases'
import { misplacedIn } from '@sejour/chain'
import { strictFor } from '../order.ts'

const STRICT = strictFor('commune')

/** Whether a commune could record this now: what the server would say, asked before it is sent. */
export function fitsNow(state: CaseState, entry: Entry): boolean {
  const added: CaseEntry = { ...entry, root: entry.id, recorded: state.changed }
  const after: CaseState = { ...state, entries: new Map([...state.entries, [entry.id, added]]) }
  return !misplacedIn(after, STRICT).includes(entry.id)
}
