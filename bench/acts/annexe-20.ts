import { findAct, writeAct } from '@sejour/acts'
import type { Document } from '@sejour/documents'

/**
 * The annexe 20 of another invented person each time, with an Arabic name in it: what changes from
 * one act to the next in a commune, and nothing more.
 */
export function annexe20Of(index: number): Document {
  const act = findAct('annexe-20')
  if (!act) throw new Error('annexe-20 is not in the catalogue')
  const written = writeAct(act, act.example, { lang: 'fr' })
  if (!written.ok) throw new Error('the example of annexe-20 is refused')
  const name = String.fromCharCode(97 + (index % 26)).repeat(4)
  const changed = JSON.stringify(written.document)
    .replaceAll('Exemple', `Ex${name}`)
    .replaceAll('Nora', `N${name} محمد المثال`)
    .replaceAll('2025', String(2025 + (index % 60)))
  return JSON.parse(changed) as Document
}
