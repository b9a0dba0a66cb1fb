/**
 * What became of one numbered item of the legal brief: the ids that carry it, or why none does.
 * `files` are data outside article 9bis, as paths under `packages/`.
 */
export type Covered = {
  readonly conditions?: readonly string[]
  readonly facts?: readonly string[]
  /** Ids of the conditions of remarks. */
  readonly notices?: readonly string[]
  readonly outcomes?: readonly string[]
  /** Ids of the decision catalogue. */
  readonly decisions?: readonly string[]
  readonly files?: readonly string[]
  /** Ways to a stay. */
  readonly ways?: readonly string[]
  /** What is said of a way. */
  readonly statements?: readonly string[]
  /** Conditions of the procedures other than article 9bis. */
  readonly examined?: readonly string[]
  /** Facts that every way shares. */
  readonly situation?: readonly string[]
  /** Cards and papers. */
  readonly papers?: readonly string[]
  /** What is said of a card or paper. */
  readonly said?: readonly string[]
  /** What is said of a visit. */
  readonly visits?: readonly string[]
  readonly annexes?: readonly string[]
  /** Words of the lexicon. */
  readonly terms?: readonly string[]
  /** Rules of the registers, and the events of an entry. */
  readonly registers?: readonly string[]
  readonly authorities?: readonly string[]
  readonly courts?: readonly string[]
  readonly matters?: readonly string[]
  readonly disputes?: readonly string[]
  /** What is said of unlimited stay, and of a card after a grant. */
  readonly unlimited?: readonly string[]
  readonly renewal?: readonly string[]
  /** Lines of the lists on removal. */
  readonly removal?: readonly string[]
  readonly remedies?: readonly string[]
  /** Grounds of the fee, those that cost nothing, and its exemptions. */
  readonly fees?: readonly string[]
  /** Texts, as the catalogue of sources names them. */
  readonly texts?: readonly string[]
  readonly contradictions?: readonly string[]
  /** Other items that carry it. */
  readonly items?: readonly string[]
  /** What part of it is carried elsewhere, or how. */
  readonly note?: string
}

/** An item that no rule carries, and why. */
export type LeftOut = { readonly leftOut: string }

/** Item id → what became of it. */
export type Coverage = { readonly [item: string]: Covered | LeftOut }
