import type { chainWordsFr } from './fr.ts'

type Widen<Words> = Words extends string
  ? string
  : { readonly [key in keyof Words]: Widen<Words[key]> }

/** The words of machines, states and parties in one language; French says which there are. */
export type ChainWords = Widen<typeof chainWordsFr>
