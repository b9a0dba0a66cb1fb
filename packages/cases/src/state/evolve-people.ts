import type { CasePerson, Evolve } from './case-state.ts'
import type { EventOf } from './stamp.ts'
import { withChanges, withUpdated, withValue } from './values.ts'

/** Events about people, where they live and who acts for them. */
export type PeopleEvent = EventOf<
  | 'person-added'
  | 'person-described'
  | 'person-left'
  | 'person-returned'
  | 'address-recorded'
  | 'address-ended'
  | 'mandate-given'
  | 'mandate-ended'
>

/** The case after something happened to its people, their addresses or their mandates. */
export const evolvePeople: Evolve<PeopleEvent> = (state, event, stamp) => {
  const changePerson = (id: string, change: (person: CasePerson) => CasePerson) => ({
    ...state,
    persons: withUpdated(state.persons, id, (person) => ({ ...change(person), changed: stamp })),
  })
  switch (event.type) {
    case 'person-added': {
      const person = { ...event.person, recorded: stamp, absences: [] }
      return { ...state, persons: withValue(state.persons, person.id, person) }
    }
    case 'person-described':
      return changePerson(event.person, (person) => ({
        ...withChanges(person, event.changes),
        relation: event.changes.relation ?? person.relation,
      }))
    case 'person-left':
      return changePerson(event.person, (person) => ({
        ...person,
        absences: [...person.absences, { from: event.on, why: event.why }],
      }))
    case 'person-returned':
      return changePerson(event.person, (person) => ({
        ...person,
        absences: person.absences.map((absence, index) =>
          index === person.absences.length - 1 ? { ...absence, returned: event.on } : absence,
        ),
      }))
    case 'address-recorded': {
      // The same id once more corrects the address: an address has no other change than its end.
      const recorded = state.addresses.get(event.address.id)?.recorded
      const address = recorded
        ? { ...event.address, recorded, changed: stamp }
        : { ...event.address, recorded: stamp }
      return { ...state, addresses: withValue(state.addresses, address.id, address) }
    }
    case 'address-ended':
      return {
        ...state,
        addresses: withUpdated(state.addresses, event.address, (address) => ({
          ...address,
          until: event.on,
          changed: stamp,
        })),
      }
    case 'mandate-given': {
      const recorded = state.mandates.get(event.mandate.id)?.recorded
      const mandate = recorded
        ? { ...event.mandate, recorded, changed: stamp }
        : { ...event.mandate, recorded: stamp }
      return { ...state, mandates: withValue(state.mandates, mandate.id, mandate) }
    }
    case 'mandate-ended':
      return {
        ...state,
        mandates: withUpdated(state.mandates, event.mandate, (mandate) => ({
          ...mandate,
          until: event.on,
          ended: { ...stamp, why: event.why },
        })),
      }
  }
}
