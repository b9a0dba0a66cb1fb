import type { Provision } from '@sejour/engine/cite'

/** A register in which a person may stand. `aucun`: in none of the three. */
export type RegistreId = 'attente' | 'etrangers' | 'population' | 'aucun'

/**
 * Where the holder of a paper stands. `inchange`: the paper changes nothing. `selon`: by ground,
 * said in its statements. `sans-objet`: the paper is not about a person who stays. `inconnu`: no
 * source was read.
 */
export type RegistreDuTitre = RegistreId | 'inchange' | 'selon' | 'radie' | 'sans-objet' | 'inconnu'

/** A rule about a register: a sentence with its source. */
export type RegleDeRegistre = {
  readonly id: string
  /** French. */
  readonly label: string
  readonly source: Provision | readonly Provision[]
  readonly contradiction?: string
}

/** A register, and who stands in it. */
export type Registre = {
  readonly id: RegistreId
  readonly name: string
  readonly who: readonly RegleDeRegistre[]
}

/**
 * Something that happens to an entry. `enter` has no `from`; `strike` has no `to`; `keep` leaves it
 * where it is.
 */
export type Evenement = RegleDeRegistre & {
  readonly kind: 'enter' | 'move' | 'keep' | 'strike'
  readonly from?: RegistreId
  readonly to?: RegistreId
  /** Papers that go with it, by id. */
  readonly papers: readonly string[]
}
