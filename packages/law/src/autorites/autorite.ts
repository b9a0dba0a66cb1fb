import type { Dated, Provision } from '@sejour/engine/cite'

/** An authority that receives, checks, decides or hands over. */
export type Autorite = {
  /** French. The other languages stand beside, by id. */
  readonly name: string
  /** What it does, in one French sentence. */
  readonly role: string
  readonly source: readonly Provision[]
  /** Where to reach it, by the day from which it was so. */
  readonly contact?: Dated<Contact>
}

/** How an authority is reached. Only what a source gives. */
export type Contact = {
  readonly post?: string
  readonly mail?: string
  readonly phone?: string
  readonly url?: string
}

/** Whether an appeal stops removal. `listed`: only while article 39/79 listed the decision. */
export type EffetDuRecours = 'suspensif' | 'non-suspensif' | 'selon' | 'liste'

/** Who does what for one matter: ids of authorities, in the order in which the file travels. */
export type Matiere<AutoriteId extends string = string, JugeId extends string = string> = {
  /** French. */
  readonly label: string
  readonly receives: readonly AutoriteId[]
  readonly checks: readonly AutoriteId[]
  readonly decides: readonly AutoriteId[]
  /** Papers that are handed over, by the ids of their catalogue. */
  readonly papers: readonly string[]
  readonly judge: readonly JugeId[]
  readonly effect?: EffetDuRecours
  readonly source: readonly Provision[]
}

/** A dispute, and the court that hears it. */
export type Litige<JugeId extends string = string> = {
  /** French. */
  readonly label: string
  readonly judge: JugeId
  /** How long there is to go there, in one French sentence; absent where no source gives it. */
  readonly limit?: string
  readonly source: readonly Provision[]
}
