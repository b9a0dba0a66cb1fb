import type { LocalDate } from '@sejour/calendar'
import { exemptions, motifs, motifsGratuits } from '@sejour/law/redevance'
import type { Exemption, ExemptionId, FreeGround, Ground } from '@sejour/law/redevance'
import { sayEachSourceOnce, type SaidSource } from '../say/index.ts'
import type { FeeWording } from './wording/wording.ts'

/** An exemption as it is listed for a person. */
export type ListedExemption = {
  readonly id: ExemptionId
  readonly label: string
  /** The requests it covers. */
  readonly grounds: readonly Ground[]
  /** First filing day. */
  readonly from: LocalDate
  /** Read from the date of birth rather than claimed. */
  readonly computed: boolean
  readonly sources: readonly SaidSource[]
}

/** Every exemption, in the order shown. */
export function listExemptions(wording: FeeWording): readonly ListedExemption[] {
  return idsOf<ExemptionId>(exemptions).map((id) => {
    const { grounds, from, computed, source }: Exemption = exemptions[id]
    return {
      id,
      label: wording.exemption(id),
      grounds,
      from,
      computed: computed === true,
      sources: sayEachSourceOnce(source, wording.lang),
    }
  })
}

/** A kind of request as it is listed for a person. */
export type ListedGround = {
  readonly id: Ground | FreeGround
  readonly label: string
  /** Whether the law asks a fee for it. */
  readonly costsFee: boolean
  readonly sources: readonly SaidSource[]
}

/** Every kind of request: first those that cost a fee, then those that do not. */
export function listFeeGrounds(wording: FeeWording): readonly ListedGround[] {
  const all = { ...motifs, ...motifsGratuits }
  return idsOf<Ground | FreeGround>(all).map((id) => ({
    id,
    label: wording.ground(id),
    costsFee: id in motifs,
    sources: sayEachSourceOnce(all[id].source, wording.lang),
  }))
}

/** The ids of a catalogue, in its order. */
export function idsOf<Id extends string>(catalogue: {
  readonly [id in Id]: unknown
}): readonly Id[] {
  // The compiler types the keys of any object as texts; those of a catalogue are its ids.
  return Object.keys(catalogue) as Id[]
}
