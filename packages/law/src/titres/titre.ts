import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine/cite'
import type { AnnexeId } from '../annexes/index.ts'
import type { DecisionId } from '../decisions/index.ts'
import type { RegistreDuTitre } from '../registres/registre.ts'
import type { EnonceId } from './enonces/index.ts'

/** What a paper is, as people sort the papers on their table. */
export type Nature =
  | 'card'
  /** Replaced: nobody is given it any more. */
  | 'old-card'
  | 'special-card'
  | 'provisional'
  | 'short-stay'
  | 'receipt'
  | 'application'
  | 'attestation'
  | 'decision'
  /** No source says what it is. */
  | 'unknown'

/** What the stay behind the paper is. `none`: the paper gives no stay at all. */
export type Classe =
  | 'limited'
  | 'unlimited'
  | 'permanent'
  | 'temporary'
  | 'short'
  | 'none'
  | 'unknown'

/** Who hands the paper over. */
export type Emetteur =
  | 'commune'
  | 'office'
  | 'commune-ou-office'
  | 'frontiere'
  | 'office-ou-frontiere'
  | 'region-et-office'
  | 'protocole'
  | 'garant'
  | 'employeur'
  | 'inconnu'

/** A value with what says it. */
export type Sourced<Value> = {
  readonly value: Value
  readonly source: Provision | readonly Provision[]
}

/**
 * How long the paper itself is valid. `varies`: by ground, said in its statements. `no-term`: it
 * bears no last day. `unknown`: no source was read.
 */
export type Validite =
  | { readonly years: number }
  | { readonly months: number }
  | { readonly days: number }
  | 'varies'
  | 'no-term'
  | 'unknown'

/** A day on which something happened to a paper, with its source. */
export type Moment = { readonly on?: LocalDate; readonly source: Provision }

/** A card or a paper that a person may hold: one row of the catalogue. */
export type Titre = {
  /** As other parts of the law name it: `A`, `EU+`, `ai`, `annexe-35`. */
  readonly id: string
  /** Row of the list of titles that was compared. */
  readonly row: string
  /** As printed on it, in French. */
  readonly name: string
  readonly nature: Nature
  readonly classe: Classe
  readonly issuedBy: Emetteur
  /** The annexes that hold its model; empty for what no annex models. */
  readonly models: readonly AnnexeId[]
  readonly validity: Sourced<Validite>
  readonly register: Sourced<RegistreDuTitre>
  /** In the order in which they are read. */
  readonly statements: readonly EnonceId[]
  /** What came instead, and since when. */
  readonly replacedBy?: Moment & { readonly id: string }
  /** First day on which it was given in this form. */
  readonly since?: Moment
  /** What may follow it, by id. */
  readonly leadsTo?: readonly string[]
  /** The decisions and papers that open a limit, by the ids of their catalogue. */
  readonly opens?: readonly DecisionId[]
}
