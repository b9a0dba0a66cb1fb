import type { Command, PersonDetails } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import {
  deskHref,
  intakeTexts,
  InterviewPage,
  nameOf,
  renderDesk,
  stepAfter,
  STEPS,
  type InterviewStep,
} from '@sejour/web/desk'
import { answerTo, caseRoute, derivedId, type CaseSending, type Order } from './case-route.ts'
import { procedureOptions } from './procedure-options.ts'
import { changesOf, mustHaveName, readAddress, readPerson } from './read-person.ts'
import { wrongIn, type DeskRoute } from './route.ts'

/** The first question: its answer opens the case, so that everything after it is kept. */
export const interview: DeskRoute = {
  page: 'interview',
  show: async ({ lang, frame }, sent) => {
    const procedures = procedureOptions(lang)
    return { html: renderDesk(InterviewPage, { frame, step: 'name', procedures, sent }) }
  },
  send: {
    name: async (sending) => {
      const { form, parts, actor, lang, today, commandId } = sending
      const person = readPerson(form, today)
      mustHaveName(form, person)
      if (form.errors.length > 0) return wrongIn(form)
      const caseId = derivedId(commandId, 'case')
      const opened = await parts.desk.openNew(actor, {
        caseId,
        commandId,
        title: nameOf(person, lang),
        language: lang,
        people: [{ ...person, relation: 'applicant', id: derivedId(commandId, 'person-0') }],
      })
      if (!('done' in opened)) return answerTo(opened, sending)
      return { seeOther: deskHref(lang, 'interviewStep', { case: caseId, step: 'birth' }) }
    },
  },
}

/** Every other question, about a case that is kept: it can be left and taken up again. */
export const interviewStep = caseRoute({
  page: 'interviewStep',
  render: ({ lang, frame, file, places, sent }) => {
    const step = stepAt(places['step'], file)
    const procedures = procedureOptions(lang)
    return step && renderDesk(InterviewPage, { frame, step, file, procedures, sent })
  },
  send: {
    name: describing('name'),
    birth: describing('birth'),
    contact: describing('contact'),
    numbers: describing('numbers'),
    address: ({ form, parts, today, ...sending }) =>
      nextAfter('address', sending, {
        type: 'record-address',
        address: { ...readAddress(form), id: parts.newId(), kind: 'residence', from: today },
      }),
    family: ({ form, parts, today, ...sending }) => {
      const { relation = 'other', ...details } = readPerson(form, today)
      mustHaveName(form, details)
      const person = { ...details, relation, id: parts.newId() }
      // The same question again: a family has as many people as it has.
      return { commands: [{ type: 'add-person', person }], to: hrefOf('family', sending) }
    },
    procedure: ({ form, parts, ...sending }) => {
      const kind = form.line('procedure')
      const isKnown = procedureOptions(sending.lang).some(({ value }) => value === kind)
      if (kind !== undefined && !isKnown) form.wrong('procedure', 'choice')
      if (kind === undefined) return nextAfter('procedure', sending)
      const command = { type: 'open-procedure' as const, procedure: parts.newId(), kind }
      return nextAfter('procedure', sending, command)
    },
    mandate: ({ form, parts, today, ...sending }) => {
      const elects = form.ticked('elects')
      const mandate = {
        id: parts.newId(),
        kind: form.oneOf('as', ['lawyer', 'organisation']) ?? 'lawyer',
        holder: form.requiredLine('holder', 'holder-blank'),
        from: today,
        ...(elects && { electedDomicile: true as const }),
      }
      if (!elects) return nextAfter('mandate', sending, { type: 'give-mandate', mandate })
      const address = readAddress(form)
      const domicile = {
        ...address,
        careOf: address.careOf ?? mandate.holder,
        id: parts.newId(),
        kind: 'elected' as const,
        from: today,
      }
      return nextAfter('mandate', sending, { type: 'give-mandate', mandate, domicile })
    },
    papers: ({ form, parts, ...sending }) => {
      const held = form.text('holds')
      const said = held === undefined ? undefined : intakeTexts[sending.lang].heldNote(held)
      const text = [said, form.text('notes')].filter((part) => part !== undefined).join('\n\n')
      if (text === '') return nextAfter('papers', sending)
      return nextAfter('papers', sending, { type: 'write-note', note: parts.newId(), text })
    },
  },
})

/** "start" takes up where the answers end. */
function stepAt(asked: string | undefined, file: CaseFile): InterviewStep | 'done' | undefined {
  if (asked === 'done') return 'done'
  if (asked === 'start') return firstOpen(file)
  return STEPS.find((step) => step === asked)
}

function firstOpen({ people, addresses, procedures, state }: CaseFile): InterviewStep | 'done' {
  const person = people[0]?.person
  if (person?.birthDate === undefined && person?.nationality === undefined) return 'birth'
  if (person.phone === undefined && person.email === undefined && person.speaks === undefined) {
    return 'contact'
  }
  if (addresses.residence === undefined) return 'address'
  if (procedures.length === 0) return 'family'
  return state.mandates.size === 0 ? 'mandate' : 'done'
}

/** What each question asks of the first person. */
const DETAILS = {
  name: ['givenName', 'familyName'],
  birth: ['birthDate', 'nationality'],
  contact: ['phone', 'email', 'speaks'],
  numbers: ['officeNumber', 'nationalNumber'],
} as const satisfies { readonly [step: string]: readonly (keyof PersonDetails)[] }

function describing(step: keyof typeof DETAILS) {
  return async (sending: CaseSending): Promise<Order> => {
    const before = (await sending.file())?.people[0]?.person
    if (before === undefined) return { commands: [] }
    const typed = readPerson(sending.form, sending.today)
    // A question changes only what it asks.
    const asked: readonly string[] = DETAILS[step]
    const changes = Object.fromEntries(
      Object.entries(changesOf(before, typed)).filter(([name]) => asked.includes(name)),
    )
    return nextAfter(step, sending, { type: 'describe-person', person: before.id, changes })
  }
}

type At = Pick<CaseSending, 'lang' | 'caseId'>

function nextAfter(step: InterviewStep, at: At, ...commands: readonly Command[]): Order {
  return { commands, to: hrefOf(stepAfter(step), at) }
}

const hrefOf = (step: string, { lang, caseId }: At): string =>
  deskHref(lang, 'interviewStep', { case: caseId, step })
