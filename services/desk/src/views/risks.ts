import type { Lang } from '@sejour/answers/say'
import { addDays, localDate, type LocalDate } from '@sejour/calendar'
import {
  addressesOf,
  type CaseId,
  type CaseState,
  coverageOf,
  type Due,
  numberedExhibits,
  type ProcedureId,
} from '@sejour/cases'
import type { AgendaItem } from '../agenda/index.ts'
import type { Alert } from '../alerts/index.ts'
import { deskTexts } from '../texts/index.ts'
import { type Risk, RISK_KINDS, type RiskKind, type Target } from './dashboard.ts'

/**
 * A risk as a queue keeps it, without a word of any language and without the day on which it is
 * looked at: a piece that expires one day is a seed long before it is a risk.
 */
export type RiskSeed = {
  readonly id: string
  readonly kind: RiskKind
  readonly on?: LocalDate
  readonly procedure?: ProcedureId
  readonly part: Target['part']
  readonly target?: string
}

/** A limit is near from so many days before its safe day, a piece before its last day of validity. */
const DAYS_BEFORE = { limit: 10, exhibit: 30 } as const

/** Everything that may be lost in a case, whenever that may be. */
export function riskSeedsOf(
  state: CaseState,
  { agenda, alerts }: { readonly agenda: readonly AgendaItem[]; readonly alerts: readonly Alert[] },
): readonly RiskSeed[] {
  if (state.status !== 'open') return []
  return [
    ...agenda.filter(lacksProof).map(({ id, procedure }): RiskSeed => ({
      id: `limit-without-proof:${id}`,
      kind: 'limit-without-proof',
      ...(procedure !== undefined && { procedure }),
      part: 'agenda',
      target: id,
    })),
    ...addressSeeds(state),
    ...[...state.persons.values()]
      .filter(
        ({ birthDate, absences }) => !birthDate && (absences.at(-1)?.returned ?? !absences.length),
      )
      .map(({ id }): RiskSeed => ({
        id: `no-birth-date:${id}`,
        kind: 'no-birth-date',
        part: 'people',
        target: id,
      })),
    ...unproved(state),
    ...numberedExhibits(state).flatMap(({ exhibit: { id, expires } }): readonly RiskSeed[] =>
      expires === undefined
        ? []
        : [
            {
              id: `exhibit-expiring:${id}`,
              kind: 'exhibit-expiring',
              on: expires,
              part: 'exhibits',
              target: id,
            },
          ],
    ),
    ...alerts
      .filter(({ read }) => !read)
      .map(({ id, on, procedure }): RiskSeed => ({
        id: `alert-unread:${id}`,
        kind: 'alert-unread',
        on,
        procedure,
        part: 'alerts',
        target: id,
      })),
  ]
}

/** The limits of a queue that are near or past on a day. */
export function limitRisks(dues: readonly Due[], today: LocalDate): readonly RiskSeed[] {
  return dues
    .filter(({ peremptory, safeDay }) => peremptory && safeDay <= addDays(today, DAYS_BEFORE.limit))
    .map(({ id, safeDay, lastDay }): RiskSeed => {
      const kind = lastDay < today ? 'limit-past' : 'limit-near'
      return { id: `${kind}:${id}`, kind, on: safeDay, part: 'agenda', target: id }
    })
}

/** Whether a seed is a risk on a day. */
export function isRiskOn({ kind, on }: RiskSeed, today: LocalDate): boolean {
  if (kind === 'exhibit-expiring') {
    return on !== undefined && on <= addDays(today, DAYS_BEFORE.exhibit)
  }
  return kind === 'alert-unread' ? on === undefined || on <= today : true
}

/** In words. */
export function sayRisk(seed: RiskSeed, caseId: CaseId, lang: Lang): Risk {
  const { id, kind, on, procedure, part, target } = seed
  const texts = deskTexts[lang]
  return {
    id,
    kind,
    said: texts.risks[kind],
    ...(on !== undefined && { on }),
    ...(procedure !== undefined && { procedure }),
    action: {
      label: texts.actions[kind],
      target: { case: caseId, part, ...(target !== undefined && { id: target }) },
    },
  }
}

/** The most pressing first: by kind, then by day. */
export function byPressure(one: RiskSeed, other: RiskSeed): number {
  const [first, second] = [RISK_KINDS.indexOf(one.kind), RISK_KINDS.indexOf(other.kind)]
  return first - second || (one.on ?? '9').localeCompare(other.on ?? '9')
}

const lacksProof = ({ needsProof, proof, state, bindsAuthority }: AgendaItem): boolean =>
  needsProof && proof.length === 0 && state === 'running' && !bindsAuthority

/** Requests in which the law takes the Office for the domicile where none is elected (art. 9quater). */
const ELECTS_DOMICILE: ReadonlySet<string> = new Set(['article-9bis', 'article-9ter'])

// A domicile matters while a decision may still come; an address, in every open case. Letters that
// go to whoever holds a mandate have a domicile too.
function addressSeeds(state: CaseState): readonly RiskSeed[] {
  const everybody = [...state.persons.keys()]
  const has = (kind: 'residence' | 'elected') =>
    everybody.some((person) => addressesOf(state, person, kind).some(({ until }) => !until))
  const running = [...state.procedures.values()].some(
    ({ kind, ended }) => !ended && ELECTS_DOMICILE.has(kind),
  )
  const isWithHolder = [...state.mandates.values()].some(
    ({ electedDomicile, until }) => electedDomicile && !until,
  )
  return [
    ...(running && !has('elected') && !isWithHolder
      ? [{ id: 'no-elected-domicile', kind: 'no-elected-domicile', part: 'addresses' } as const]
      : []),
    ...(has('residence')
      ? []
      : [{ id: 'no-address', kind: 'no-address', part: 'addresses' } as const]),
  ]
}

function unproved(state: CaseState): readonly RiskSeed[] {
  const day = localDate(state.changed.at.slice(0, 10))
  return coverageOf(state, { on: day }).argumentsWithoutProof.flatMap((id): readonly RiskSeed[] => {
    const argument = state.arguments.get(id)
    if (!argument || state.procedures.get(argument.procedure)?.ended) return []
    return [
      {
        id: `argument-without-proof:${id}`,
        kind: 'argument-without-proof',
        procedure: argument.procedure,
        part: 'arguments',
        target: id,
      },
    ]
  })
}
