import type { CaseEvent } from '@sejour/cases'
import { sayStep } from '@sejour/chain'
import { dayOfEntry } from '../agenda/entry-name.ts'
import { agendaTexts } from '../agenda/texts/index.ts'
import { shortDay } from '../form/fields.tsx'
import { nameOf } from '../people-names.ts'
import type { DeskLang } from '../slugs.ts'

/** What a line of the history is about, in the words that were typed; absent where none help. */
export function aboutOf(event: CaseEvent, lang: DeskLang): string | undefined {
  switch (event.type) {
    case 'case-opened':
    case 'case-titled':
      return event.title
    case 'case-closed':
    case 'case-reopened':
    case 'procedure-ended':
    case 'entry-withdrawn':
    case 'exhibit-withdrawn':
    case 'link-undone':
      return event.why
    case 'person-added':
      return nameOf(event.person, lang)
    case 'person-left':
      return `${shortDay(event.on)} · ${event.why}`
    case 'person-returned':
    case 'address-ended':
    case 'limit-handled':
    case 'case-taken-over':
      return shortDay(event.on)
    case 'mandate-ended':
      return `${shortDay(event.on)} · ${event.why}`
    case 'address-recorded':
      return `${event.address.street}, ${event.address.postcode} ${event.address.commune}`
    case 'exhibit-added':
      return event.exhibit.title
    case 'exhibit-described':
      return event.changes.title ?? undefined
    case 'task-added':
      return event.text
    case 'task-changed':
      return event.changes.text ?? undefined
    case 'mandate-given':
      return event.mandate.holder
    case 'parcel-sent':
    case 'parcel-received':
      return `${shortDay(event.parcel.on)} · ${event.parcel.otherName}`
    case 'parcel-answered':
      return joined(shortDay(event.on), event.reference ?? event.why)
    case 'ruling-reviewed':
      return event.remark
    case 'ruling-signed':
      return `${shortDay(event.on)} · ${event.signer}`
    case 'ruling-withdrawn':
      return `${shortDay(event.on)} · ${event.why}`
    case 'case-handed-over':
      return event.statement
    case 'entry-recorded': {
      const day = dayOfEntry(event.entry)
      const { entry } = event
      const kind =
        entry.kind === 'step-taken'
          ? sayStep(entry.step, lang)
          : agendaTexts[lang].entry.kinds[entry.kind]
      return day === undefined ? kind : `${kind}, ${shortDay(day)}`
    }
    case 'person-described':
    case 'fact-recorded':
    case 'fact-withdrawn':
    case 'procedure-opened':
    case 'argument-added':
    case 'argument-changed':
    case 'argument-withdrawn':
    case 'exhibit-file-replaced':
    case 'exhibit-placed':
    case 'exhibit-linked':
    case 'exhibit-unlinked':
    case 'note-written':
    case 'note-changed':
    case 'note-removed':
    case 'act-drafted':
    case 'act-redrafted':
    case 'act-written':
    case 'act-discarded':
    case 'ruling-begun':
    case 'ruling-changed':
    case 'reason-given':
    case 'ruling-submitted':
    case 'ruling-recalled':
    case 'task-done':
    case 'task-reopened':
    case 'link-proposed':
    case 'link-confirmed':
    case 'link-refused':
    case 'limit-reopened':
    case 'conclusion-recorded':
    case 'alert-read':
      return undefined
  }
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ')
