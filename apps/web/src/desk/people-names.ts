import type { PersonDetails } from '@sejour/cases'
import type { DeskLang, InDeskLangs } from './slugs.ts'

const NAMELESS: InDeskLangs<string> = { fr: 'Personne sans nom', nl: 'Persoon zonder naam' }

/** "N. Exemple"; a person of whom no name is known has words in its place. */
export function nameOf(
  { givenName, familyName }: Pick<PersonDetails, 'givenName' | 'familyName'>,
  lang: DeskLang,
): string {
  const name = [givenName, familyName].filter((part) => part !== undefined).join(' ')
  return name === '' ? NAMELESS[lang] : name
}
