import type { LocalDate } from '@sejour/calendar'
import type { Certainty, Provision } from '@sejour/engine'
import type { Annexe, Etat, Instrument } from '@sejour/law/annexes'
import { decisions } from '@sejour/law/decisions'
import { decisionsDe } from '@sejour/law/decisions/de'
import { decisionsEn } from '@sejour/law/decisions/en'
import { decisionsNl } from '@sejour/law/decisions/nl'
import type { RegistreDuTitre } from '@sejour/law/registres'
import {
  type Bref,
  type Classe,
  type Emetteur,
  enonces,
  type EnonceId,
  type Nature,
  type Sujet,
  type Validite,
} from '@sejour/law/titres'
import { type Lang, saySource, type SaidSource } from '../say/index.ts'
import {
  annexWords,
  findAnnexTitle,
  findPaper,
  modelledBy,
  nameOf,
  type Paper,
  papers,
  sentence,
} from './catalogue.ts'
import { type PaperWording } from './wording/wording.ts'
import { paperWordings } from './wording/index.ts'

/** One sentence of a sheet, with who says it and how surely. */
export type PaperStatement = {
  readonly id: string
  readonly about: Sujet
  readonly text: string
  readonly sources: readonly SaidSource[]
  /** That of its surest source. */
  readonly certainty: Certainty
  readonly toConfirm: boolean
  /** The answer in a word, and that word in the language of the sheet. */
  readonly brief?: { readonly id: Bref; readonly text: string }
  /** Days before the end of the card between which its renewal is asked. */
  readonly window?: { readonly opens: number; readonly closes: number }
  readonly from?: LocalDate
  readonly until?: LocalDate
  readonly contradiction?: string
}

/** A value of a sheet: a code for programs, words for people. */
export type PaperValue<Value> = {
  readonly value: Value
  readonly text: string
  readonly sources: readonly SaidSource[]
  readonly certainty: Certainty
  readonly toConfirm: boolean
}

export type PaperLink = { readonly id: string; readonly name: string }

/** An annex as a sheet shows it. */
export type SaidAnnex = {
  readonly id: string
  readonly instrument: Instrument
  readonly number: string
  /** « Annexe 13 » or « Annexe 3 de la circulaire … ». */
  readonly name: string
  readonly title: string | null
  readonly state: Etat
  readonly stateText: string
  readonly procedure: string
  readonly effect: string
  readonly source: SaidSource
  readonly toConfirm: boolean
  readonly repealedOn: LocalDate | null
  /** Days on which the form changed, where they are known. */
  readonly changedOn: readonly LocalDate[]
}

/** Under which head people look for it. `unread`: nobody here knows what it is. */
export type PaperGroup = 'cards' | 'provisional' | 'receipts' | 'decisions' | 'orders' | 'unread'

/** All that is known of one paper. */
export type PaperSheet = {
  readonly id: string
  readonly name: string
  readonly nature: Nature
  readonly natureText: string
  readonly group: PaperGroup
  /** Absent for an annex that is no title of the list. */
  readonly class: { readonly id: Classe; readonly text: string } | null
  readonly issuedBy: { readonly id: Emetteur; readonly text: string }
  readonly validity: PaperValue<Validite> | null
  readonly register: PaperValue<RegistreDuTitre> | null
  readonly annexes: readonly SaidAnnex[]
  readonly statements: readonly PaperStatement[]
  readonly since: { readonly on: LocalDate | null; readonly source: SaidSource } | null
  readonly replacedBy: (PaperLink & { readonly on: LocalDate | null }) | null
  readonly replaces: readonly (PaperLink & { readonly on: LocalDate | null })[]
  readonly leadsTo: readonly PaperLink[]
  /** Cards and papers of which it holds the model. */
  readonly modelOf: readonly PaperLink[]
  /** Papers of another text with the same number. */
  readonly sameNumber: readonly PaperLink[]
  /** Decisions of the catalogue of limits that this paper is. */
  readonly opens: readonly { readonly decision: string; readonly label: string }[]
}

/** The sheet of a paper. Absent when no paper has this id. */
export function paperSheet(id: string, lang: Lang): PaperSheet | undefined {
  const paper = findPaper(id)
  return paper && sheetOf(paper, lang)
}

/** The sheet of a paper of the catalogue. */
export function sheetOf(paper: Paper, lang: Lang): PaperSheet {
  const words = paperWordings[lang]
  const { id, title, annexes } = paper
  const [annex] = annexes
  const nature = title?.nature ?? annex?.nature ?? 'unknown'
  const issuedBy = title?.issuedBy ?? annex?.issuedBy ?? 'inconnu'
  const statements = title?.statements ?? annex?.statements ?? []
  const opens = title?.opens ?? annex?.opens ?? []
  return {
    id,
    name: nameOf(paper, lang),
    nature,
    natureText: words.natures[nature],
    group: groupOf(nature, annex),
    class: title ? { id: title.classe, text: words.classes[title.classe] } : null,
    issuedBy: { id: issuedBy, text: words.issuers[issuedBy] },
    validity: title
      ? valueOf(title.validity, sayValidity(title.validity.value, words), lang)
      : null,
    register: title ? valueOf(title.register, words.registers[title.register.value], lang) : null,
    annexes: annexes.map((one) => sayAnnex(one, lang)),
    statements: statements.map((one) => sayStatement(one, lang)),
    since: title?.since
      ? { on: title.since.on ?? null, source: saySource(title.since.source, lang) }
      : null,
    replacedBy: title?.replacedBy
      ? { ...linkTo(title.replacedBy.id, lang), on: title.replacedBy.on ?? null }
      : null,
    replaces: papers
      .filter((other) => other.title?.replacedBy?.id === id)
      .map((other) => ({
        ...linkTo(other.id, lang),
        on: other.title?.replacedBy?.on ?? null,
      })),
    leadsTo: (title?.leadsTo ?? []).map((other) => linkTo(other, lang)),
    modelOf: modelledBy(id).map((other) => linkTo(other.id, lang)),
    sameNumber: sameNumberAs(paper).map((other) => linkTo(other.id, lang)),
    opens: opens.map((decision) => ({ decision, label: decisionLabel(decision, lang) })),
  }
}

const GROUPS: { readonly [nature in Nature]: PaperGroup } = {
  card: 'cards',
  'old-card': 'cards',
  'special-card': 'cards',
  provisional: 'provisional',
  'short-stay': 'provisional',
  receipt: 'receipts',
  application: 'receipts',
  attestation: 'receipts',
  decision: 'decisions',
  unknown: 'unread',
}

const ORDERS = new Set<Annexe['effect']>(['ordre', 'reconduite', 'interdiction', 'refoulement'])

function groupOf(nature: Nature, annex: Annexe | undefined): PaperGroup {
  if (annex && ORDERS.has(annex.effect)) return 'orders'
  // A form of a card that the list of annexes does not hold is no card.
  return annex && annex.state !== 'in-list' ? 'unread' : GROUPS[nature]
}

/** Papers whose own annex has the same number in another text. */
function sameNumberAs({ id, annexes }: Paper): readonly Paper[] {
  const own = annexes.find((annex) => annex.id === id)
  if (own === undefined) return []
  return papers.filter((other) =>
    other.annexes.some(
      (annex) =>
        annex.id === other.id && annex.number === own.number && annex.instrument !== own.instrument,
    ),
  )
}

function linkTo(id: string, lang: Lang): PaperLink {
  const paper = findPaper(id)
  return { id, name: paper ? nameOf(paper, lang) : id }
}

function sayStatement(id: EnonceId, lang: Lang): PaperStatement {
  const { about, source, brief, window, from, until, contradiction } = enonces[id]
  return {
    id,
    about,
    text: sentence(id, lang),
    ...saidSources(source, lang),
    ...(brief && { brief: { id: brief, text: paperWordings[lang].briefs[brief] } }),
    ...(window && { window }),
    ...(from && { from }),
    ...(until && { until }),
    ...(contradiction !== undefined && { contradiction }),
  }
}

function valueOf<Value>(
  { value, source }: { readonly value: Value; readonly source: Provision | readonly Provision[] },
  text: string,
  lang: Lang,
): PaperValue<Value> {
  return { value, text, ...saidSources(source, lang) }
}

const SURE: readonly Certainty[] = ['high', 'medium', 'low', 'unverified']

function saidSources(source: Provision | readonly Provision[], lang: Lang) {
  const provisions = 'text' in source ? [source] : source
  const certainty =
    SURE.find((one) => provisions.some((provision) => provision.certainty === one)) ?? 'unverified'
  return {
    sources: provisions.map((one) => saySource(one, lang)),
    certainty,
    toConfirm: certainty === 'low' || certainty === 'unverified',
  }
}

function sayValidity(validity: Validite, words: PaperWording): string {
  if (validity === 'varies') return words.varies
  if (validity === 'no-term') return words.noTerm
  if (validity === 'unknown') return words.unknown
  if ('years' in validity) return words.length({ unit: 'years', count: validity.years })
  if ('months' in validity) return words.length({ unit: 'months', count: validity.months })
  return words.length({ unit: 'days', count: validity.days })
}

function sayAnnex(annex: Annexe, lang: Lang): SaidAnnex {
  const words = paperWordings[lang]
  const { certainty } = annex.source
  return {
    id: annex.id,
    instrument: annex.instrument,
    number: annex.number,
    name: words.annex(annex.number, annex.instrument),
    title: findAnnexTitle(annex, lang) ?? null,
    state: annex.state,
    stateText: words.states[annex.state],
    procedure: annexWords[lang].procedures[annex.procedure],
    effect: annexWords[lang].effects[annex.effect],
    source: saySource(annex.source, lang),
    toConfirm: certainty === 'low' || certainty === 'unverified',
    repealedOn: annex.repealed?.on ?? null,
    changedOn: (annex.changed ?? []).flatMap(({ on }) => (on === undefined ? [] : [on])),
  }
}

const LABELS = { nl: decisionsNl, de: decisionsDe, en: decisionsEn }

function decisionLabel(id: (typeof decisions)[number]['id'], lang: Lang): string {
  if (lang !== 'fr') return LABELS[lang][id]
  return decisions.find((decision) => decision.id === id)?.label ?? id
}
