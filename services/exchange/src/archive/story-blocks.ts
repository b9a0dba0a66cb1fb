import type { CaseState, Entry, Notification } from '@sejour/cases'
import type { Block } from '@sejour/documents'
import type { Saying } from './case-document.ts'
import { nameOf, tableUnlessEmpty } from './people-blocks.ts'

/** Each round of the story, with who takes part. */
export function proceduresOf(state: CaseState, { names, words }: Saying): readonly Block[] {
  const items = [...state.procedures.values()].map(({ kind, persons }) => {
    const who = (persons ?? [])
      .map((id) => state.persons.get(id))
      .flatMap((person) => (person ? [nameOf(person)] : []))
    return who.length === 0
      ? names.procedure(kind)
      : `${names.procedure(kind)}${words.colon}${who.join(', ')}`
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** What happened, by its day; what was withdrawn does not count any more and is left out. */
export function storyOf(state: CaseState, say: Saying): readonly Block[] {
  const { words } = say
  const rows = [...state.entries.values()]
    .map((entry) => ({ entry, on: dayOf(entry) ?? '' }))
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .map(({ entry }) => [
      sayDayOf(entry, say),
      sayEntry(entry, say),
      sayMode(entry, say),
      sayProof(entry, say),
    ])
  const { day, what, how, proof } = words.columns
  return tableUnlessEmpty(words.story, [day, what, how, proof], rows)
}

/** What was said, by whom. */
export function factsOf(state: CaseState, { words, names, day }: Saying): readonly Block[] {
  const rows = [...state.facts.values()].map(({ fact, person, value, statedBy, statedOn }) => {
    const whose = person === undefined ? undefined : state.persons.get(person)
    return [
      names.fact(fact) + (whose ? ` (${nameOf(whose)})` : ''),
      names.value(fact, value),
      `${words.statedBy[statedBy]}, ${day(statedOn)}`,
    ]
  })
  const { fact, value, statedBy } = words.columns
  return tableUnlessEmpty(words.facts, [fact, value, statedBy], rows)
}

/** Why the request may be made here, and why it should be granted. */
export function argumentsOf(state: CaseState, { words, numbers }: Saying): readonly Block[] {
  const sides = ['circumstances', 'merits'] as const
  return sides.flatMap((side): readonly Block[] => {
    const ofSide = [...state.arguments.values()].filter((argument) => argument.side === side)
    if (ofSide.length === 0) return []
    const items = ofSide.map(({ id, text, kind }) => {
      const proofs = [...state.exhibits.values()]
        .filter(({ proves }) =>
          proves.some((one) => one.kind === 'argument' && one.argument === id),
        )
        .map((exhibit) => words.exhibit(numbers.get(exhibit.id) ?? 0))
      return `${text ?? kind ?? ''} (${proofs.join(', ') || words.noProof})`
    })
    return [
      { kind: 'heading', level: 2, text: words.sides[side] },
      { kind: 'list', items },
    ]
  })
}

function dayOf(entry: Entry): string | undefined {
  if ('on' in entry) return entry.on
  return entry.kind === 'title-granted' ? entry.from : entry.notification.on
}

function sayDayOf(entry: Entry, { day }: Saying): string {
  if ('on' in entry) return day(entry.on)
  if (entry.kind === 'title-granted') return day(entry.from)
  return entry.notification.on ? day(entry.notification.on) : '?'
}

function sayEntry(entry: Entry, { words, names }: Saying): string {
  switch (entry.kind) {
    case 'request-filed':
      return words.entries['request-filed']
    case 'receipt-given':
      return words.entries['receipt-given'](entry.paper)
    case 'decision-notified':
      return words.entries['decision-notified'](names.decision(entry.decision))
    case 'remedy-filed':
      return words.entries['remedy-filed'](names.remedy(entry.remedy))
    case 'judgment-notified':
      return words.entries['judgment-notified'](words.results[entry.result])
    case 'title-granted':
      return words.entries['title-granted'](entry.title)
    case 'step-taken':
      return names.step(entry.step)
  }
}

function sayMode(entry: Entry, { words }: Saying): string {
  const by: Notification['by'] | undefined =
    'notification' in entry ? entry.notification.by : 'by' in entry ? entry.by : undefined
  return by === undefined ? '' : words.modes[by]
}

function sayProof({ exhibits = [] }: Entry, { words, numbers }: Saying): string {
  const proofs = exhibits.map((id) => words.exhibit(numbers.get(id) ?? 0))
  return proofs.join(', ') || words.noProof
}
