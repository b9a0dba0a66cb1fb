import { findAct } from '@sejour/acts'
import type { CaseState, Entry, Json, Person } from '@sejour/cases'
import {
  type CaseFile,
  isTold,
  kindTitle,
  type LookedAtParcel,
  type ParcelDifference,
  type ParcelReceiver,
} from '@sejour/desk'
import {
  type Choosable,
  type DeskLang,
  type DifferenceShown,
  formatDay,
  type ListedItem,
  nameOf,
  nameOfEntry,
  type OpenedParcel,
  parcelsTexts,
  type Sendable,
} from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'

/** What the list of a parcel calls an entry; there are no German names of entries here. */
export function sayEntryOfParcel(entry: Entry, lang: CaseState['language']): string {
  const other = lang === 'nl' ? 'nl' : 'fr'
  return nameOfEntry(entry, catalogueIn(other), other)
}

/** What can be sent from a case, in words. */
export function sendableOf(
  { state, procedures }: CaseFile,
  receivers: readonly ParcelReceiver[],
  lang: DeskLang,
): Sendable {
  const catalogue = catalogueIn(lang)
  return {
    receivers: receivers.map(({ id, name }) => ({ id, name })),
    rounds: procedures.map(({ id, title, round }) => ({
      value: id,
      label: round > 1 ? `${title} (${round})` : title,
    })),
    exhibits: [...state.exhibits.values()].map(({ id, title, confidential }): Choosable => ({
      id,
      label: title,
      ...(confidential === true && { cannot: 'confidential' }),
    })),
    acts: [...state.acts.values()].map(({ id, template, written }): Choosable => ({
      id,
      label: findAct(template)?.words[lang].title ?? template,
      ...(!written?.files[0] && { cannot: 'unwritten' }),
    })),
    entries: [...state.entries.values()].map((entry): Choosable => ({
      id: entry.id,
      label: nameOfEntry(entry, catalogue, lang),
      ...(isTold(entry) && { isTold: true }),
    })),
    arguments: state.arguments.size,
  }
}

type Seen = Extract<LookedAtParcel, { readonly seen: unknown }>['seen']

/** A parcel that is opened, in words. */
export function openedOf(seen: Seen, lang: DeskLang): OpenedParcel {
  const { waiting, contents, list, news, isKnown, differences, leftOut, version } = seen
  const catalogue = catalogueIn(lang)
  const words = parcelsTexts[lang]
  const told = news.map((event): ListedItem => ({
    kind: 'entry',
    title:
      event.type === 'entry-recorded'
        ? nameOfEntry(event.entry, catalogue, lang)
        : words.inbox.field(words.inbox.withdrawal, event.why),
  }))
  return {
    id: waiting.id,
    caseId: waiting.caseId,
    kind: waiting.kind,
    from: waiting.from,
    via: waiting.via,
    title: waiting.title ?? '',
    ...(contents.message !== undefined && { message: contents.message }),
    people: contents.persons.map((person) => nameOf(person, lang)),
    procedures: contents.procedures.map(({ kind }) => kindTitle(kind, lang)),
    mandates: contents.mandates.map(({ holder }) => holder),
    arguments: contents.arguments.length,
    items: [...list, ...told],
    isKnown,
    differences: differences.map((one) => shownOf(one, { lang, people: contents.persons })),
    leftOut: leftOut.map(({ name, why }) => ({ name, why })),
    version,
  }
}

function shownOf(
  { key, name, field, here, there }: ParcelDifference,
  how: { readonly lang: DeskLang; readonly people: readonly Person[] },
): DifferenceShown {
  const fields: { readonly [field: string]: string } = parcelsTexts[how.lang].fields
  return {
    key,
    name,
    field: fields[field] ?? field,
    here: sayValue(here, how),
    there: sayValue(there, how),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function sayValue(
  value: Json,
  how: { readonly lang: DeskLang; readonly people: readonly Person[] },
): string {
  const { lang, people } = how
  const words = parcelsTexts[lang]
  if (value === null || value === '') return words.inbox.empty
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    const person = people.find(({ id }) => id === value)
    if (person) return nameOf(person, lang)
    return DAY.test(value) ? formatDay(value, lang) : value
  }
  const inside = Array.isArray(value) ? value : Object.values(value)
  return inside.map((one: Json) => sayValue(one, how)).join(', ')
}
