import { type Annexe, annexes, motsFr } from '@sejour/law/annexes'
import { annexesDe } from '@sejour/law/annexes/de'
import { annexesEn } from '@sejour/law/annexes/en'
import { annexesNl } from '@sejour/law/annexes/nl'
import { enonces, type Titre, titres } from '@sejour/law/titres'
import { titresDe } from '@sejour/law/titres/de'
import { titresEn } from '@sejour/law/titres/en'
import { titresNl } from '@sejour/law/titres/nl'
import type { InEachLang, Lang } from '../say/index.ts'
import { paperWordings } from './wording/index.ts'

/** One paper that a person may hold: a title of the list, an annex, or an annex that is a title. */
export type Paper = {
  readonly id: string
  readonly title: Titre | undefined
  /** The annexes that it is, or that it follows. */
  readonly annexes: readonly Annexe[]
}

const titleIds = new Set<string>(titres.map(({ id }) => id))

/** Every paper: the titles first, then the annexes that are no title. */
export const papers: readonly Paper[] = [
  ...titres.map((title) => ({
    id: title.id,
    title,
    annexes: annexes.filter(({ id }) => title.models.includes(id)),
  })),
  ...annexes
    .filter(({ id }) => !titleIds.has(id))
    .map((annex) => ({ id: annex.id, title: undefined, annexes: [annex] })),
]

const byId = new Map(papers.map((paper) => [paper.id, paper]))
const byLowerId = new Map(papers.map((paper) => [paper.id.toLowerCase(), paper]))

/** The paper of an id, in upper or lower case. */
export function findPaper(id: string): Paper | undefined {
  return byId.get(id) ?? byLowerId.get(id.toLowerCase())
}

/** The cards and papers of which an annex holds the model. */
export function modelledBy(annexId: string): readonly Paper[] {
  return papers.filter(
    ({ id, title }) => id !== annexId && title?.models.some((model) => model === annexId),
  )
}

type Texts<Names extends string> = { readonly [id in Names]?: string }

const TITLES: InEachLang<Texts<string>> = {
  fr: Object.fromEntries(titres.map(({ id, name }) => [id, name])),
  nl: titresNl.names,
  de: titresDe.names,
  en: titresEn.names,
}
const SENTENCES: InEachLang<Texts<string>> = {
  fr: Object.fromEntries(Object.entries(enonces).map(([id, { label }]) => [id, label])),
  nl: titresNl.statements,
  de: titresDe.statements,
  en: titresEn.statements,
}
const ANNEX_TITLES: InEachLang<Texts<string>> = {
  fr: Object.fromEntries(
    annexes.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title]])),
  ),
  nl: annexesNl.titles,
  de: annexesDe.titles,
  en: annexesEn.titles,
}

/** The words of procedures and effects of annexes. */
export const annexWords = { fr: motsFr, nl: annexesNl, de: annexesDe, en: annexesEn }

/** The name of a paper, as it is printed on it. */
export function nameOf({ id, annexes: own }: Paper, lang: Lang): string {
  const title = TITLES[lang][id]
  const [annex] = own
  return title ?? (annex ? nameOfAnnex(annex, lang) : id)
}

/** « Annexe 13. Ordre de quitter le territoire ». */
function nameOfAnnex(annex: Annexe, lang: Lang): string {
  const words = paperWordings[lang]
  const alone = words.annex(annex.number, annex.instrument)
  const title = ANNEX_TITLES[lang][annex.id]
  return title === undefined ? `${alone} (${words.untitled})` : `${alone}. ${title}`
}

/** The title of an annex alone; absent when nobody has read it. */
export function findAnnexTitle(annex: Annexe, lang: Lang): string | undefined {
  return ANNEX_TITLES[lang][annex.id]
}

/** One sentence about a paper. */
export function sentence(id: string, lang: Lang): string {
  return SENTENCES[lang][id] ?? SENTENCES.fr[id] ?? id
}
