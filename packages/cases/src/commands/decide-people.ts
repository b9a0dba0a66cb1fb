import type { PersonDetails } from '../person.ts'
import type { CaseState } from '../state/case-state.ts'
import {
  isEmpty,
  mustBeInOrder,
  mustBeNew,
  mustKnow,
  mustKnowPersons,
  mustSay,
  realChanges,
  saysTheSame,
} from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import { nothing, refused, refusedIf, unless, type Decided, type Situation } from './decided.ts'

/** Commands about people and where they live. */
export type PeopleCommand = CommandOf<
  | 'add-person'
  | 'describe-person'
  | 'record-departure'
  | 'record-return'
  | 'record-address'
  | 'end-address'
>

export function decidePeople({ state }: Situation, command: PeopleCommand): Decided {
  switch (command.type) {
    case 'add-person':
      return unless([mustBeNew(command.person.id, state.persons)], eventOf(command))
    case 'describe-person':
      return describePerson(state, command)
    case 'record-departure': {
      const person = state.persons.get(command.person)
      if (!person) return refused('unknown-person', command.person)
      const last = person.absences.at(-1)
      return unless(
        [
          refusedIf(last !== undefined && !last.returned, 'already-left', command.person),
          mustBeInOrder(last?.returned, command.on),
        ],
        eventOf(command),
      )
    }
    case 'record-return': {
      const person = state.persons.get(command.person)
      if (!person) return refused('unknown-person', command.person)
      const last = person.absences.at(-1)
      if (!last || last.returned) return refused('not-left', command.person)
      return unless([mustBeInOrder(last.from, command.on)], eventOf(command))
    }
    case 'record-address':
      return recordAddress(state, command)
    case 'end-address': {
      const address = state.addresses.get(command.address)
      if (!address) return refused('unknown-address', command.address)
      if (address.until === command.on) return nothing
      return unless([mustBeInOrder(address.from, command.on)], eventOf(command))
    }
  }
}

function describePerson(state: CaseState, command: CommandOf<'describe-person'>): Decided {
  const person = state.persons.get(command.person)
  if (!person) return refused('unknown-person', command.person)
  const changes = realChanges<{
    readonly [Key in keyof PersonDetails]?: PersonDetails[Key] | null
  }>(person, command.changes)
  if (isEmpty(changes)) return nothing
  return unless([mustSay(changes.relation)], eventOf({ ...command, changes }))
}

// The same id once more is a correction: an address has no other change than its end.
function recordAddress(state: CaseState, command: CommandOf<'record-address'>): Decided {
  const { address } = command
  const before = state.addresses.get(address.id)
  if (before && saysTheSame(before, address)) return nothing
  return unless(
    [
      mustKnow(state.persons, 'unknown-person', address.person),
      mustSay(address.street, address.commune),
      mustBeInOrder(address.from, address.until),
    ],
    eventOf(command),
  )
}

/** Commands about who acts for whom. */
export type MandateCommand = CommandOf<'give-mandate' | 'end-mandate'>

export function decideMandates(situation: Situation, command: MandateCommand): Decided {
  return command.type === 'give-mandate'
    ? giveMandate(situation, command)
    : endMandate(situation, command)
}

function giveMandate(situation: Situation, command: CommandOf<'give-mandate'>): Decided {
  const { state } = situation
  const { mandate, domicile } = command
  const before = state.mandates.get(mandate.id)
  const isSame = before !== undefined && saysTheSame(before, mandate)
  const refusal = [
    mustKnowPersons(state, mandate.persons),
    mustSay(mandate.holder),
    mustBeInOrder(mandate.from, mandate.until),
    refusedIf(
      domicile !== undefined && (domicile.kind !== 'elected' || !mandate.electedDomicile),
      'not-an-elected-domicile',
      domicile?.id,
    ),
  ]
  const given = isSame ? nothing : unless(refusal, eventOf(command))
  if ('refused' in given || !domicile) return given
  const elected = recordAddress(state, { type: 'record-address', address: domicile })
  if ('refused' in elected) return elected
  return unless(refusal, ...given.events, ...elected.events)
}

function endMandate(situation: Situation, command: CommandOf<'end-mandate'>): Decided {
  const { state } = situation
  const mandate = state.mandates.get(command.mandate)
  if (!mandate) return refused('unknown-mandate', command.mandate)
  const ended =
    mandate.until === command.on && mandate.ended?.why === command.why
      ? nothing
      : unless([mustBeInOrder(mandate.from, command.on)], eventOf(command))
  if ('refused' in ended || command.domicile === undefined) return ended
  const domicile = state.addresses.get(command.domicile)
  if (domicile && domicile.kind !== 'elected') {
    return refused('not-an-elected-domicile', command.domicile)
  }
  const left = decidePeople(situation, {
    type: 'end-address',
    address: command.domicile,
    on: command.on,
  })
  return 'refused' in left ? left : { events: [...ended.events, ...left.events] }
}
