import { saySource } from '@sejour/answers/say'
import { addDays, addYears, localDate } from '@sejour/calendar'
import type { PersonId } from '@sejour/cases'
import { article } from '@sejour/law'
import type { AgendaCase } from './agenda-case.ts'
import type { AgendaItem } from './agenda-item.ts'
import { type AgendaContext, everybody, finish, isAway, PLAIN } from './context.ts'

const MAJORITY = 18

/** Days that the case itself records: tasks, papers that expire, mandates, children. */
export function ofRecord(context: AgendaContext): readonly AgendaItem[] {
  const { of } = context
  return [
    ...of.tasks.flatMap((task) => ofTask(task, context)),
    ...of.exhibits.flatMap((exhibit) => ofExhibit(exhibit, context)),
    ...of.persons.flatMap((person) => ofAge(person, context)),
    ...of.mandates.flatMap((mandate) => ofMandate(mandate, context)),
    ...of.addresses.flatMap((address) => ofAddress(address, context)),
  ]
}

function ofTask(
  { id, text, due, done }: AgendaCase['tasks'][number],
  context: AgendaContext,
): readonly AgendaItem[] {
  if (due === undefined) return []
  const { words } = context
  return [
    finish(
      {
        ...PLAIN,
        id: `task.${id}`,
        kind: 'task',
        what: 'task',
        label: words.label.task,
        persons: [],
        opened: { said: words.opened.task },
        lastDay: due,
        safeDay: due,
        summary: text,
        handled: done && { how: 'done' },
      },
      context,
    ),
  ]
}

function ofExhibit(
  { id, title, expires, persons }: AgendaCase['exhibits'][number],
  context: AgendaContext,
): readonly AgendaItem[] {
  if (expires === undefined) return []
  const { words } = context
  return [
    finish(
      {
        ...PLAIN,
        id: `exhibit.${id}.expiry`,
        kind: 'exhibit-expiry',
        what: 'exhibit-expiry',
        label: words.label['exhibit-expiry'],
        persons: persons ?? [],
        opened: { said: words.opened.exhibit },
        proof: [id],
        lastDay: expires,
        safeDay: expires,
        summary: words.exhibitEnds(title),
      },
      context,
    ),
  ]
}

// Only for whoever was a minor when the case came to know of them, an applicant included: a guardian
// and the fee depend on it.
function ofAge(
  person: AgendaCase['persons'][number],
  context: AgendaContext,
): readonly AgendaItem[] {
  const { id, relation, birthDate, recorded } = person
  if (birthDate === undefined || isAway(person)) return []
  const { words, of } = context
  const lastDay = addDays(addYears(birthDate, MAJORITY, 'last-day'), -1)
  if (relation !== 'child' && lastDay < localDate(recorded.at.slice(0, 10))) return []
  return [
    finish(
      {
        ...PLAIN,
        id: `person.${id}.of-age`,
        kind: 'of-age',
        what: 'of-age',
        label: words.label['of-age'],
        persons: [id],
        opened: { said: words.opened.birth, on: birthDate },
        proof: of.exhibits
          .filter(({ proves }) =>
            proves.some(
              (one) => one.kind === 'fact' && one.fact === 'birthDate' && one.person === id,
            ),
          )
          .map((one) => one.id),
        lastDay,
        safeDay: lastDay,
        summary: words.lastDayAsMinor,
      },
      context,
    ),
  ]
}

function ofMandate(
  { id, until, persons, ended, electedDomicile }: AgendaCase['mandates'][number],
  context: AgendaContext,
): readonly AgendaItem[] {
  if (until === undefined) return []
  const { words, of } = context
  const common = {
    ...PLAIN,
    persons: persons ?? everybody(of),
    opened: { said: words.opened.mandate },
    lastDay: until,
    safeDay: until,
  }
  const represented = persons ?? everybody(of)
  const isReplaced = represented.every((person) => isElectedAfter(id, { person, until }, context))
  return [
    finish(
      {
        ...common,
        id: `mandate.${id}.end`,
        kind: 'mandate-end',
        what: 'mandate-end',
        label: words.label['mandate-end'],
        summary: words.mandateEnds,
        handled: ended && { how: 'ended' },
      },
      context,
    ),
    ...(electedDomicile
      ? [
          finish(
            {
              ...common,
              id: `mandate.${id}.domicile`,
              kind: 'address',
              what: 'address',
              label: words.label.address,
              ...lettersIn(context),
              handled: isReplaced ? { how: 'renewed' } : undefined,
            },
            context,
          ),
        ]
      : []),
  ]
}

// That the old domicile still counts until then follows from the duty to tell; no text says it.
function lettersIn({ words, lang }: AgendaContext) {
  return {
    summary: words.letters,
    sources: [saySource(article('9quater', { paragraph: '§ 1er' }), lang)],
    certainty: 'medium',
  } as const
}

// A domicile of somebody else replaces nothing; one that was elected as an address does.
function isElectedAfter(
  mandate: string,
  { person, until }: { readonly person: PersonId; readonly until: string },
  { of }: AgendaContext,
): boolean {
  const lasts = (last: string | undefined) => last === undefined || last > until
  return (
    of.mandates.some(
      (other) =>
        other.id !== mandate &&
        other.electedDomicile === true &&
        (other.persons?.includes(person) ?? true) &&
        lasts(other.until),
    ) ||
    of.addresses.some(
      (other) =>
        other.kind === 'elected' &&
        (other.person === undefined || other.person === person) &&
        lasts(other.until),
    )
  )
}

function ofAddress(
  { id, kind, person, until }: AgendaCase['addresses'][number],
  context: AgendaContext,
): readonly AgendaItem[] {
  if (kind !== 'elected' || until === undefined) return []
  const { words, of } = context
  const next = of.addresses.find(
    (other) =>
      other.id !== id &&
      other.kind === 'elected' &&
      (other.person === undefined || other.person === person) &&
      (other.until === undefined || other.until > until),
  )
  return [
    finish(
      {
        ...PLAIN,
        id: `address.${id}.end`,
        kind: 'address',
        what: 'address',
        label: words.label.address,
        persons: person === undefined ? everybody(of) : [person],
        opened: { said: words.opened.address },
        lastDay: until,
        safeDay: until,
        ...lettersIn(context),
        handled: next && { how: 'renewed', on: next.from },
      },
      context,
    ),
  ]
}
