import {
  type AccountId,
  type Address,
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  type Entry,
  evolve,
  isSame,
  type Json,
  type Mandate,
} from '@sejour/cases'
import { bare } from './bare.ts'
import { liveOf } from './live-of.ts'
import type { Difference, LeftOut, PackedEntry, ParcelContents } from './parcel.ts'
import { asTakenBy } from './told.ts'

/** What taking a parcel in would do. */
export type Unpacked = {
  /** The case after it. */
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
  readonly differences: readonly Difference[]
  readonly leftOut: readonly LeftOut[]
}

/** How a parcel is taken in: by whom, and in which differences the other side is believed. */
export type Unpacking = {
  readonly by: AccountId
  readonly take: readonly string[]
  /** Addresses of files that nobody has any more: their pieces come as papers. */
  readonly missing?: readonly string[]
}

/**
 * Adds what is new and leaves what is there: a field that nobody knew here is filled in, one that
 * says something else is a difference, and changes only for whoever takes the other side’s word.
 */
export function unpacked(
  before: CaseState | undefined,
  contents: ParcelContents,
  how: Unpacking,
): Unpacked {
  const { title, language } = contents
  const opening: Command = { type: 'open-case', title, language }
  const desk = deskOf(before, how.by, opening)
  const differences: Difference[] = []
  const differs = (
    about: Difference['about'],
    { id, name }: { readonly id: string; readonly name: string },
    { here, there }: { readonly here: object; readonly there: object },
  ): { readonly [field: string]: unknown } => {
    const found = fieldsApart(here, there)
    const apart = found
      .filter(({ isNew }) => !isNew)
      .map(({ field, mine, theirs }): Difference => {
        const key = `${about}:${id}:${field}`
        return { key, about, id, name, field, here: mine, there: theirs }
      })
    differences.push(...apart)
    const believed = new Set(
      apart.filter(({ key }) => how.take.includes(key)).map(({ field }) => field),
    )
    return Object.fromEntries(
      found
        .filter(({ isNew, field }) => isNew || believed.has(field))
        .map(({ field, theirs }) => [field, theirs]),
    )
  }

  for (const person of contents.persons) {
    const name = [person.givenName, person.familyName].filter(Boolean).join(' ')
    const here = desk.state().persons.get(person.id)
    if (!here) desk.send({ type: 'add-person', person }, { id: person.id, name })
    else {
      const changes = differs('person', { id: person.id, name }, { here, there: person })
      desk.send({ type: 'describe-person', person: person.id, changes }, { id: person.id, name })
    }
  }
  for (const address of contents.addresses) {
    const of = { id: address.id, name: `${address.street}, ${address.commune}` }
    const here = desk.state().addresses.get(address.id)
    const mine = bare<Address>(here ?? address)
    const changes = here ? differs('address', of, { here: mine, there: address }) : {}
    desk.send({ type: 'record-address', address: { ...mine, ...changes } }, of)
  }
  for (const mandate of contents.mandates) {
    const of = { id: mandate.id, name: mandate.holder }
    const here = desk.state().mandates.get(mandate.id)
    const mine = bare<Mandate>(here ?? mandate)
    const changes = here ? differs('mandate', of, { here: mine, there: mandate }) : {}
    desk.send({ type: 'give-mandate', mandate: { ...mine, ...changes } }, of)
  }
  for (const { id, kind, persons, follows } of contents.procedures) {
    if (desk.state().procedures.has(id)) continue
    const isKnown = follows !== undefined && desk.state().procedures.has(follows)
    const command: Command = {
      type: 'open-procedure',
      procedure: id,
      kind,
      ...(persons && { persons }),
      ...(isKnown && { follows }),
    }
    desk.send(command, { id, name: kind })
  }
  for (const exhibit of contents.exhibits) {
    const of = { id: exhibit.id, name: exhibit.title }
    const here = desk.state().exhibits.get(exhibit.id)
    const { file, ...details } = exhibit
    const isGone = file !== undefined && how.missing?.includes(file.address) === true
    if (isGone) desk.leave(of, 'file-missing')
    if (!here) {
      desk.send({ type: 'add-exhibit', exhibit: isGone ? details : exhibit }, of)
      continue
    }
    const { id: _id, ...changes } = differs('exhibit', of, {
      here: { ...here, ...(here.file && { file: here.file.sha256 }) },
      there: { ...details, ...(file && !isGone && { file: file.sha256 }) },
    })
    const { file: other, ...described } = changes
    desk.send({ type: 'describe-exhibit', exhibit: exhibit.id, changes: described }, of)
    if (other !== undefined && file) {
      desk.send({ type: 'replace-exhibit-file', exhibit: exhibit.id, file }, of)
    }
  }
  for (const argument of contents.arguments) {
    const of = { id: argument.id, name: argument.kind ?? argument.side }
    const here = desk.state().arguments.get(argument.id)
    if (!here) desk.send({ type: 'add-argument', argument }, of)
    else {
      const changes = differs('argument', of, { here, there: argument })
      desk.send({ type: 'change-argument', argument: argument.id, changes }, of)
    }
  }
  for (const { entry, was } of inOrder(contents.entries)) {
    takeEntry(desk, { entry, was }, { differences, take: how.take })
  }
  return { state: desk.state(), events: desk.events, differences, leftOut: desk.leftOut }
}

type Named = { readonly id: string; readonly name: string }

/** Carries commands out one after another; what cannot be is left out, and said. */
function deskOf(before: CaseState | undefined, by: AccountId, opening: Command) {
  const events: CaseEvent[] = []
  const leftOut: LeftOut[] = []
  let kept = before
  function send(command: Command, { id, name }: Named): void {
    const decided = decide({ state: kept, by }, command)
    if ('refused' in decided) return void leftOut.push({ id, name, why: decided.refused })
    for (const event of decided.events) {
      kept = evolve(kept, { version: (kept?.version ?? 0) + 1, at: '', by, event })
      events.push(event)
    }
  }
  if (!before) send(opening, { id: '', name: '' })
  return {
    events,
    leftOut,
    send,
    leave: ({ id, name }: Named, why: string) => void leftOut.push({ id, name, why }),
    state: (): CaseState => {
      if (!kept) throw new NothingOpened()
      return kept
    },
  }
}

/** A parcel whose case has no title: nobody can have sent it. */
class NothingOpened extends Error {
  override readonly name = 'NothingOpened'

  constructor() {
    super('nothing-opened')
  }
}

/** An entry that is there under the same id is the same; a correction of it is a difference. */
function takeEntry(
  desk: ReturnType<typeof deskOf>,
  { entry, was }: PackedEntry,
  how: { readonly differences: Difference[]; readonly take: readonly string[] },
): void {
  const state = desk.state()
  const of = { id: entry.id, name: entry.kind }
  if (state.entries.has(entry.id)) return
  // Withdrawn or corrected here, on purpose.
  if (state.withdrawnEntries.has(entry.id)) return desk.leave(of, 'withdrawn-here')
  const taken = asTakenBy(state, entry)
  if (!taken) return desk.leave(of, 'unknown-person')
  const before = liveOf(state, was)
  if (before === undefined) return desk.send({ type: 'record-entry', entry: taken }, of)
  const here = state.entries.get(before)
  const key = `entry:${entry.id}:entry`
  const difference = {
    key,
    about: 'entry',
    id: entry.id,
    name: entry.kind,
    field: 'entry',
  } as const
  how.differences.push({ ...difference, here: jsonOf(here), there: jsonOf(entry) })
  if (how.take.includes(key)) {
    desk.send({ type: 'record-entry', entry: taken, replaces: before }, of)
  }
}

/** What an entry speaks of comes before it. */
function inOrder(entries: readonly PackedEntry[]): readonly PackedEntry[] {
  const done: PackedEntry[] = []
  let waiting = entries
  while (waiting.length > 0) {
    const ids = new Set(waiting.map(({ entry }) => entry.id))
    const ready = waiting.filter(({ entry }) => !ids.has(spokenOf(entry) ?? ''))
    // Entries that speak of one another in a circle were never recorded by us.
    if (ready.length === 0) return [...done, ...waiting]
    done.push(...ready)
    waiting = waiting.filter((one) => !ready.includes(one))
  }
  return done
}

function spokenOf(entry: Entry): string | undefined {
  if (entry.kind === 'remedy-filed') return entry.against
  if (entry.kind === 'judgment-notified') return entry.answers
  return entry.kind === 'step-taken' ? entry.about : undefined
}

type Apart = {
  readonly field: string
  readonly mine: Json
  readonly theirs: Json
  readonly isNew: boolean
}

/** Fields of the other side that say something here does not. What it leaves open says nothing. */
function fieldsApart(here: object, there: object): readonly Apart[] {
  const mine = new Map<string, unknown>(Object.entries(here))
  return Object.entries(there).flatMap(([field, theirs]) => {
    const own = mine.get(field)
    if (field === 'id' || theirs === undefined || isSame(own ?? null, theirs)) return []
    return [{ field, mine: jsonOf(own), theirs: jsonOf(theirs), isNew: own === undefined }]
  })
}

const jsonOf = (value: unknown): Json =>
  value === undefined ? null : JSON.parse(JSON.stringify(value))
