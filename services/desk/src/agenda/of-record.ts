import { addDays, addYears } from '@sejour/calendar'
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

// Only for children: the day is of use as long as something depends on it.
function ofAge(
  person: AgendaCase['persons'][number],
  context: AgendaContext,
): readonly AgendaItem[] {
  const { id, relation, birthDate } = person
  if (relation !== 'child' || birthDate === undefined || isAway(person)) return []
  const { words, of } = context
  const lastDay = addDays(addYears(birthDate, MAJORITY, 'last-day'), -1)
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
  const isReplaced = of.mandates.some(
    (other) => other.id !== id && other.electedDomicile && (other.until ?? until) >= until,
  )
  return [
    finish(
      {
        ...common,
        id: `mandate.${id}.end`,
        kind: 'mandate-end',
        what: 'mandate-end',
        label: words.label['mandate-end'],
        summary: words.titleEnds,
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
              summary: words.letters,
              handled: isReplaced ? { how: 'renewed' } : undefined,
            },
            context,
          ),
        ]
      : []),
  ]
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
      other.person === person &&
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
        summary: words.letters,
        handled: next && { how: 'renewed', on: next.from },
      },
      context,
    ),
  ]
}
