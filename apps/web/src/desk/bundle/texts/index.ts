import type { Widen } from '../../../texts/index.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type BundleTexts = Widen<typeof fr>

export const bundleTexts = { fr, nl } as const satisfies { fr: BundleTexts; nl: BundleTexts }
