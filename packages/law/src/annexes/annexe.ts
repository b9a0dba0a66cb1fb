import { cite, type Provision } from '@sejour/engine/cite'
import type { DecisionId } from '../decisions/index.ts'
import { ar1981 } from '../texts/index.ts'
import type { EnonceId } from '../titres/enonces/index.ts'
import type { Emetteur, Moment, Nature } from '../titres/titre.ts'

/** The text that the annex belongs to: a number alone names two papers. */
export type Instrument = 'ar-1981-10-08' | 'circulaire-2007-06-21'

/** What the annex is part of. */
export type Procedure =
  | 'accord-retrait'
  | 'article-9bis'
  | 'asile'
  | 'autorisation'
  | 'court-sejour'
  | 'eloignement'
  | 'etablissement'
  | 'etudes'
  | 'famille'
  | 'frontiere'
  | 'mineur'
  | 'plusieurs'
  | 'redevance'
  | 'travail'
  | 'union'
  | 'inconnue'

/** What the annex does. */
export type Effet =
  | 'titre'
  | 'provisoire'
  | 'demande'
  | 'recu'
  | 'attestation'
  | 'piece'
  | 'refus'
  | 'irrecevable'
  | 'non-prise'
  | 'solde'
  | 'fin'
  | 'ordre'
  | 'reconduite'
  | 'interdiction'
  | 'refoulement'
  | 'accord'
  | 'inconnu'

/** Whether the list of the annexes of the decree holds it. */
export type Etat = 'in-list' | 'repealed' | 'not-in-list'

/** A form that a text puts in its annex, known by instrument and number together. */
export type Annexe<Id extends string = string> = {
  readonly id: Id
  readonly instrument: Instrument
  readonly number: string
  /** French. Absent: nobody here has read it. */
  readonly title?: string
  readonly nature: Nature
  readonly issuedBy: Emetteur
  readonly procedure: Procedure
  readonly effect: Effet
  readonly state: Etat
  /** What is said of its title and use, and how surely. */
  readonly source: Provision
  readonly repealed?: Moment
  /** The days on which its form changed, where they are known. */
  readonly changed?: readonly Moment[]
  readonly statements?: readonly EnonceId[]
  readonly opens?: readonly DecisionId[]
}

/** How surely the title and the use of an annex are known: read, read in part, from no source. */
export type Lecture = 'a' | 'b' | 'c'

const CERTAINTY = { a: 'medium', b: 'low', c: 'unverified' } as const

type More = Partial<
  Pick<Annexe, 'state' | 'repealed' | 'changed' | 'statements' | 'opens' | 'issuedBy'>
>

/** An annex of the decree, with its title. */
export const annexe = <const Number extends string>(
  number: Number,
  [lecture, title]: readonly [Lecture, string],
  [nature, procedure, effect]: readonly [Nature, Procedure, Effet],
  more: More = {},
): Annexe<`annexe-${Number}`> => ({
  id: `annexe-${number}`,
  instrument: 'ar-1981-10-08',
  number,
  title,
  nature,
  issuedBy: 'commune',
  procedure,
  effect,
  state: 'in-list',
  source: cite(ar1981, { point: `annexe ${number}` }, { certainty: CERTAINTY[lecture] }),
  ...more,
})

/** An annex whose title nobody here has read. */
export const sansTitre = <const Number extends string>(
  number: Number,
  more: More = {},
): Annexe<`annexe-${Number}`> => ({
  id: `annexe-${number}`,
  instrument: 'ar-1981-10-08',
  number,
  nature: 'unknown',
  issuedBy: 'inconnu',
  procedure: 'inconnue',
  effect: 'inconnu',
  state: 'in-list',
  source: cite(ar1981, { point: `annexe ${number}` }, { certainty: 'unverified' }),
  ...more,
})
