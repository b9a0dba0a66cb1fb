import type { CaseRuling } from '../state/case-state.ts'
import {
  isEmpty,
  mustBeInOrder,
  mustBeNew,
  mustKnow,
  mustKnowPersons,
  mustSay,
  realChanges,
} from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import { nothing, refused, refusedIf, unless, type Decided, type Situation } from './decided.ts'

/** Commands about rulings that are prepared. */
export type RulingCommand = CommandOf<
  | 'begin-ruling'
  | 'change-ruling'
  | 'give-reason'
  | 'submit-ruling'
  | 'recall-ruling'
  | 'review-ruling'
  | 'sign-ruling'
  | 'withdraw-ruling'
>

/** What a command about rulings changes, or why it may not. */
export function decideRulings(situation: Situation, command: RulingCommand): Decided {
  const { state } = situation
  if (command.type === 'begin-ruling') return begin(situation, command)
  const ruling = state.rulings.get(command.ruling)
  return ruling ? go(situation, ruling, command) : refused('unknown-ruling', command.ruling)
}

function begin({ state }: Situation, command: CommandOf<'begin-ruling'>): Decided {
  const { ruling } = command
  const before = ruling.replaces === undefined ? undefined : state.rulings.get(ruling.replaces)
  return unless(
    [
      mustBeNew(ruling.id, state.rulings),
      mustKnow(state.procedures, 'unknown-procedure', ruling.procedure),
      mustKnowPersons(state, ruling.persons),
      mustKnow(state.rulings, 'unknown-ruling', ruling.replaces),
      refusedIf(before !== undefined && before.status !== 'withdrawn', 'ruling-stands', before?.id),
      mustBeInOrder(ruling.from, ruling.until),
    ],
    eventOf(command),
  )
}

function go(
  situation: Situation,
  ruling: CaseRuling,
  command: Exclude<RulingCommand, CommandOf<'begin-ruling'>>,
): Decided {
  const { state, by } = situation
  switch (command.type) {
    case 'change-ruling': {
      const changes = realChanges(ruling, command.changes)
      if (isEmpty(changes)) return nothing
      const after = { ...ruling, ...changes }
      return unless(
        [
          mustBeOpen(ruling),
          mustKnowPersons(state, changes.persons),
          mustBeInOrder(after.from, after.until),
        ],
        eventOf({ ...command, changes }),
      )
    }
    case 'give-reason': {
      const { point, text } = command
      if ((ruling.reasons.get(point)?.text ?? null) === text) return nothing
      return unless([mustBeOpen(ruling), mustSay(text ?? undefined)], eventOf(command))
    }
    case 'submit-ruling':
      if (ruling.status === 'submitted') return nothing
      return unless([mustBeOpen(ruling), mustBeComplete(situation, ruling)], eventOf(command))
    case 'recall-ruling':
      if (ruling.status === 'drafting') return nothing
      return unless([refusedIf(!isSubmitted(ruling), 'ruling-fixed', ruling.id)], eventOf(command))
    case 'review-ruling':
      return unless(
        [
          refusedIf(ruling.status !== 'submitted', 'ruling-not-ready', ruling.id),
          refusedIf(ruling.writtenBy.includes(by), 'second-person-needed', ruling.id),
          command.verdict === 'returned' ? mustSay(command.remark ?? null) : undefined,
        ],
        eventOf(command),
      )
    case 'sign-ruling':
      if (ruling.status === 'signed') return sameSignature(ruling, command)
      return unless(
        [
          refusedIf(ruling.status !== 'approved', 'ruling-not-ready', ruling.id),
          // An argument may have been added since somebody read it.
          mustBeComplete(situation, ruling),
          mustSay(command.signer),
          mustKnow(state.conclusions, 'unknown-conclusion', command.conclusion),
        ],
        eventOf(command),
      )
    case 'withdraw-ruling':
      if (ruling.withdrawn) {
        const { on, why } = ruling.withdrawn
        return on === command.on && why === command.why
          ? nothing
          : refused('ruling-not-signed', ruling.id)
      }
      return unless(
        [
          refusedIf(ruling.status !== 'signed', 'ruling-not-signed', ruling.id),
          mustBeInOrder(ruling.signed?.on, command.on),
          mustSay(command.why),
        ],
        eventOf(command),
      )
  }
}

const isSubmitted = ({ status }: CaseRuling): boolean =>
  status === 'submitted' || status === 'approved'

function mustBeOpen({ id, status }: CaseRuling) {
  return refusedIf(status !== 'drafting' && status !== 'returned', 'ruling-fixed', id)
}

/** It says what is decided, and every argument that was raised has its reason. */
function mustBeComplete({ state }: Situation, { id, procedure, decision, reasons }: CaseRuling) {
  const unanswered = [...state.arguments.values()].find(
    (argument) => argument.procedure === procedure && !reasons.has(argument.id),
  )
  return (
    refusedIf(decision === undefined, 'nothing-decided', id) ??
    refusedIf(unanswered !== undefined, 'argument-unanswered', unanswered?.id)
  )
}

function sameSignature({ id, signed }: CaseRuling, command: CommandOf<'sign-ruling'>): Decided {
  const isSame =
    signed?.on === command.on &&
    signed.signer === command.signer &&
    signed.conclusion === command.conclusion
  return isSame ? nothing : refused('ruling-fixed', id)
}
