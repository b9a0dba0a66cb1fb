import type { Catalogue } from '../agenda/entry-fields.tsx'
import type { DeskLang } from '../slugs.ts'
import { rulingTexts } from './texts/index.ts'

/** What a decision is called: by the catalogue, else one of those that grant something. */
export function decisionName(id: string, catalogue: Catalogue, lang: DeskLang): string {
  const own: { readonly [decision: string]: string } = rulingTexts[lang].decisions
  const known = own[id] ?? catalogue.decisions.find(({ value }) => value === id)?.label ?? id
  return known.charAt(0).toLocaleUpperCase() + known.slice(1)
}
