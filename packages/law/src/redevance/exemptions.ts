import { localDate, type LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { article, cc18of2018, formationAdde } from '../texts/index.ts'
import type { Ground } from './motifs.ts'
import { pagesAgii } from './sources.ts'

/** A reason for which a person pays nothing. */
export type Exemption = {
  /** French noun phrase: who is exempt. */
  readonly label: string
  /** The requests it covers; any other request costs its fee. */
  readonly grounds: readonly Ground[]
  /** First filing day. */
  readonly from: LocalDate
  readonly source: readonly Provision[]
  /** Read from the date of birth; every other one is claimed and proven. */
  readonly computed?: true
}

const feeStarts = localDate('2015-03-02')
const point = (number: string) => article('1/1', { paragraph: '§ 2', point: number })

const everyGround: readonly Ground[] = [
  'article-9',
  'article-9bis',
  'family',
  'student',
  'long-term-resident',
  'return',
  'work',
]

/** Who pays nothing, by id, in the order shown. The list of the decree was not read in full. */
export const exemptions = {
  'under-18': {
    label: 'Demandeur de moins de 18 ans au jour de la demande',
    grounds: everyGround,
    from: feeStarts,
    source: [formationAdde, pagesAgii],
    computed: true,
  },
  'stateless-recognised': {
    label:
      'Apatride reconnu qui a perdu sa nationalité sans le vouloir et ne peut séjourner ailleurs',
    grounds: everyGround,
    from: localDate('2018-02-22'),
    source: [cc18of2018],
  },
  scholarship: {
    label: 'Étudiant titulaire d’une bourse belge ou européenne',
    grounds: ['student'],
    from: feeStarts,
    source: [pagesAgii],
  },
  'scholarship-family': {
    label: 'Membre de la famille d’un étudiant titulaire d’une bourse belge ou européenne',
    grounds: ['family'],
    from: feeStarts,
    source: [formationAdde],
  },
  'disabled-adult-descendant': {
    label: 'Descendant majeur handicapé du regroupant',
    grounds: ['family'],
    from: feeStarts,
    source: [formationAdde, pagesAgii],
  },
  'turkey-association': {
    label:
      'Bénéficiaire de l’accord d’association entre la CEE et la Turquie (articles 9, 10, 10bis, 19)',
    grounds: ['article-9', 'family', 'return'],
    from: feeStarts,
    source: [point('1°'), point('3°'), point('4°'), point('5°')],
  },
  'protected-person-family': {
    label:
      'Membre de la famille d’un réfugié, d’un bénéficiaire de la protection subsidiaire ou d’un apatride',
    grounds: ['family'],
    from: feeStarts,
    source: [point('3°'), formationAdde],
  },
  'refugee-return': {
    label: 'Réfugié, ou membre de sa famille, qui revient après une absence',
    grounds: ['return'],
    from: feeStarts,
    source: [point('5°')],
  },
  'article-9ter-family': {
    label: 'Membre de la famille d’une personne autorisée au séjour pour raisons médicales (9ter)',
    grounds: ['family'],
    from: feeStarts,
    source: [formationAdde],
  },
  'free-movement-belgian-family': {
    label: 'Membre de la famille d’un Belge qui a exercé sa libre circulation',
    grounds: ['family'],
    from: feeStarts,
    source: [point('6°')],
  },
  'eu-citizen-family': {
    label: 'Membre de la famille d’un citoyen de l’Union (article 40bis)',
    grounds: ['family'],
    from: feeStarts,
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
  indigent: {
    label: 'Étranger indigent (article 9 seulement)',
    grounds: ['article-9'],
    // The first day is that of the decree of 2022; nobody here has read it as such.
    from: localDate('2022-05-26'),
    source: [formationAdde],
  },
} as const satisfies { readonly [id: string]: Exemption }

export type ExemptionId = keyof typeof exemptions
