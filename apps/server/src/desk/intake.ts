import type { Address, Command, Person } from '@sejour/cases'
import type { OpenNew } from '@sejour/desk'
import { deskHref, intakeTexts, IntakePage, nameOf, renderDesk } from '@sejour/web/desk'
import { answerTo, derivedId } from './case-route.ts'
import { DONE } from './frame.ts'
import { procedureOptions } from './procedure-options.ts'
import { mustHaveName, readAddress, readPerson } from './read-person.ts'
import { wrongIn, type DeskRoute, type Sending } from './route.ts'

const MOST_PEOPLE = 20

/** Takes a person or a family in, on one screen. */
export const intake: DeskRoute = {
  page: 'intake',
  show: async ({ parts, actor, lang, frame }, sent) => {
    const people = Math.min(MOST_PEOPLE, Math.max(1, Number(sent?.values['people'] ?? 1) || 1))
    const procedures = procedureOptions(lang)
    const office = (await parts.officeOf?.(actor)) ?? {}
    return { html: renderDesk(IntakePage, { frame, people, procedures, office, sent }) }
  },
  send: {
    open: async (sending) => {
      const { form } = sending
      if (form.values['more'] !== undefined || form.values['less'] !== undefined) {
        return intake.show(sending, { verb: 'open', values: resized(form.values), errors: [] })
      }
      const asked = readIntake(sending)
      if (form.errors.length > 0) return wrongIn(form)
      return open(sending, asked)
    },
  },
}

/** The same answers with room for one more person, or without one of them. */
export function resized(values: Sending['form']['values']): Sending['form']['values'] {
  const people = Number(values['people'] ?? 1) || 1
  const { more, less, ...kept } = values
  if (more !== undefined) return { ...kept, people: String(people + 1) }
  const gone = Number(less)
  const moved = Object.entries(kept).flatMap(([name, value]) => {
    const [, number, rest] = /^p(\d+)-(.+)$/.exec(name) ?? []
    if (number === undefined) return [[name, value]]
    if (Number(number) === gone) return []
    return [[Number(number) > gone ? `p${Number(number) - 1}-${rest}` : name, value]]
  })
  return { ...Object.fromEntries(moved), people: String(Math.max(1, people - 1)) }
}

type Intake = OpenNew & { readonly notes?: string }

function readIntake(sending: Sending): Intake {
  const { form, lang, commandId, today } = sending
  const id = (part: string) => derivedId(commandId, part)
  const people = readPeople(sending)
  const procedure = form.line('procedure')
  if (procedure !== undefined && !procedureOptions(lang).some(({ value }) => value === procedure)) {
    form.wrong('procedure', 'choice')
  }
  const elects = form.ticked('elects')
  const holder = form.line('holder')
  if (elects && holder === undefined) form.wrong('holder', 'holder-blank')
  const addresses: readonly Address[] = [
    ...(hasAddress(sending, '')
      ? [{ ...readAddress(form), id: id('residence'), kind: 'residence' as const, from: today }]
      : []),
    ...(elects ? [electedAt(sending, id('elected'), holder)] : []),
  ]
  const notes = notesIn(sending)
  return {
    caseId: id('case'),
    commandId,
    title: form.line('title') ?? nameOf(people[0] ?? {}, lang),
    language: form.oneOf('language', ['fr', 'nl', 'de']) ?? lang,
    people,
    addresses,
    ...(procedure !== undefined && { procedure: { id: id('procedure'), kind: procedure } }),
    ...(holder !== undefined && {
      mandates: [
        {
          id: id('mandate'),
          kind: form.oneOf('as', ['lawyer', 'organisation']) ?? 'lawyer',
          holder,
          from: today,
          ...(elects && { electedDomicile: true as const }),
        },
      ],
    }),
    ...(notes !== undefined && { notes }),
  }
}

/** Everybody of whom something was typed; the first one must have a name. */
export function readPeople({ form, today, commandId }: Sending): readonly Person[] {
  const count = Math.min(MOST_PEOPLE, Math.max(1, Number(form.values['people'] ?? 1) || 1))
  return Array.from({ length: count }, (_, index) => index).flatMap((index): readonly Person[] => {
    const prefix = `p${index}-`
    const { relation = 'other', ...details } = readPerson(form, today, prefix)
    if (index > 0 && Object.keys(details).length === 0) return []
    mustHaveName(form, details, prefix)
    return [{ ...details, relation, id: derivedId(commandId, `person-${index}`) }]
  })
}

const hasAddress = ({ form }: Sending, prefix: string): boolean =>
  ['street', 'postcode', 'commune'].some((name) => form.line(prefix + name) !== undefined)

function electedAt(sending: Sending, id: string, holder: string | undefined): Address {
  const address = readAddress(sending.form, 'our-')
  const careOf = address.careOf ?? holder
  return {
    ...address,
    ...(careOf !== undefined && { careOf }),
    id,
    kind: 'elected',
    from: sending.today,
  }
}

function notesIn({ form, lang }: Sending): string | undefined {
  const held = form.text('holds')
  const parts = [
    held === undefined ? undefined : intakeTexts[lang].heldNote(held),
    form.text('notes'),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join('\n\n')
}

async function open(sending: Sending, { notes, ...asked }: Intake) {
  const { parts, actor, lang } = sending
  const opened = await parts.desk.openNew(actor, asked)
  if (!('done' in opened)) return answerTo(opened, sending)
  if (notes !== undefined) {
    const command: Command = {
      type: 'write-note',
      note: derivedId(asked.commandId, 'note'),
      text: notes,
    }
    const commandId = derivedId(asked.commandId, 'write-note')
    const written = await parts.desk.perform(actor, { caseId: asked.caseId, command, commandId })
    // An assistant writes no notes: what was typed becomes a task, where counsel finds it.
    if ('forbidden' in written) await asTask(sending, asked.caseId, notes)
  }
  return { seeOther: `${deskHref(lang, 'case', { case: asked.caseId })}?${DONE}=1` }
}

async function asTask({ parts, actor, commandId }: Sending, caseId: string, text: string) {
  await parts.desk.perform(actor, {
    caseId,
    command: { type: 'add-task', task: derivedId(commandId, 'note'), text },
    commandId: derivedId(commandId, 'add-task'),
  })
}
