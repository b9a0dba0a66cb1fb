import type { LocalDate } from '@sejour/calendar'
import {
  agreedReading,
  type Condition,
  conditionsOf,
  ENOUGH_REVIEWERS,
  isUnread,
  type Reading,
  reviewersOf,
  sourcesOf,
} from '@sejour/engine'
import { type LectureSignee, lecturesSignees } from '@sejour/law/revues'
import type { Answered } from '../input/index.ts'
import { procedures } from '../procedures.ts'
import { type Lang, sayText } from '../say/index.ts'
import { readSigned } from './confirm-input.ts'
import { type SaidItem, sayItem } from './law-index.ts'
import { findItem } from './maintenance.ts'
import { placeId, placeOf, sayPlaceOf } from './place.ts'
import { findPlace, placesOf } from './places.ts'

/** What signed readings of one place, or of one thing said here, would do. */
export type Confirmed = {
  /** Its name on the confirmation desk. */
  readonly id: string
  readonly label: string
  /** The day for which the rest is told: that of the last comparison. */
  readonly on: LocalDate
  /** Different people who agree with the last reading, those already recorded with them. */
  readonly signatures: number
  readonly needed: number
  /** Somebody found a difference: it stays as it is until that is settled. */
  readonly differs: boolean
  /** Two people agree: it applies once it stands in the list of readings and the tests pass. */
  readonly agreed: boolean
  readonly restsOn: readonly SaidItem[]
  /** Conditions that would no longer count as unread on that day, by procedure. */
  readonly moves: readonly Moves[]
}

/** Conditions of one procedure that are unread on a day, and would no longer be. */
export type Moves = {
  readonly procedure: string
  readonly title: string
  readonly conditions: readonly { readonly id: string; readonly label: string }[]
}

/** Reads signed readings and says what they concern, what is missing, and what would move. */
export function answerConfirm(
  value: unknown,
  lang: Lang,
  recorded: readonly LectureSignee[] = lecturesSignees,
): Answered<{ readonly readings: readonly Confirmed[] }> {
  const read = readSigned(value, lang)
  if (!read.ok) return read
  const ids = [...new Set(read.value.map(deskId))]
  return {
    ok: true,
    value: {
      readings: ids.map((id) =>
        confirmed(
          id,
          [...recorded, ...read.value].filter((one) => deskId(one) === id),
          lang,
        ),
      ),
    },
  }
}

const deskId = ({ text, article, item }: LectureSignee): string =>
  item ?? placeId({ text: { id: text, level: 'law', title: '' }, ...(article && { article }) })

function confirmed(id: string, readings: readonly LectureSignee[], lang: Lang): Confirmed {
  const last = readings.toSorted((a, b) => (a.comparedOn < b.comparedOn ? -1 : 1)).at(-1)
  const agreeing = readings.filter(
    (one) => one.verdict === 'as-stated' && one.readUntil === last?.readUntil,
  )
  // As the last reading would have it, if a second person agrees.
  const hoped: Reading = { ...(last?.readUntil && { readUntil: last.readUntil }) }
  const item = findItem(id)
  const place = findPlace(id)
  const items = item ? [item] : (place?.items ?? [])
  const on = last?.comparedOn
  const differs = readings.some(({ verdict }) => verdict === 'differs')
  const [provision] = place?.provisions ?? (last ? (placesOf(last.text)[0]?.provisions ?? []) : [])
  const where = provision ? sayPlaceOf(provision, lang) : ''
  const title = provision ? sayText(provision, lang) : id
  return {
    id,
    label: item ? item.say(lang) : where === '' ? title : `${where}, ${title}`,
    // There is at least one reading: the id comes from it.
    on: on ?? ('' as LocalDate),
    signatures: reviewersOf(agreeing),
    needed: ENOUGH_REVIEWERS,
    differs,
    agreed: agreedReading(readings) !== undefined,
    restsOn: items.map((one) => sayItem(one, lang)),
    moves: item || differs || !on ? [] : movesOn(on, id, hoped, lang),
  }
}

/** What would be read on a day, if two people read a place as hoped. */
export function movesOn(on: LocalDate, id: string, hoped: Reading, lang: Lang): readonly Moves[] {
  return Object.entries(procedures).flatMap(([procedure, { prepared, wordings }]) => {
    const words = wordings[lang]
    const all = prepared.procedure.stages
      .flatMap(({ rule }) => rule.flatMap(({ value }) => conditionsOf(value)))
      .filter(
        (condition) => isUnread(condition, on) && !isUnread(asHoped(condition, id, hoped), on),
      )
    const byId = new Map(
      all.map((one) => [one.id, { id: one.id, label: words.conditions[one.id] ?? one.label }]),
    )
    return byId.size === 0
      ? []
      : [{ procedure, title: words.title, conditions: [...byId.values()] }]
  })
}

function asHoped(condition: Condition, id: string, hoped: Reading) {
  const source = sourcesOf(condition).map((provision) => {
    if (placeId(placeOf(provision)) !== id) return provision
    const { readUntil: _, ...rest } = provision
    return { ...rest, ...hoped }
  })
  return { source }
}
