import type { CaseEvent } from '../case-event.ts'
import { factKey } from '../state/case-state.ts'
import { provesKey } from '../state/proves.ts'

/** A field of something in a case. Without a name: the thing as a whole. */
export type Field = {
  readonly subject:
    | 'case'
    | 'person'
    | 'address'
    | 'mandate'
    | 'fact'
    | 'argument'
    | 'procedure'
    | 'entry'
    | 'exhibit'
    | 'note'
    | 'task'
    | 'act'
    | 'ruling'
    | 'parcel'
    | 'limit'
    | 'link'
    | 'conclusion'
    | 'alert'
  readonly id: string
  readonly name?: string
}

/** A field that an event touches, and what it says of it; null for something taken away. */
export type Touched = { readonly field: Field; readonly value: unknown }

/** What an event touches, so that two people who touch different things do not meet. */
export function touchedBy(event: CaseEvent): readonly Touched[] {
  switch (event.type) {
    case 'case-opened':
    case 'case-titled':
      return [touched('case', '', event.title, 'title')]
    case 'case-closed':
    case 'case-reopened':
    case 'case-handed-over':
    case 'case-taken-over':
      return [touched('case', '', event.type, 'status')]
    case 'fact-recorded':
      return [touched('fact', factKey(event.fact.fact, event.fact.person), event.fact.value)]
    case 'fact-withdrawn':
      return [touched('fact', factKey(event.fact, event.person), null)]
    case 'conclusion-recorded':
      return [touched('conclusion', event.conclusion.id, event.conclusion)]
    case 'act-drafted':
      return [touched('act', event.draft.id, event.draft)]
    case 'act-redrafted':
      return [
        touched('act', event.act, event.lang, 'lang'),
        ...changed('act', event.act, event.changes),
      ]
    case 'act-written':
      return [touched('act', event.act, event.written.formVersion, 'written')]
    case 'act-discarded':
      return [touched('act', event.act, null)]
    case 'ruling-begun':
    case 'ruling-changed':
    case 'reason-given':
    case 'ruling-submitted':
    case 'ruling-recalled':
    case 'ruling-reviewed':
    case 'ruling-signed':
    case 'ruling-withdrawn':
      return touchedOfRulings(event)
    case 'parcel-sent':
    case 'parcel-received':
      return [touched('parcel', event.parcel.id, event.parcel)]
    case 'parcel-answered':
      return [touched('parcel', event.parcel, event.answer, 'answer')]
    case 'limit-handled':
      return [touched('limit', event.limit, event.how)]
    case 'limit-reopened':
      return [touched('limit', event.limit, null)]
    case 'alert-read':
      return [touched('alert', event.alert, true)]
    case 'link-proposed':
    case 'link-confirmed':
    case 'link-refused':
    case 'link-undone':
      return [touched('link', event.link, event.type, 'status')]
    case 'procedure-opened':
      return [touched('procedure', event.procedure, event.kind)]
    case 'procedure-ended':
      return [touched('procedure', event.procedure, event.why, 'ended')]
    case 'entry-recorded':
      return [
        touched('entry', event.entry.id, event.entry),
        ...(event.replaces === undefined ? [] : [touched('entry', event.replaces, event.entry)]),
      ]
    case 'entry-withdrawn':
      return [touched('entry', event.entry, null)]
    case 'argument-added':
      return [touched('argument', event.argument.id, event.argument)]
    case 'argument-changed':
      return changed('argument', event.argument, event.changes)
    case 'argument-withdrawn':
      return [touched('argument', event.argument, null)]
    case 'person-added':
    case 'person-described':
    case 'person-left':
    case 'person-returned':
    case 'address-recorded':
    case 'address-ended':
    case 'mandate-given':
    case 'mandate-ended':
      return touchedOfPeople(event)
    case 'exhibit-added':
    case 'exhibit-described':
    case 'exhibit-file-replaced':
    case 'exhibit-placed':
    case 'exhibit-withdrawn':
    case 'exhibit-linked':
    case 'exhibit-unlinked':
      return touchedOfExhibits(event)
    case 'note-written':
    case 'note-changed':
    case 'note-removed':
    case 'task-added':
    case 'task-changed':
    case 'task-done':
    case 'task-reopened':
      return touchedOfWork(event)
  }
}

function touchedOfPeople(
  event: Extract<CaseEvent, { readonly type: `${'person' | 'address' | 'mandate'}-${string}` }>,
): readonly Touched[] {
  switch (event.type) {
    case 'person-added':
      return [touched('person', event.person.id, event.person)]
    case 'person-described':
      return changed('person', event.person, event.changes)
    case 'person-left':
      return [touched('person', event.person, event.on, 'absence')]
    case 'person-returned':
      return [touched('person', event.person, event.on, 'absence')]
    case 'address-recorded':
      return [touched('address', event.address.id, event.address)]
    case 'address-ended':
      return [touched('address', event.address, event.on, 'until')]
    case 'mandate-given':
      return [touched('mandate', event.mandate.id, event.mandate)]
    case 'mandate-ended':
      return [touched('mandate', event.mandate, event.on, 'until')]
  }
}

function touchedOfExhibits(
  event: Extract<CaseEvent, { readonly type: `exhibit-${string}` }>,
): readonly Touched[] {
  switch (event.type) {
    case 'exhibit-added':
      return [touched('exhibit', event.exhibit.id, event.exhibit)]
    case 'exhibit-described':
      return changed('exhibit', event.exhibit, event.changes)
    case 'exhibit-file-replaced':
      return [touched('exhibit', event.exhibit, event.file, 'file')]
    case 'exhibit-placed':
      return [touched('exhibit', event.exhibit, event.after, 'place')]
    case 'exhibit-withdrawn':
      return [touched('exhibit', event.exhibit, null)]
    case 'exhibit-linked':
      return [touched('exhibit', event.exhibit, true, provesKey(event.proves))]
    case 'exhibit-unlinked':
      return [touched('exhibit', event.exhibit, false, provesKey(event.proves))]
  }
}

function touchedOfRulings(
  event: Extract<CaseEvent, { readonly type: `ruling-${string}` | 'reason-given' }>,
): readonly Touched[] {
  switch (event.type) {
    case 'ruling-begun':
      return [touched('ruling', event.ruling.id, event.ruling)]
    case 'ruling-changed':
      return changed('ruling', event.ruling, event.changes)
    case 'reason-given':
      return [touched('ruling', event.ruling, event.text, `reason ${event.point}`)]
    case 'ruling-submitted':
    case 'ruling-recalled':
    case 'ruling-reviewed':
    case 'ruling-signed':
    case 'ruling-withdrawn':
      return [touched('ruling', event.ruling, event, 'status')]
  }
}

function touchedOfWork(
  event: Extract<CaseEvent, { readonly type: `${'note' | 'task'}-${string}` }>,
): readonly Touched[] {
  switch (event.type) {
    case 'note-written':
    case 'note-changed':
      return [touched('note', event.note, event.text)]
    case 'note-removed':
      return [touched('note', event.note, null)]
    case 'task-added':
      return [touched('task', event.task, event.text)]
    case 'task-changed':
      return changed('task', event.task, event.changes)
    case 'task-done':
      return [touched('task', event.task, true, 'done')]
    case 'task-reopened':
      return [touched('task', event.task, false, 'done')]
  }
}

function touched(subject: Field['subject'], id: string, value: unknown, name?: string): Touched {
  return { field: { subject, id, ...(name !== undefined && { name }) }, value }
}

function changed(subject: Field['subject'], id: string, changes: object): readonly Touched[] {
  return Object.entries(changes).map(([name, value]) => touched(subject, id, value, name))
}
