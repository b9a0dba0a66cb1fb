import { sayDate } from '@sejour/answers/say'
import { answerSimulation, sayLawBetween } from '@sejour/answers/simulate'
import type { LocalDate } from '@sejour/calendar'
import type { CaseProcedure, CaseState } from '@sejour/cases'
import type { DeskLang } from '../agenda/agenda-item.ts'
import type { Alert } from './alert.ts'
import { caseLine, groundOf } from './case-line.ts'
import { conclusionAlerts } from './conclusion-alerts.ts'
import { type LawWatch, watchLaw } from './law-watch.ts'
import { procedureTitle } from './procedure-title.ts'
import { limitAlerts } from './limit-alerts.ts'
import { alertsFr, type AlertTexts } from './words/fr.ts'
import { alertsNl } from './words/nl.ts'

/** What alerts are worked out with. */
export type AlertsAsked = {
  readonly since: LocalDate
  readonly today: LocalDate
  readonly lang: DeskLang
  /** Shared by many cases, the law is walked once. */
  readonly watch?: LawWatch
}

export type AlertContext = Required<AlertsAsked> & {
  readonly state: CaseState
  readonly words: AlertTexts
}

/**
 * What changed in the law that a case rests on, after one day and until another, the latest first.
 * Only the procedures that the case uses are looked at, and only those that are under way.
 */
export function alertsOf(state: CaseState, asked: AlertsAsked): readonly Alert[] {
  if (state.status !== 'open') return []
  const words = asked.lang === 'nl' ? alertsNl : alertsFr
  const context: AlertContext = { watch: watchLaw(), ...asked, state, words }
  const running = [...state.procedures.values()].filter(({ ended }) => ended === undefined)
  return [
    ...running.flatMap((procedure) => ruleAlerts(procedure, context)),
    ...running.flatMap((procedure) => feeAlerts(procedure, context)),
    ...limitAlerts(running, context),
    ...conclusionAlerts(running, context),
  ].toSorted((one, other) =>
    one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? 1 : -1,
  )
}

function ruleAlerts(procedure: CaseProcedure, context: AlertContext): readonly Alert[] {
  const { state, since, today, lang, watch, words } = context
  return watch.ruleDays(procedure.kind, since, today).flatMap((on): readonly Alert[] => {
    const simulation = watch.over(on)
    if (!simulation?.stages.has(procedure.kind)) return []
    const law = sayLawBetween(simulation, lang).procedures.find(({ id }) => id === procedure.kind)
    const answered = answerSimulation(simulation, caseLine(state, procedure, on), lang)
    const moved = answered.ok
      ? answered.value.changes.filter(({ kind }) => kind === 'assessment')
      : []
    const id = `${procedure.id}.rule.${on}`
    return [
      {
        id,
        kind: 'rule',
        procedure: procedure.id,
        on,
        said: words.rule(procedureTitle(procedure, lang), sayDate(on, lang)),
        why: law?.why ?? [],
        sources: moved.flatMap(({ sources }) => sources),
        moved,
        read: state.readAlerts.has(id),
      },
    ]
  })
}

function feeAlerts(procedure: CaseProcedure, context: AlertContext): readonly Alert[] {
  const { state, since, today, lang, watch, words } = context
  const ground = groundOf(state, procedure)
  if (ground === undefined) return []
  return watch.feeDays(ground, since, today).flatMap((on): readonly Alert[] => {
    const simulation = watch.over(on)
    const answered =
      simulation && answerSimulation(simulation, caseLine(state, procedure, on), lang)
    const moved = answered?.ok ? answered.value.changes.filter(({ kind }) => kind === 'fee') : []
    const tariff =
      simulation && sayLawBetween(simulation, lang).tariffs.find((one) => one.ground === ground)
    const id = `${procedure.id}.fee.${on}`
    return tariff === undefined
      ? []
      : [
          {
            id,
            kind: 'fee',
            procedure: procedure.id,
            on,
            said: words.fee(sayDate(on, lang)),
            why: moved.flatMap(({ why }) => why),
            sources: tariff.sources,
            moved,
            read: state.readAlerts.has(id),
          },
        ]
  })
}
