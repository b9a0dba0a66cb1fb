import type { Dated, Provision } from '@sejour/engine'
import { article } from '../texts/index.ts'
import { pagesAgii } from './sources.ts'
import { redevance9bis } from './tarifs/article-9bis.ts'
import { redevance9 } from './tarifs/article-9.ts'
import { redevanceEtudiant } from './tarifs/etudiant.ts'
import { redevanceFamille } from './tarifs/famille.ts'
import { redevanceResidentLongueDuree } from './tarifs/resident-longue-duree.ts'
import { redevanceRetour } from './tarifs/retour.ts'
import { redevanceTravail } from './tarifs/travail.ts'

/** A kind of request for which the law asks a fee. */
export type Ground =
  | 'article-9'
  | 'article-9bis'
  | 'family'
  | 'student'
  | 'long-term-resident'
  | 'return'
  | 'work'

export type FeeGround = {
  /** French noun phrase. */
  readonly label: string
  /** Cents, by filing day. */
  readonly tariff: Dated<number>
  /** Another tariff that a serious source applies to the same request. Cents, by filing day. */
  readonly otherReading?: Dated<number>
  readonly source: readonly Provision[]
}

const listed = (...points: readonly string[]): readonly Provision[] =>
  points.map((point) => article('1/1', { paragraph: '§ 2', point }))

/** The requests that cost a fee, each with its tariff. A private school pays the tariff of article 9. */
export const motifs: { readonly [id in Ground]: FeeGround } = {
  'article-9': {
    label: 'Article 9 (demande à l’étranger), école privée, carte professionnelle',
    tariff: redevance9,
    source: listed('1°'),
  },
  'article-9bis': {
    label: 'Article 9bis (circonstances exceptionnelles)',
    tariff: redevance9bis,
    source: listed('2°'),
  },
  family: {
    label: 'Regroupement familial (articles 10, 10bis et 40ter)',
    tariff: redevanceFamille,
    source: listed('3°', '4°', '6°'),
  },
  student: {
    label: 'Études dans un établissement public ou reconnu (article 60)',
    tariff: redevanceEtudiant,
    source: listed('7°'),
  },
  'long-term-resident': {
    label: 'Résident de longue durée d’un autre État membre (article 61/7)',
    tariff: redevanceResidentLongueDuree,
    source: listed('8°'),
  },
  return: {
    label: 'Retour après une absence (article 19, § 2)',
    tariff: redevanceRetour,
    // One source files the return with long-term residents, another with article 9.
    otherReading: redevance9,
    source: [...listed('5°'), pagesAgii],
  },
  work: {
    label: 'Travail : permis unique, chercheur, saisonnier, carte bleue, transfert intragroupe',
    tariff: redevanceTravail,
    source: listed('9°', '10°', '11°', '12°', '13°', '14°', '15°', '16°', '17°', '18°'),
  },
}
