import { addDays, type LocalDate } from '@sejour/calendar'
import { findLimit, findSuspension, type LimitQuestion } from '@sejour/answers/limit'
import type { Provision } from '@sejour/engine/cite'
import { article } from '@sejour/law'
import { decisions, type DecisionId } from '@sejour/law/decisions'
import {
  remedies,
  REACHED_BACK,
  REGIME_FROM,
  type NotificationMode,
  type RemedyId,
} from '@sejour/law/recours'
import { group, optional, text, whole, yesNo } from '../field/field.ts'

/** Against what, and on which day it reached the person: all that decides which appeal is open. */
export type AppealQuestion = {
  readonly decision: DecisionId
  /** Day of the notification; while there is none, the day of the decision. */
  readonly on: LocalDate
  readonly by?: NotificationMode
  readonly detained?: boolean
  readonly otherFamily?: boolean
  /** The decision rests on compelling reasons of national security. */
  readonly nationalSecurity?: boolean
  /** The law did not settle whether this person is on the list of article 39/79. */
  readonly listUnsettled?: boolean
  /** The paper also orders the person to leave, though it need not. */
  readonly withOrder?: boolean
  readonly stated?: Stated | undefined
}

/** What somebody states because nobody here has read the law of that day. */
export type Stated = {
  readonly days?: number | undefined
  readonly suspends?: boolean | undefined
  readonly statedBy?: string | undefined
}

/** The annulment appeal that is open on a day. */
export type FoundAppeal = {
  /** Under the law of 17 June 2026, of which the limits are not read. */
  readonly unread: boolean
  /** Days of the law, or those that were stated; absent: nobody knows them. */
  readonly days?: number
  /** Days of the last text that was read. */
  readonly lastReadDays: number
  /** For whoever is held when notified. */
  readonly heldDays: number
  /** The effect is that of the list of article 39/79, which has changed since it was read. */
  readonly listChanged: boolean
  /** What the law says; `unknown` where it is unread or unsettled. */
  readonly effect: 'yes' | 'no' | 'unknown'
  /** The effect by law, or the one that was stated. */
  readonly suspends?: boolean
  readonly source: Provision
}

/** The appeal against this decision on this day, from the limits and the list of the law. */
export function findAppeal(question: AppealQuestion): FoundAppeal {
  const { decision, on, detained, stated, listUnsettled } = question
  const lastReadDays = daysOf(decision, 'annulment', { on, facts: { detained: detained ?? false } })
  const heldDays = daysOf(decision, 'annulment', { on, facts: { detained: true } })
  const unread = on >= REGIME_FROM.C
  const asked = askedOf(decision, 'annulment', { on, by: question.by ?? 'unknown', facts: {} })
  const suspension = findSuspension({
    ...asked,
    otherFamilyMember: question.otherFamily ?? false,
    ...(question.nationalSecurity !== undefined && { nationalSecurity: question.nationalSecurity }),
  })
  const effect = listUnsettled ? 'unknown' : suspension.effect
  const days = unread ? stated?.days : lastReadDays
  const listChanged =
    !unread && effect !== 'unknown' && LIST_READ_UNTIL !== undefined && on > LIST_READ_UNTIL
  // Of a list that has changed since, the last text says what to write, unless somebody answers for more.
  const read = effect === 'unknown' ? undefined : effect === 'yes'
  const suspends = read === undefined || listChanged ? (stated?.suspends ?? read) : read
  const found = findLimit(asked)
  return {
    unread,
    lastReadDays,
    heldDays,
    effect,
    listChanged,
    ...(days !== undefined && { days }),
    ...(suspends !== undefined && { suspends }),
    source:
      'because' in found
        ? (suspension.source ?? asked.remedy.limits[0].value.source)
        : found.limit.source,
  }
}

const LIST_READ_UNTIL = article('39/79').readUntil

/** Days in which extreme urgency is asked: against a first measure, and against a later one. */
export function urgencyDays(
  decision: DecisionId,
  on: LocalDate,
): { readonly first: number; readonly further: number } {
  const days = (removalMeasure: 'first' | 'further') =>
    daysOf(decision, 'extreme-urgency', { on, facts: { removalMeasure } })
  return { first: days('first'), further: days('further') }
}

/** Last day of a limit that a paper opens, as the law counts it; absent before there was one. */
export function lastDayOf(
  remedy: RemedyId,
  on: LocalDate,
  facts: LimitQuestion['facts'] = {},
): LocalDate | undefined {
  const found = findLimit({ remedy: remedyOf(remedy), by: 'unknown', on, facts })
  return 'because' in found ? undefined : found.lastDay
}

/** Length in days of a limit on a day, where it is one in days. */
export function lengthInDays(remedy: RemedyId, on: LocalDate): number | undefined {
  const found = findLimit({ remedy: remedyOf(remedy), by: 'unknown', on, facts: {} })
  if ('because' in found || !found.taken.length) return undefined
  return 'days' in found.taken.length ? found.taken.length.days : undefined
}

/** Notified in the days to which the law of 17 June 2026 reached back. */
export function isReachedBack(on: LocalDate): boolean {
  return on >= REACHED_BACK.from && on <= REACHED_BACK.until
}

/** What nobody here has read of an appeal, to be stated by whoever answers for it. */
export function appeal() {
  return group(
    { fr: 'Recours', nl: 'Beroep', de: 'Beschwerde' },
    {
      days: optional(
        whole(
          {
            fr: 'Délai du recours en annulation, en jours',
            nl: 'Termijn van het beroep tot nietigverklaring, in dagen',
            de: 'Frist der Nichtigkeitsbeschwerde, in Tagen',
          },
          { least: 1, most: 366, hint: DAYS_HINT },
        ),
      ),
      suspends: optional(
        yesNo(
          {
            fr: 'Ce recours suspend l’exécution',
            nl: 'Dat beroep schorst de tenuitvoerlegging',
            de: 'Diese Beschwerde setzt die Ausführung aus',
          },
          { hint: SUSPENDS_HINT },
        ),
      ),
      statedBy: optional(
        text({
          fr: 'Qui l’affirme (nom et qualité)',
          nl: 'Wie dat verklaart (naam en hoedanigheid)',
          de: 'Wer dies angibt (Name und Eigenschaft)',
        }),
      ),
    },
  )
}

// The last day whose limits were read: what a hint may quote of them.
const LAST_READ = addDays(REGIME_FROM.C, -1)
const LAST_DAYS = daysOf('annexe-20', 'annulment', { on: LAST_READ, facts: { detained: false } })
const LAST_HELD = daysOf('annexe-20', 'annulment', { on: LAST_READ, facts: { detained: true } })

const DAYS_HINT = {
  fr: `Pour une notification depuis le 12 juin 2026 : la loi du 17 juin 2026 n’a pas été lue ici. Le dernier texte lu donnait ${LAST_DAYS} jours, ${LAST_HELD} pour qui est détenu.`,
  nl: `Voor een kennisgeving sinds 12 juni 2026: de wet van 17 juni 2026 werd hier niet gelezen. De laatste gelezen tekst gaf ${LAST_DAYS} dagen, ${LAST_HELD} voor wie wordt vastgehouden.`,
  de: `Für eine Notifizierung seit dem 12. Juni 2026: Das Gesetz vom 17. Juni 2026 wurde hier nicht gelesen. Der letzte gelesene Text gab ${LAST_DAYS} Tage, ${LAST_HELD} für festgehaltene Personen.`,
}

const SUSPENDS_HINT = {
  fr: 'À remplir seulement si le texte de ce jour n’a pas été lu ici : l’article 39/79 a changé le 18 août 2025, et il est abrogé depuis le 12 juin 2026.',
  nl: 'Alleen in te vullen als de tekst van die dag hier niet werd gelezen: artikel 39/79 veranderde op 18 augustus 2025 en is sinds 12 juni 2026 opgeheven.',
  de: 'Nur auszufüllen, wenn der Text dieses Tages hier nicht gelesen wurde: Artikel 39/79 hat sich am 18. August 2025 geändert und ist seit dem 12. Juni 2026 aufgehoben.',
}

type Asked = Pick<LimitQuestion, 'facts'> & {
  readonly on: LocalDate
  readonly by?: NotificationMode
}

function daysOf(decision: DecisionId, remedy: RemedyId, asked: Asked): number {
  const found = findLimit(askedOf(decision, remedy, asked))
  // Every appeal to the Council is counted in days, in each regime.
  const length = 'because' in found ? undefined : found.taken.length
  return length && 'days' in length ? length.days : Number.NaN
}

function askedOf(decision: DecisionId, remedy: RemedyId, { on, by = 'unknown', facts }: Asked) {
  const attacked = decisions.find(({ id }) => id === decision)
  return { remedy: remedyOf(remedy), ...(attacked && { decision: attacked }), by, on, facts }
}

function remedyOf(id: RemedyId) {
  const [first] = remedies
  return remedies.find((remedy) => remedy.id === id) ?? first
}
