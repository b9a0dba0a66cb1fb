import type { ExemptionId } from './exemptions.ts'
import type { FreeGround } from './motifs-gratuits.ts'
import type { Ground } from './motifs.ts'

/** The labels of requests and exemptions in one language. The French ones stand with the data. */
export type FeeLabels = {
  readonly grounds: { readonly [id in Ground | FreeGround]: string }
  readonly exemptions: { readonly [id in ExemptionId]: string }
}
