import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'

/** Where a machine of the chain is drawn and explained. */
export function machineHref(lang: Lang, machine: string): string {
  return addressOf(lang, `/parcours-du-dossier/${machine}`)
}
