import type { LocalDate } from '@sejour/calendar'
import type { Command, FactValue, StatedBy } from '@sejour/cases'
import type { FactInFile } from '@sejour/desk'
import { FactsPage, factsTexts, renderDesk, UNKNOWN_VALUE } from '@sejour/web/desk'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import { readDay, type FormReader } from './form-reader.ts'

/** What the law asks about each procedure of a case. */
export const facts = caseRoute({
  page: 'facts',
  render: async ({ parts, actor, frame, file, sent }) =>
    renderDesk(FactsPage, { frame, file, names: await parts.namesOf(actor), sent }),
  send: {
    state: async (sending) => {
      const whom = await whomOf(sending)
      return ordered(sending, whom, whom?.facts.filter(({ from }) => from === undefined) ?? [])
    },
    restate: async (sending) => {
      const whom = await whomOf(sending)
      return ordered(sending, whom, whom?.facts.filter(isAbout(sending)) ?? [])
    },
    withdraw: async (sending) => {
      const whom = await whomOf(sending)
      const fact = whom?.facts.find(isAbout(sending))
      if (whom === undefined || fact === undefined) return { commands: [] }
      return {
        commands: [{ type: 'withdraw-fact', fact: fact.fact, ...aboutWhom(fact, whom) }],
      }
    },
  },
})

/** Of whom a form speaks, and what the law asks of them. */
type Whom = { readonly person?: string; readonly facts: readonly FactInFile[] }

const SPEAKERS = ['person', 'counsel', 'authority', 'piece', 'other'] as const

/** The commands of every question that has an answer; "I don't know" makes a task of it. */
function ordered(
  sending: CaseSending,
  whom: Whom | undefined,
  asked: readonly FactInFile[],
): Order {
  const { form, today, lang, parts } = sending
  const statedBy: StatedBy = form.oneOf('statedBy', SPEAKERS) ?? 'person'
  const statedOn: LocalDate = form.day('statedOn') ?? today
  if (statedOn > today) form.wrong('statedOn', 'day-future')
  const commands = asked.flatMap((fact): readonly Command[] => {
    if (whom === undefined) return []
    if (form.line(fact.fact) === UNKNOWN_VALUE) {
      const text = factsTexts[lang].task(fact.label)
      return [{ type: 'add-task', task: parts.newId(), text, fact: fact.fact }]
    }
    const value = readValue(form, fact)
    if (value === undefined) return []
    const stated = { fact: fact.fact, ...aboutWhom(fact, whom), value, statedBy, statedOn }
    return [{ type: 'record-fact', fact: stated }]
  })
  if (commands.length === 0 && form.errors.length === 0) form.wrong(asked[0]?.fact, 'nothing')
  return { commands }
}

/** What differs from one person to another is stated of that person, the rest of the whole case. */
function aboutWhom(fact: FactInFile, { person }: Whom): { readonly person?: string } {
  return fact.about === 'person' && person !== undefined ? { person } : {}
}

/** What a form is about: a round, and behind an @ another person than the one who asks. */
async function whomOf({ file, about = '' }: CaseSending): Promise<Whom | undefined> {
  const [id, person] = (about.split('.')[0] ?? '').split('@')
  const round = (await file())?.procedures.find((one) => one.id === id)
  if (round === undefined) return undefined
  if (person !== undefined) return round.personal.find((one) => one.person === person)
  const { applicant, facts: asked } = round
  return { facts: asked, ...(applicant !== undefined && { person: applicant }) }
}

const isAbout =
  ({ about = '' }: CaseSending) =>
  ({ fact }: FactInFile) =>
    fact === about.slice(about.indexOf('.') + 1)

/** A typed answer as the law reads it; nothing when the question was left open. */
function readValue(form: FormReader, fact: FactInFile): FactValue | undefined {
  const typed = form.line(fact.fact)
  if (typed === undefined) return undefined
  const orWrong = <Value>(value: Value | undefined, code: string): Value | undefined => {
    if (value === undefined) form.wrong(fact.fact, code)
    return value
  }
  switch (fact.type) {
    case 'boolean':
      return orWrong(typed === 'yes' ? true : typed === 'no' ? false : undefined, 'choice')
    case 'choice':
      return orWrong(fact.options?.find(({ value }) => value === typed)?.value, 'choice')
    case 'day':
      return orWrong(readDay(typed), 'day')
    case 'number':
      return orWrong(/^\d{1,9}$/.test(typed) ? Number(typed) : undefined, 'number-whole')
    case 'money':
      return orWrong(centsOf(typed), 'money')
    case 'list':
      return undefined
  }
}

/** Whole cents of an amount as people type it: "1.368,50", "368", "368.5". */
function centsOf(typed: string): number | undefined {
  const plain = typed.replaceAll(/[\s€]/g, '').replace(/[.](?=\d{3}(?:\D|$))/g, '')
  const [, euros, cents = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(plain) ?? []
  return euros === undefined ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}
