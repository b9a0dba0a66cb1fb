import { procedures } from '@sejour/answers/procedures'
import type { DeskLang } from '@sejour/web/desk'

/** Every procedure that a case can have, with its title, in the order of the titles. */
export function procedureOptions(
  lang: DeskLang,
): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(procedures)
    .map(([value, { wordings }]) => ({ value, label: wordings[lang].title }))
    .toSorted((one, other) => one.label.localeCompare(other.label, lang))
}
