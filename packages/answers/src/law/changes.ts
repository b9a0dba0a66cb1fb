import type { LocalDate } from '@sejour/calendar'
import { type Lang, saySource, type SaidSource, sayEachSourceOnce, sayText } from '../say/index.ts'
import { type LawEvent, eventsBetween } from './events.ts'
import type { DatedPoint } from './dated-in.ts'
import { type SaidItem, sayItem } from './law-index.ts'
import { sayPlaceOf } from './place.ts'
import { sayValue } from './say-value.ts'

/** What may happen to something on a day. */
export type ChangeKind = DatedPoint['kind'] | 'reading-ends' | 'annulled'

/** One thing that is not the same from a day on. */
export type LawChange = {
  readonly on: LocalDate
  readonly kind: ChangeKind
  /** What changes, in a sentence part. */
  readonly label: string
  /** French address of a page about it. */
  readonly link: string
  readonly item?: SaidItem
  /** The values of a parameter, where they can be said in a few words. */
  readonly before?: string
  readonly after?: string
  readonly sources: readonly SaidSource[]
}

/** What changed between the law of two days. */
export type LawChanges = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly changes: readonly LawChange[]
}

/** Everything that changes after the earlier day, until the later one, by day. */
export function lawChanges(one: LocalDate, other: LocalDate, lang: Lang): LawChanges {
  const [from, to] = one < other ? [one, other] : [other, one]
  return { from, to, changes: eventsBetween(from, to).map((event) => sayEvent(event, lang)) }
}

export function sayEvent(event: LawEvent, lang: Lang): LawChange {
  const { on } = event
  switch (event.what) {
    case 'item': {
      const { item, point } = event
      return {
        on,
        kind: point.kind,
        label: item.say(lang),
        link: item.link,
        item: sayItem(item, lang),
        ...(point.kind === 'version' && saidValues(point, event.item, lang)),
        sources: sayEachSourceOnce(point.source, lang),
      }
    }
    case 'reading-ends': {
      const { place, provision } = event
      const where = sayPlaceOf(provision, lang)
      const title = sayText(provision, lang)
      return {
        on,
        kind: 'reading-ends',
        label: where === '' ? title : `${where}, ${title}`,
        link: `/sources/${place.text.id}#${place.id}`,
        sources: [saySource(provision, lang)],
      }
    }
    case 'annulled': {
      const { text, by } = event.annulment
      return {
        on,
        kind: 'annulled',
        label: sayText({ text, certainty: 'high' }, lang),
        link: `/sources/${text.id}`,
        sources: [saySource(by, lang)],
      }
    }
  }
}

/** Both values, where they differ and can be said. */
function saidValues(
  { before, after }: { readonly before: unknown; readonly after: unknown },
  item: Parameters<typeof sayValue>[1],
  lang: Lang,
): Pick<LawChange, 'before' | 'after'> {
  const [was, is] = [sayValue(before, item, lang), sayValue(after, item, lang)]
  return was === undefined || is === undefined || was === is ? {} : { before: was, after: is }
}
