import type { Lang, Widen } from '../../../texts/index.ts'
import { organisation as fr } from './fr.ts'
import { organisation as nl } from './nl.ts'

/** Words of the page of administrators, which is of the desk: in French and Dutch. */
export type OrganisationTexts = Widen<typeof fr>

export const organisationTexts = (lang: Lang): OrganisationTexts => (lang === 'nl' ? nl : fr)
