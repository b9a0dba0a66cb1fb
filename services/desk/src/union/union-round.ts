import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { CaseEntry, CaseProcedure, CaseState, Entry } from '@sejour/cases'
import { EU_STAY_DOCUMENTS, type EuStayDocument } from '@sejour/answers/eu-stay'
import { findVersionOn } from '@sejour/engine/cite'
import { regimesVisa } from '@sejour/law/court-sejour'
import { type DemandeUnionId, regimesUnion } from '@sejour/law/union'
import { applicantOf, entriesOf, entriesOfRequest, peopleOf } from '../facts/round.ts'

/** The procedures of the right of free movement, and of the family of a Belgian. */
export const UNION_KINDS: readonly string[] = [
  'citoyen-union',
  'famille-union',
  'famille-de-belge',
  'autre-famille-union',
]

/** Whether a procedure is a request of free movement. */
export const isUnion = ({ kind }: Pick<CaseProcedure, 'kind'>): boolean =>
  UNION_KINDS.includes(kind)

/** What a case tells of one request of free movement. Absent is not known. */
export type UnionRound = {
  readonly procedure: CaseProcedure
  /** Of the request, oldest first: after an annulment with those of the round before. */
  readonly entries: readonly CaseEntry[]
  /** A judge gave the request back: the same one is decided again. */
  readonly isAgain: boolean
  readonly request?: DemandeUnionId
  readonly filedOn?: LocalDate
  readonly arrivedOn?: LocalDate
  readonly otherFamily: boolean
  readonly check?: { readonly outcome: 'positive' | 'negative'; readonly on: LocalDate }
  readonly completeOn?: LocalDate
  readonly decision?: {
    readonly document: EuStayDocument
    readonly entry: string
    readonly on?: LocalDate
    /** The extra month that it left. Absent: nothing was recorded of one. */
    readonly monthUntil?: LocalDate
    readonly monthOver: boolean
  }
}

type StepEntry = Extract<CaseEntry, { readonly kind: 'step-taken' }>

/** Reads a round as the law of free movement asks about it. */
export function unionRound(state: CaseState, procedure: CaseProcedure): UnionRound {
  const own = entriesOf(state, procedure.id)
  const entries = entriesOfRequest(state, procedure)
  const request = requestOf(state, procedure, entries)
  const filedOn = entries.findLast((entry) => entry.kind === 'request-filed')?.on
  const arrivedOn = arrivalIn(state, filedOn)
  const check = lastStep(entries, 'residence-check-concluded')
  const outcome = check?.details?.['outcome']
  const completeOn =
    lastStep(entries, 'proofs-completed')?.on ?? completeAtFiling(entries, request, filedOn)
  // What a judge annulled decides nothing here.
  const decision = decisionIn(own)
  return {
    procedure,
    entries,
    isAgain: entries.length > own.length,
    ...(request && { request }),
    ...(filedOn && { filedOn }),
    ...(arrivedOn && { arrivedOn }),
    otherFamily: procedure.kind === 'autre-famille-union',
    ...(check &&
      (outcome === 'positive' || outcome === 'negative') && {
        check: { outcome, on: check.on },
      }),
    ...(completeOn && { completeOn }),
    ...(decision && { decision }),
  }
}

/** The last step of a kind in a round. */
export function lastStep(entries: readonly CaseEntry[], step: string): StepEntry | undefined {
  return entries.findLast(
    (entry): entry is StepEntry => entry.kind === 'step-taken' && entry.step === step,
  )
}

const PAPERS = ['annexe-19', 'annexe-19ter'] as const

// The paper that was handed over says it; before it, a citizen asks on one and whoever comes from a
// third country on the other. A family member whose nationality is not known asks on neither yet.
function requestOf(
  state: CaseState,
  procedure: CaseProcedure,
  entries: readonly Entry[],
): DemandeUnionId | undefined {
  const given = entries.findLast((entry) => entry.kind === 'receipt-given' && isPaper(entry.paper))
  if (given?.kind === 'receipt-given') return PAPERS.find((paper) => paper === given.paper)
  if (procedure.kind === 'citoyen-union') return 'annexe-19'
  const applicant = applicantOf(state, procedure) ?? peopleOf(state, procedure)[0]
  const nationality = applicant && state.persons.get(applicant)?.nationality
  if (nationality === undefined || nationality === 'XX') return undefined
  return movesFreely(nationality) ? 'annexe-19' : 'annexe-19ter'
}

const isPaper = (paper: string) => PAPERS.some((one) => one === paper)

/** Whether somebody of this nationality moves freely today: the Union, the EEA and Switzerland. */
function movesFreely(nationality: string): boolean {
  const group = regimesVisa.find(({ nationalities }) =>
    nationalities.split(' ').includes(nationality),
  )
  return group?.regime.at(-1)?.value === 'free-movement'
}

// Since the change the paper is only handed over for a file that is complete.
function completeAtFiling(
  entries: readonly CaseEntry[],
  request: DemandeUnionId | undefined,
  filedOn: LocalDate | undefined,
): LocalDate | undefined {
  const handed = entries.find((entry) => entry.kind === 'receipt-given' && isPaper(entry.paper))
  if (handed?.kind !== 'receipt-given' || request === undefined || filedOn === undefined) {
    return undefined
  }
  const regime = findVersionOn(filedOn, regimesUnion[request])?.value
  return regime !== undefined && regime.completion === undefined ? handed.on : undefined
}

// The day of entry is asked by the form of the request, and by nothing else of a case.
function arrivalIn({ acts }: CaseState, filedOn: LocalDate | undefined): LocalDate | undefined {
  const request = [...acts.values()].findLast(
    ({ template, data }) => isPaper(template) && data['filedOn'] === filedOn,
  )
  const told = request?.data['arrivedOn']
  return typeof told === 'string' ? findLocalDate(told) : undefined
}

function decisionIn(entries: readonly CaseEntry[]): UnionRound['decision'] {
  const found = entries.findLast(
    (entry) =>
      (entry.kind === 'decision-notified' && documentOf(entry.decision) !== undefined) ||
      (entry.kind === 'title-granted' && isCard(entry.title)),
  )
  if (found?.kind === 'title-granted') {
    return { document: 'card', entry: found.id, on: found.from, monthOver: true }
  }
  if (found?.kind !== 'decision-notified') return undefined
  const { on } = found.notification
  const month = entries.findLast(
    (entry): entry is StepEntry =>
      entry.kind === 'step-taken' && entry.step === 'extra-month-given' && entry.on >= (on ?? ''),
  )
  const until = month?.details?.['until']
  const monthUntil = typeof until === 'string' ? findLocalDate(until) : undefined
  return {
    document: documentOf(found.decision) ?? 'annexe-20',
    entry: found.id,
    ...(on && { on }),
    ...(monthUntil && { monthUntil }),
    monthOver: lastStep(entries, 'month-lapsed') !== undefined,
  }
}

const documentOf = (decision: string): EuStayDocument | undefined =>
  EU_STAY_DOCUMENTS.find((one) => one === decision)

const isCard = (title: string) => ['EU', 'EU+', 'F', 'F+'].includes(title)
