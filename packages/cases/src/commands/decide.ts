import type { AccountId } from '../ids.ts'
import type { CaseState } from '../state/case-state.ts'
import type { Command, CommandType } from './command.ts'
import { decideActs } from './decide-acts.ts'
import { decideArgument } from './decide-argument.ts'
import { decideExhibits } from './decide-exhibits.ts'
import { decideLife, openCase } from './decide-life.ts'
import { decideParcels } from './decide-parcels.ts'
import { decideMandates, decidePeople } from './decide-people.ts'
import { decideProcedure } from './decide-procedure.ts'
import { decideRulings } from './decide-rulings.ts'
import { decideLinks, decideWork } from './decide-work.ts'
import { refused, type Decided, type Situation } from './decided.ts'

/** What may still be done to a case that is closed or handed over. */
const WHEN_NOT_OPEN = {
  closed: ['reopen-case'],
  'handed-over': ['reopen-case', 'take-over-case'],
} as const satisfies { readonly [status: string]: readonly CommandType[] }

/**
 * What a command makes happen to a case, or why it does not. The state is absent before the case is
 * opened. Never throws, and says nothing twice: what is so already gives no events.
 */
export function decide(
  { state, by }: { readonly state: CaseState | undefined; readonly by: AccountId },
  command: Command,
): Decided {
  if (command.type === 'open-case') return openCase({ state, by }, command)
  if (!state) return refused('no-case')
  if (state.status !== 'open') {
    const still: readonly CommandType[] = WHEN_NOT_OPEN[state.status]
    if (!still.includes(command.type)) return refused(`case-${state.status}`)
  }
  return decideFamily({ state, by }, command)
}

function decideFamily(situation: Situation, command: Command): Decided {
  switch (command.type) {
    case 'open-case':
    case 'title-case':
    case 'close-case':
    case 'reopen-case':
    case 'hand-over-case':
    case 'take-over-case':
      return decideLife(situation, command)
    case 'add-person':
    case 'describe-person':
    case 'record-departure':
    case 'record-return':
    case 'record-address':
    case 'end-address':
      return decidePeople(situation, command)
    case 'give-mandate':
    case 'end-mandate':
      return decideMandates(situation, command)
    case 'open-procedure':
    case 'end-procedure':
    case 'record-entry':
    case 'withdraw-entry':
      return decideProcedure(situation, command)
    case 'record-fact':
    case 'withdraw-fact':
    case 'add-argument':
    case 'change-argument':
    case 'withdraw-argument':
    case 'record-conclusion':
      return decideArgument(situation, command)
    case 'add-exhibit':
    case 'describe-exhibit':
    case 'replace-exhibit-file':
    case 'place-exhibit':
    case 'withdraw-exhibit':
    case 'link-exhibit':
    case 'unlink-exhibit':
      return decideExhibits(situation, command)
    case 'write-note':
    case 'change-note':
    case 'remove-note':
    case 'add-task':
    case 'change-task':
    case 'finish-task':
    case 'reopen-task':
    case 'handle-limit':
    case 'reopen-limit':
    case 'read-alert':
      return decideWork(situation, command)
    case 'draft-act':
    case 'redraft-act':
    case 'write-act':
    case 'discard-act':
      return decideActs(situation, command)
    case 'begin-ruling':
    case 'change-ruling':
    case 'give-reason':
    case 'submit-ruling':
    case 'recall-ruling':
    case 'review-ruling':
    case 'sign-ruling':
    case 'withdraw-ruling':
      return decideRulings(situation, command)
    case 'send-parcel':
    case 'answer-parcel':
    case 'receive-parcel':
      return decideParcels(situation, command)
    case 'propose-link':
    case 'confirm-link':
    case 'refuse-link':
    case 'undo-link':
      return decideLinks(situation, command)
  }
}
