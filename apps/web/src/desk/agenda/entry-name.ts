import type { Entry } from '@sejour/cases'
import { sayStep } from '@sejour/chain'
import { formatDay } from '../../components/index.ts'
import type { DeskLang } from '../slugs.ts'
import type { Catalogue } from './entry-fields.tsx'
import { agendaTexts } from './texts/index.ts'

/** An entry in a few words: what it is by the catalogue, and its day. */
export function nameOfEntry(entry: Entry, catalogue: Catalogue, lang: DeskLang): string {
  const day = dayOfEntry(entry)
  const label = labelOfEntry(entry, catalogue, lang)
  return day === undefined ? label : `${label}, ${formatDay(day, lang)}`
}

/** The same without its day, with a capital. */
export function labelOfEntry(entry: Entry, catalogue: Catalogue, lang: DeskLang): string {
  const words = agendaTexts[lang].entry
  const among = (options: Catalogue[keyof Catalogue], id: string) => {
    const label = options.find(({ value }) => value === id)?.label ?? id
    return label.charAt(0).toLocaleUpperCase() + label.slice(1)
  }
  switch (entry.kind) {
    case 'request-filed':
      return words.kinds[entry.kind]
    case 'receipt-given':
      return among(catalogue.papers, entry.paper)
    case 'decision-notified':
      return among(catalogue.decisions, entry.decision)
    case 'remedy-filed':
      return among(catalogue.remedies, entry.remedy)
    case 'judgment-notified':
      return `${words.kinds[entry.kind]} (${words.results[entry.result]})`
    case 'title-granted':
      return among(catalogue.titles, entry.title)
    case 'step-taken':
      return sayStep(entry.step, lang)
  }
}

/** The day on which it counts; of what was notified, that of the notification. */
export function dayOfEntry(entry: Entry): string | undefined {
  if ('on' in entry) return entry.on
  return 'from' in entry ? entry.from : entry.notification.on
}
