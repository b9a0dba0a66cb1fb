import {
  answerUnlimited,
  BASES,
  KINDS,
  type UnlimitedAnswer,
  unlimitedWordingFr,
  unlimitedWordingNl,
} from '@sejour/answers/unlimited'
import { addDays, type LocalDate } from '@sejour/calendar'
import { type CaseEntry, type CaseState, entryConcerns, inTime, type PersonId } from '@sejour/cases'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { gapsIn, type HeldPeriod, type TitleGap } from './gaps.ts'
import { groundOf } from './title-kind.ts'

type Basis = (typeof BASES)[number]
type Kind = (typeof KINDS)[number]

/** Whether and when the stay of somebody may become unlimited, and what that was counted on. */
export type UnlimitedOf = {
  readonly person: PersonId
  readonly basis: Basis
  readonly periods: readonly HeldPeriod[]
  /** Days under no paper between the first and the last. */
  readonly gaps: readonly TitleGap[]
  readonly answer: UnlimitedAnswer
}

/** The ground of stay, by the kind of the request that gave it. */
const BASIS_OF: { readonly [procedure: string]: Basis } = {
  'article-9bis': 'article-9bis',
  'article-9': 'article-9',
  'article-9ter': 'article-9ter',
  'citoyen-union': 'eu-citizen',
  'famille-union': 'eu-family',
  'autre-famille-union': 'eu-family',
  'famille-de-belge': 'belgian-family',
  'regroupement-article-10': 'family-third-country',
  'regroupement-article-10bis': 'family-third-country',
  apatride: 'stateless',
  'mineur-non-accompagne': 'unaccompanied-minor',
  'traite-des-etres-humains': 'trafficking',
  'protection-temporaire': 'temporary-only',
  etudes: 'student',
  'etudes-prive': 'student',
  'permis-unique': 'single-permit',
  'carte-bleue': 'blue-card',
  chercheur: 'researcher',
  'longue-duree-autre-etat': 'long-term-resident-other-state',
}

const KIND_OF: { readonly [title: string]: Kind } = {
  A: 'limited-card',
  H: 'limited-card',
  B: 'unlimited-card',
  K: 'unlimited-card',
  L: 'unlimited-card',
  EU: 'eu-registration',
  'EU+': 'eu-registration',
  F: 'eu-family-card',
  'F+': 'eu-family-card',
  ai: 'ai',
  'ai-union': 'ai',
  'annexe-15': 'annex-15',
  'annexe-35': 'annex-35',
  'annexe-19': 'annex-19',
  'annexe-19ter': 'annex-19',
}

const WORDINGS = { fr: unlimitedWordingFr, nl: unlimitedWordingNl }

/**
 * Counts the years of somebody from the titles and papers that the case records. Which protection
 * was granted it does not say: of those nothing is counted here. Absent: no title, or no ground.
 */
export function unlimitedOf(
  state: CaseState,
  person: PersonId,
  { today, lang }: { readonly today: LocalDate; readonly lang: DeskLang },
): UnlimitedOf | undefined {
  const own = inTime([...state.entries.values()]).filter((entry) =>
    entryConcerns(state, entry, person),
  )
  const title = own.findLast((entry) => entry.kind === 'title-granted' && entry.from <= today)
  const ground = groundOf(state, title && state.procedures.get(title.procedure))
  const basis = basisOf(state, person, ground)
  const periods = periodsOf(own, { today, isStudent: basis === 'student' })
  if (!title || basis === undefined || periods.length === 0) return undefined
  const requested = own.find((entry) => entry.kind === 'request-filed' && ground === 'article-9ter')
  const answered = answerUnlimited(
    {
      on: today,
      basis,
      periods,
      ...(requested?.kind === 'request-filed' && { requested9terOn: requested.on }),
    },
    WORDINGS[lang],
  )
  return answered.ok
    ? { person, basis, periods, gaps: gapsIn(periods), answer: answered.value }
    : undefined
}

// A family member who is a citizen of the Union is counted as one: the card in hand says it.
function basisOf(
  state: CaseState,
  person: PersonId,
  ground: string | undefined,
): Basis | undefined {
  const basis = BASIS_OF[ground ?? '']
  if (basis !== 'eu-family' && basis !== 'belgian-family') return basis
  const isCitizen = [...state.entries.values()].some(
    (entry) =>
      entry.kind === 'title-granted' &&
      (entry.title === 'EU' || entry.title === 'EU+') &&
      entryConcerns(state, entry, person),
  )
  return isCitizen ? 'eu-citizen' : basis
}

/**
 * Days under each paper, cut where the next begins: no day counts twice. A paper for the wait that is
 * given while a card runs begins when that card ends.
 */
function periodsOf(
  entries: readonly CaseEntry[],
  { today, isStudent }: { readonly today: LocalDate; readonly isStudent: boolean },
): readonly HeldPeriod[] {
  const told = entries.flatMap((entry) => heldUnder(entry, isStudent))
  const cards = told.filter(({ kind }) => !WAITING.includes(kind))
  const moved = told.flatMap((period): readonly HeldPeriod[] => {
    if (!WAITING.includes(period.kind)) return [period]
    const card = cards.find(({ from, to }) => from <= period.from && (!to || period.from <= to))
    if (card === undefined) return [period]
    if (card.to === undefined) return []
    const from = addDays(card.to, 1)
    return period.to !== undefined && period.to < from ? [] : [{ ...period, from }]
  })
  const ordered = moved
    .filter(({ from }) => from <= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))
  return ordered.flatMap((period, at) => {
    const next = ordered[at + 1]
    if (next === undefined) return [period]
    if (next.from === period.from) return []
    const before = addDays(next.from, -1)
    const to = period.to !== undefined && period.to < before ? period.to : before
    return [{ ...period, to }]
  })
}

const WAITING: readonly Kind[] = ['ai', 'annex-15', 'annex-19', 'annex-35']

function heldUnder(entry: CaseEntry, isStudent: boolean): readonly HeldPeriod[] {
  const paper =
    entry.kind === 'title-granted'
      ? { id: entry.title, from: entry.from, to: entry.until }
      : entry.kind === 'receipt-given'
        ? { id: entry.paper, from: entry.on, to: undefined }
        : undefined
  const kind = paper && KIND_OF[paper.id]
  if (!paper || kind === undefined) return []
  const counted = kind === 'limited-card' && isStudent ? 'study-card' : kind
  return [{ from: paper.from, ...(paper.to && { to: paper.to }), kind: counted }]
}
