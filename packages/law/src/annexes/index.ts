import type { Annexe } from './annexe.ts'
import { annexesCirculaire } from './circulaire.ts'
import { annexes19a26 } from './dix-neuf-a-vingt-six.ts'
import { annexes13a18 } from './treize-a-dix-huit.ts'
import { annexes1a12 } from './un-a-douze.ts'
import { annexes27a65 } from './vingt-sept-et-suivantes.ts'

export type { Annexe, Effet, Etat, Instrument, Procedure } from './annexe.ts'
export { motsFr, type MotsDAnnexe } from './mots.ts'
export type { AnnexeTexts } from './textes.ts'

const toutes = [
  ...annexes1a12,
  ...annexes13a18,
  ...annexes19a26,
  ...annexes27a65,
  ...annexesCirculaire,
] as const

export type AnnexeId = (typeof toutes)[number]['id']

/** Every annex of the decree of 8 October 1981, in order, and the two of the circular of 2007. */
export const annexes: readonly Annexe<AnnexeId>[] = toutes
