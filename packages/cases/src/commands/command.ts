import type { CaseEvent } from '../case-event.ts'
import type { Address } from '../person.ts'
import type { EventOf } from '../state/stamp.ts'

/** What each command makes happen. */
export const EVENT_OF = {
  'open-case': 'case-opened',
  'title-case': 'case-titled',
  'close-case': 'case-closed',
  'reopen-case': 'case-reopened',
  'hand-over-case': 'case-handed-over',
  'take-over-case': 'case-taken-over',
  'add-person': 'person-added',
  'describe-person': 'person-described',
  'record-departure': 'person-left',
  'record-return': 'person-returned',
  'record-address': 'address-recorded',
  'end-address': 'address-ended',
  'give-mandate': 'mandate-given',
  'end-mandate': 'mandate-ended',
  'record-fact': 'fact-recorded',
  'withdraw-fact': 'fact-withdrawn',
  'add-argument': 'argument-added',
  'change-argument': 'argument-changed',
  'withdraw-argument': 'argument-withdrawn',
  'record-conclusion': 'conclusion-recorded',
  'open-procedure': 'procedure-opened',
  'end-procedure': 'procedure-ended',
  'record-entry': 'entry-recorded',
  'withdraw-entry': 'entry-withdrawn',
  'add-exhibit': 'exhibit-added',
  'describe-exhibit': 'exhibit-described',
  'replace-exhibit-file': 'exhibit-file-replaced',
  'place-exhibit': 'exhibit-placed',
  'withdraw-exhibit': 'exhibit-withdrawn',
  'link-exhibit': 'exhibit-linked',
  'unlink-exhibit': 'exhibit-unlinked',
  'write-note': 'note-written',
  'change-note': 'note-changed',
  'remove-note': 'note-removed',
  'add-task': 'task-added',
  'change-task': 'task-changed',
  'finish-task': 'task-done',
  'reopen-task': 'task-reopened',
  'draft-act': 'act-drafted',
  'redraft-act': 'act-redrafted',
  'write-act': 'act-written',
  'discard-act': 'act-discarded',
  'begin-ruling': 'ruling-begun',
  'change-ruling': 'ruling-changed',
  'give-reason': 'reason-given',
  'submit-ruling': 'ruling-submitted',
  'recall-ruling': 'ruling-recalled',
  'review-ruling': 'ruling-reviewed',
  'sign-ruling': 'ruling-signed',
  'withdraw-ruling': 'ruling-withdrawn',
  'send-parcel': 'parcel-sent',
  'answer-parcel': 'parcel-answered',
  'receive-parcel': 'parcel-received',
  'handle-limit': 'limit-handled',
  'reopen-limit': 'limit-reopened',
  'read-alert': 'alert-read',
  'propose-link': 'link-proposed',
  'confirm-link': 'link-confirmed',
  'refuse-link': 'link-refused',
  'undo-link': 'link-undone',
} as const satisfies { readonly [command: string]: CaseEvent['type'] }

export type CommandType = keyof typeof EVENT_OF

type Besides = {
  /** Letters go to the holder from now on: the address that the mandate elects. */
  readonly 'give-mandate': { readonly domicile?: Address }
  /** The id of the address that ends with the mandate. */
  readonly 'end-mandate': { readonly domicile?: string }
}

/** What somebody wants done to a case: the payload of its event, in the imperative. */
export type Command = {
  readonly [Type in CommandType]: { readonly type: Type } & Omit<
    EventOf<(typeof EVENT_OF)[Type]>,
    'type'
  > &
    (Type extends keyof Besides ? Besides[Type] : unknown)
}[CommandType]

/** The command of a type. */
export type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>

/** The event that a command asks for, whether or not it can be. */
export function eventOf(command: Command): CaseEvent {
  if (command.type === 'give-mandate') return { type: 'mandate-given', mandate: command.mandate }
  if (command.type === 'end-mandate') {
    return { type: 'mandate-ended', mandate: command.mandate, on: command.on, why: command.why }
  }
  // Every other command has the payload of its event, by its type above.
  return { ...command, type: EVENT_OF[command.type] } as CaseEvent
}
