import { article } from '../texts/loi-1980-12-15.ts'
import { debutInterdiction } from '../recours/index.ts'
import type { Element } from './element.ts'
import { article74 } from './sources.ts'

/** A reason for an entry ban, with its longest duration in years. */
export type MotifInterdiction = Element & {
  /** Absent: more than five years is possible, and nobody here computes how many. */
  readonly mostYears?: number
}

const motif = (subparagraph: number) => article('74/11', { paragraph: '§ 1er', subparagraph })

/** What an order is accompanied by a ban for (art. 74/11 § 1er). */
export const motifsInterdiction = [
  {
    id: 'interdiction.sans-delai',
    label: 'aucun délai n’a été accordé pour partir',
    mostYears: 3,
    sources: [motif(2)],
  },
  {
    id: 'interdiction.ordre-anterieur',
    label: 'un ordre antérieur n’a pas été exécuté',
    mostYears: 3,
    sources: [motif(2)],
  },
  {
    id: 'interdiction.fraude',
    label: 'fraude, ou mariage, partenariat ou adoption conclus seulement pour le séjour',
    mostYears: 5,
    sources: [motif(3)],
  },
  {
    id: 'interdiction.menace-grave',
    label: 'menace grave pour l’ordre public ou la sécurité nationale',
    sources: [motif(4)],
  },
] as const satisfies readonly MotifInterdiction[]

/** The ban of a citizen of the Union or of the family: other reasons, five years at most. */
export const interdictionUnion = {
  id: 'interdiction.union',
  label: 'ordre public, sécurité nationale ou santé publique (citoyen de l’Union ou famille)',
  mostYears: 5,
  sources: [article('44nonies')],
} as const satisfies MotifInterdiction

/** Where no ban is imposed, or need not be. */
export const abstentions = [
  {
    id: 'interdiction.abstention-humanitaire',
    label: 'raisons humanitaires, dans un cas particulier : l’autorité peut s’abstenir',
    sources: [article74('11', '§ 2')],
  },
  {
    id: 'interdiction.traite',
    label: 'victime de la traite dans les cas des articles 61/3 § 3 et 61/4 § 2, sauf menace',
    sources: [article74('11', '§ 2')],
  },
] as const satisfies readonly Element[]

/** The ban binds from its notification; its years run from the actual departure. */
export const interdictionEnVigueur = article74('11', '§ 3')
export const interdictionCourt = debutInterdiction
export const dureeAppreciee = article('74/11', { paragraph: '§ 1er', subparagraph: 1 })

/** Lifting or suspension (art. 74/12), and for citizens of the Union and family (art. 44decies). */
export const levee = {
  /** Work or study: once this part of the ban has run. Humanitarian reasons: at any time. */
  afterPart: { numerator: 2, denominator: 3 },
  source: article74('12'),
  union: { atLatestYears: 3, answerMonths: 6, source: article('44decies') },
} as const
