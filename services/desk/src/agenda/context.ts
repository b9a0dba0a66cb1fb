import { limitDe, limitEn, limitFr, limitNl, type LimitWording } from '@sejour/answers/limit'
import { orderDe, orderEn, orderFr, orderNl, type OrderWording } from '@sejour/answers/order'
import { renewalWordingFr, renewalWordingNl, type RenewalWording } from '@sejour/answers/renewal'
import type { Lang } from '@sejour/answers/say'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import type { Entry, ExhibitId, PersonId, ProcedureId } from '@sejour/cases'
import type { AgendaCase } from './agenda-case.ts'
import type { AgendaItem, DeskLang, Handled } from './agenda-item.ts'
import { agendaFr, type AgendaTexts } from './words/fr.ts'
import { agendaNl } from './words/nl.ts'

/** What every part of the agenda is computed with. */
export type AgendaContext = {
  readonly of: AgendaCase
  readonly today: LocalDate
  readonly lang: DeskLang
  readonly words: AgendaTexts
  readonly limit: LimitWording
  readonly order: OrderWording
  readonly renewal: RenewalWording
}

export type Standing = AgendaCase['entries'][number]
export type StandingOf<Kind extends Entry['kind']> = Extract<Standing, { readonly kind: Kind }>

const WORDS = {
  fr: { words: agendaFr, limit: limitFr, order: orderFr, renewal: renewalWordingFr },
  nl: { words: agendaNl, limit: limitNl, order: orderNl, renewal: renewalWordingNl },
} as const

/** Every sentence of a language. */
export const wordsOf = (lang: DeskLang) => WORDS[lang]

// What the law counts is also told to people whose language the desk does not speak.
const TOLD = {
  fr: { limit: limitFr, order: orderFr },
  nl: { limit: limitNl, order: orderNl },
  de: { limit: limitDe, order: orderDe },
  en: { limit: limitEn, order: orderEn },
} as const

/** `told`: the language of limits and of orders to leave, where it is another than that of the desk. */
export type AgendaWay = {
  readonly today: LocalDate
  readonly lang: DeskLang
  readonly told?: Lang
}

export function contextOf(of: AgendaCase, { today, lang, told = lang }: AgendaWay): AgendaContext {
  return { of, today, lang, ...WORDS[lang], ...TOLD[told] }
}

/** An item before one knows how far its day is, and whether somebody took care of it. */
export type ItemDraft = Omit<AgendaItem, 'daysLeft' | 'state' | 'handled'> & {
  readonly handled?: Handled | undefined
}

/** What somebody said of a limit goes before what follows from the entries. */
export function finish(draft: ItemDraft, { of, today }: AgendaContext): AgendaItem {
  const { handled: found, ...item } = draft
  const handled = of.handled.get(item.id) ?? found
  const { safeDay, lastDay } = item
  return {
    ...item,
    ...(safeDay && { daysLeft: daysBetween(today, safeDay) }),
    state: handled ? 'handled' : stateOf(lastDay ?? safeDay, today),
    ...(handled && { handled }),
  }
}

function stateOf(last: LocalDate | undefined, today: LocalDate): AgendaItem['state'] {
  if (last === undefined) return 'not-yet'
  return last < today ? 'past' : 'running'
}

/** Whom an entry concerns: those it names, else those of its procedure, else everybody present. */
export function personsOf(
  { of }: AgendaContext,
  {
    persons,
    procedure,
  }: { readonly persons?: readonly PersonId[]; readonly procedure: ProcedureId },
): readonly PersonId[] {
  const takesPart = of.procedures.find(({ id }) => id === procedure)?.persons
  return persons ?? takesPart ?? everybody(of)
}

export const everybody = (of: AgendaCase): readonly PersonId[] =>
  of.persons.filter((person) => !isAway(person)).map(({ id }) => id)

/** Whoever left and did not return. */
export const isAway = ({ absences }: AgendaCase['persons'][number]): boolean =>
  absences.length > 0 && absences.at(-1)?.returned === undefined

/** Pieces that prove an entry, those it names first. */
export function proofOf({ of }: AgendaContext, entry: Standing): readonly ExhibitId[] {
  const linked = of.exhibits
    .filter(({ proves }) => proves.some((one) => one.kind === 'entry' && one.entry === entry.id))
    .map(({ id }) => id)
  const kept = new Set(of.exhibits.map(({ id }) => id))
  return [...new Set([...(entry.exhibits ?? []).filter((id) => kept.has(id)), ...linked])]
}

/** What most items share. */
export const PLAIN = {
  needsProof: false,
  bindsAuthority: false,
  peremptory: false,
  proof: [],
  steps: [],
  reasons: [],
  notes: [],
  alternatives: [],
  needs: [],
  sources: [],
  certainty: 'high',
  needsHumanCheck: false,
} as const satisfies Partial<ItemDraft>

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
