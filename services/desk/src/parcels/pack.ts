import { findAct } from '@sejour/acts'
import type {
  Address,
  Argument,
  CaseEntry,
  CaseState,
  Entry,
  Exhibit,
  Mandate,
  ParcelItem,
  Person,
  PersonId,
} from '@sejour/cases'
import { bare } from './bare.ts'
import { idFrom } from './id-from.ts'
import type { PackedEntry, PackedProcedure, ParcelContents, SendParcel } from './parcel.ts'
import { liveOf } from './live-of.ts'
import { isTold, linkedTo } from './told.ts'

/** What is in a parcel, and the list of it that both sides keep. */
export type Packed = {
  readonly contents: ParcelContents
  readonly list: readonly ParcelItem[]
}

/** An act goes as a piece; written anew, it is another one. */
const exhibitOfAct = (act: string, sha256: string): string => idFrom(`${act} ${sha256}`)

/**
 * A parcel of a case. Notes, tasks, links and rulings are never in it, nor a piece that is kept
 * back; whoever sends has checked that what is chosen is there.
 */
export function packed(
  state: CaseState,
  asked: SendParcel,
  sayEntry: (entry: CaseEntry) => string,
): Packed {
  const people = peopleOf(state, asked.procedure)
  const exhibits = asked.exhibits.flatMap((id) => state.exhibits.get(id) ?? [])
  const acts = asked.acts.flatMap((id) => actOf(state, id))
  const entries = [...state.entries.values()].filter(
    (entry) =>
      isOf(people, entry) &&
      (asked.entries.includes(entry.id) || (entry.procedure === asked.procedure && isTold(entry))),
  )
  const { message, withArguments } = asked
  const contents: ParcelContents = {
    title: state.title,
    language: state.language,
    ...(message !== undefined && message.trim() !== '' && { message }),
    persons: [...state.persons.values()]
      .filter(({ id }) => people.has(id))
      .map((one) => bare<Person>(one)),
    addresses: [...state.addresses.values()]
      .filter(({ person }) => person === undefined || people.has(person))
      .map((one) => bare<Address>(one)),
    mandates: [...state.mandates.values()]
      .filter((mandate) => isOf(people, mandate))
      .map((mandate) => onlyOf(people, bare<Mandate>(mandate))),
    procedures: roundsTo(state, asked.procedure, people),
    arguments:
      withArguments === true
        ? [...state.arguments.values()]
            .filter((one) => one.procedure === asked.procedure && isOf(people, one))
            .map((argument) => onlyOf(people, bare<Argument>(argument)))
        : [],
    exhibits: [
      ...exhibits.map((exhibit) => onlyOf(people, bare<Exhibit>(exhibit))),
      ...acts.map(({ exhibit }) => exhibit),
    ],
    entries: entries.map((entry) => packedEntry(state, entry, people)),
  }
  const list: readonly ParcelItem[] = [
    ...exhibits.map(({ id, title, file }): ParcelItem => ({
      kind: 'exhibit',
      id,
      title,
      ...(file && { sha256: file.sha256 }),
    })),
    ...acts.map(({ act, exhibit: { title, file } }): ParcelItem => ({
      kind: 'act',
      id: act,
      title,
      ...(file && { sha256: file.sha256 }),
    })),
    ...entries.map((entry): ParcelItem => ({
      kind: 'entry',
      id: entry.id,
      title: sayEntry(entry),
    })),
    ...(asked.papers ?? []).map((title, index): ParcelItem => ({
      kind: 'paper',
      id: idFrom(`${asked.parcel} ${String(index)}`),
      title,
    })),
  ]
  return { contents, list }
}

/**
 * The same parcel when it is taken in: what its sender corrected, withdrew or told everybody since
 * it left is as it stands now. Nobody follows a file with an older truth.
 */
export function asItStands(
  contents: ParcelContents,
  state: CaseState,
  procedure: string,
): ParcelContents {
  const people = new Set(contents.persons.map(({ id }) => id))
  const live = contents.entries.map(({ entry }) => liveOf(state, [entry.id]))
  const entries = [...state.entries.values()].filter(
    (entry) =>
      isOf(people, entry) &&
      (live.includes(entry.id) || (entry.procedure === procedure && isTold(entry))),
  )
  return { ...contents, entries: entries.map((entry) => packedEntry(state, entry, people)) }
}

/** The list as the receiver keeps it: an act came there as a piece. */
export function listOnArrival(list: readonly ParcelItem[]): readonly ParcelItem[] {
  return list.map((item) =>
    item.kind === 'act' && item.sha256 !== undefined
      ? { ...item, kind: 'exhibit', id: exhibitOfAct(item.id, item.sha256) }
      : item,
  )
}

function peopleOf(state: CaseState, procedure: string): ReadonlySet<PersonId> {
  return new Set(state.procedures.get(procedure)?.persons ?? state.persons.keys())
}

function actOf(state: CaseState, id: string) {
  const act = state.acts.get(id)
  const file = act?.written?.files[0]
  if (!act?.written || !file) return []
  const title = findAct(act.template)?.words[act.lang].title ?? act.template
  const exhibit: Exhibit = {
    id: exhibitOfAct(id, file.sha256),
    title,
    dated: act.written.on,
    language: act.lang,
    file,
  }
  return [{ act: id, exhibit }]
}

/** A procedure after the rounds before it, which its entries may speak of. */
function roundsTo(
  state: CaseState,
  id: string,
  people: ReadonlySet<PersonId>,
): readonly PackedProcedure[] {
  const procedure = state.procedures.get(id)
  if (!procedure) return []
  const { kind, persons, follows } = procedure
  const packed = {
    id,
    kind,
    ...(persons && { persons }),
    ...(follows !== undefined && { follows }),
  }
  return [
    ...(follows === undefined ? [] : roundsTo(state, follows, people)),
    onlyOf(people, packed),
  ]
}

function packedEntry(
  state: CaseState,
  entry: CaseEntry,
  people: ReadonlySet<PersonId>,
): PackedEntry {
  const was = [...state.withdrawnEntries.values()]
    .filter(({ id, root }) => root === entry.root && id !== entry.id)
    .map(({ id }) => id)
  return { entry: onlyOf(people, aboutThere(state, bare<Entry>(entry))), was }
}

/** A ruling does not travel: what continues it continues the step by which it was signed. */
function aboutThere(state: CaseState, entry: Entry): Entry {
  if (entry.kind !== 'step-taken' || entry.about === undefined) return entry
  if (!state.rulings.has(entry.about)) return entry
  const signed = linkedTo(state, entry.about).find((id) => id !== entry.id)
  const { about: _, ...rest } = entry
  return entry.step === 'decision-signed' || signed === undefined
    ? rest
    : { ...rest, about: signed }
}

/** What is only about people who do not travel stays behind with them. */
function isOf(
  people: ReadonlySet<PersonId>,
  { persons }: { readonly persons?: readonly PersonId[] },
): boolean {
  return persons === undefined || persons.some((id) => people.has(id))
}

/** People who do not travel are not named either. */
function onlyOf<Thing extends { readonly persons?: readonly PersonId[] }>(
  people: ReadonlySet<PersonId>,
  thing: Thing,
): Thing {
  return thing.persons === undefined
    ? thing
    : { ...thing, persons: thing.persons.filter((id) => people.has(id)) }
}
