import { ACT_LANGS, acts, sayForm, type Act } from '@sejour/acts'

/** The acts of which the number and the titles, in whichever language, hold every word. */
export function findActs(query: string): readonly Act[] {
  const wanted = plain(query)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
  return acts.filter((act) => {
    const own = wordsOf(act)
    return wanted.every((word) =>
      // “3” is annexe 3, and not annexe 13 or 3ter.
      /^\d/.test(word) ? own.includes(word) : own.some((one) => one.startsWith(word)),
    )
  })
}

function wordsOf(act: Act): readonly string[] {
  const said = ACT_LANGS.map(
    (lang) => `${act.words[lang].title} ${act.form ? sayForm(act.form, lang) : ''}`,
  )
  return plain(`${act.id} ${said.join(' ')}`).split(/[^\p{L}\d]+/u)
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
