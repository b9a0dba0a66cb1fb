import type { Lang } from '@sejour/answers/say'
import { findLocalDate, localDate, type LocalDate } from '@sejour/calendar'
import {
  ageOn,
  type CaseId,
  type CasePerson,
  type CaseState,
  comesOfAgeOn,
  coverageOf,
  electedDomicileOn,
  isMinorOn,
  mandatesOn,
  periodOf,
  type Presence,
  presenceOf,
  residenceOn,
  thread,
} from '@sejour/cases'
import { standingsOf, type Taker } from '@sejour/chain'
import { agendaOf } from '../agenda/index.ts'
import { alertsOf } from '../alerts/index.ts'
import { projectionOf, type Projecting, rowOf } from '../projection.ts'
import { agendaLang } from './agenda-lang.ts'
import type { AddressesInFile, CaseFile, PersonInFile } from './case-file.ts'
import { procedureInFile } from './procedure-in-file.ts'
import { byPressure, isRiskOn, limitRisks, sayRisk } from './risks.ts'

/** What a file is made for: who may do what, in which language, for which day. */
export type Making = {
  readonly caseId: CaseId
  readonly lang: Lang
  readonly on: LocalDate
  readonly may: readonly string[]
  readonly showsNotes: boolean
  /** Whose own steps are all recorded here. */
  readonly strict: readonly Taker[]
  readonly projecting: Projecting
}

/** Everything that the desk shows of one case. */
export function makeCaseFile(state: CaseState, making: Making): CaseFile {
  const { caseId, lang, on, may, showsNotes, strict, projecting } = making
  const projection = projectionOf(state, projecting)
  const seeds = [
    ...rowOf(projection).risks.filter((seed) => isRiskOn(seed, on)),
    ...limitRisks(projection.dues, on),
  ]
  const presence = presenceIn(state, on)
  return {
    caseId,
    version: state.version,
    changedAt: state.changed.at,
    on,
    may,
    state: showsNotes ? state : { ...state, notes: new Map() },
    people: [...state.persons.values()].map((person) => personInFile(state, person, on)),
    addresses: addressesInFile(state, on),
    procedures: [...state.procedures.values()].map((procedure) =>
      procedureInFile(state, procedure, { on, lang }),
    ),
    agenda: agendaOf(state, { today: on, lang: agendaLang(lang) }),
    risks: seeds.toSorted(byPressure).map((seed) => sayRisk(seed, caseId, lang)),
    alerts: alertsOf(state, {
      since: localDate(state.opened.at.slice(0, 10)),
      today: on,
      lang: agendaLang(lang),
      watch: projecting.watch,
    }),
    coverage: coverageOf(state, { on }),
    ...(presence && { presence }),
    thread: thread(state, on),
    standings: standingsOf(state, strict),
  }
}

const EXPECTED = ['familyName', 'givenName', 'birthDate', 'nationality'] as const

function personInFile(state: CaseState, person: CasePerson, on: LocalDate): PersonInFile {
  const { birthDate } = person
  const age = birthDate && ageOn(birthDate, on)
  const isMinor = isMinorOn(person, on)
  const absence = person.absences.at(-1)
  const hasLeft = absence && absence.from <= on && (!absence.returned || on < absence.returned)
  return {
    person,
    ...(age !== undefined && { age }),
    ...(isMinor !== undefined && { isMinor }),
    ...(birthDate && isMinor && { comesOfAge: comesOfAgeOn(birthDate) }),
    ...(hasLeft && { left: { on: absence.from, why: absence.why } }),
    lacks: EXPECTED.filter((detail) => person[detail] === undefined),
    mandates: mandatesOn(state, on, person.id),
  }
}

/** Those of the applicant; the history has those of everybody. */
function addressesInFile(state: CaseState, on: LocalDate): AddressesInFile {
  const everybody = [...state.persons.values()]
  const applicant = (everybody.find(({ relation }) => relation === 'applicant') ?? everybody[0])?.id
  const residence = applicant && residenceOn(state, applicant, on)
  const elected = applicant && electedDomicileOn(state, applicant, on)
  return {
    ...(residence && { residence }),
    ...(elected && { elected }),
    history: [...state.addresses.values()].toSorted((one, other) =>
      other.from.localeCompare(one.from),
    ),
  }
}

/** The fact in which a person says since when they never left. */
const SINCE = 'fond.sejour-ininterrompu-depuis'

/** Since the day that was stated; else since the first day that a piece proves. */
function presenceIn(state: CaseState, on: LocalDate): Presence | undefined {
  const stated = [...state.facts.values()].find(({ fact }) => fact === SINCE)?.value
  const proved = [...state.exhibits.values()]
    .flatMap((exhibit) => periodOf(exhibit) ?? [])
    .map(({ from }) => from)
    .toSorted()
  const from = typeof stated === 'string' ? findLocalDate(stated) : proved[0]
  return from === undefined || from > on ? undefined : presenceOf(state, { from, until: on })
}
