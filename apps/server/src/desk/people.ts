import type { Address, Command, Mandate } from '@sejour/cases'
import { PeoplePage, renderDesk } from '@sejour/web/desk'
import { caseRoute, type CaseSending } from './case-route.ts'
import { changesOf, mustHaveName, readAddress, readPerson } from './read-person.ts'

/** Who is in a case, where letters go, who acts for whom. */
export const people = caseRoute({
  page: 'people',
  render: async ({ parts, actor, frame, file, sent }) => {
    const seen = await parts.desk.alike(actor, file.caseId)
    const alike = 'seen' in seen ? seen.seen : []
    return renderDesk(PeoplePage, {
      frame,
      file,
      alike,
      office: (await parts.officeOf?.(actor)) ?? {},
      sent,
    })
  },
  send: {
    add: ({ form, parts, today }) => {
      const person = readPerson(form, today)
      mustHaveName(form, person)
      const relation = person.relation ?? 'other'
      return one({ type: 'add-person', person: { ...person, relation, id: parts.newId() } })
    },
    describe: async ({ form, about = '', today, file }) => {
      const before = (await file())?.state.persons.get(about) ?? {}
      const person = readPerson(form, today)
      mustHaveName(form, person)
      return one({ type: 'describe-person', person: about, changes: changesOf(before, person) })
    },
    leave: ({ form, about = '', today }) =>
      one({
        type: 'record-departure',
        person: about,
        on: form.requiredDay('on') ?? today,
        why: form.requiredLine('why', 'why-blank'),
      }),
    return: ({ form, about = '', today }) =>
      one({ type: 'record-return', person: about, on: form.requiredDay('on') ?? today }),
    address: (sending) => one({ type: 'record-address', address: addressIn(sending) }),
    'end-address': ({ form, about = '', today }) =>
      one({ type: 'end-address', address: about, on: form.requiredDay('on') ?? today }),
    mandate: (sending) => {
      const { form, parts, today } = sending
      const elects = form.ticked('elects')
      const from = form.requiredDay('from') ?? today
      const mandate: Mandate = {
        id: parts.newId(),
        kind: form.oneOf('mandateKind', MANDATES) ?? 'lawyer',
        holder: form.requiredLine('holder', 'holder-blank'),
        from,
        ...(elects && { electedDomicile: true }),
      }
      if (!elects) return one({ type: 'give-mandate', mandate })
      const address = readAddress(form)
      const domicile: Address = {
        ...address,
        careOf: address.careOf ?? mandate.holder,
        id: parts.newId(),
        kind: 'elected',
        from,
      }
      return one({ type: 'give-mandate', mandate, domicile })
    },
    'end-mandate': ({ form, about = '', today }) =>
      one({
        type: 'end-mandate',
        mandate: about,
        on: form.requiredDay('on') ?? today,
        why: form.requiredLine('why', 'why-blank'),
      }),
    'propose-link': ({ form, about = '', parts }) =>
      one({
        type: 'propose-link',
        link: parts.newId(),
        person: about,
        other: { case: form.line('otherCase') ?? '', person: form.line('otherPerson') ?? '' },
      }),
    'confirm-link': ({ about = '' }) => one({ type: 'confirm-link', link: about }),
    'refuse-link': ({ about = '' }) => one({ type: 'refuse-link', link: about }),
    'undo-link': ({ form, about = '' }) =>
      one({ type: 'undo-link', link: about, why: form.requiredLine('why', 'why-blank') }),
  },
})

const MANDATES = ['lawyer', 'organisation', 'trusted-person', 'guardian'] as const

const one = (command: Command) => ({ commands: [command] })

function addressIn({ form, parts, today }: CaseSending): Address {
  const person = form.line('person')
  return {
    ...readAddress(form),
    id: parts.newId(),
    kind: form.oneOf('kind', ['residence', 'elected']) ?? 'residence',
    from: form.requiredDay('from') ?? today,
    ...(person !== undefined && { person }),
  }
}
