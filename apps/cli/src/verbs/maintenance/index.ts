import { maintenance as maintain } from '@sejour/answers/law'
import { findLocalDate } from '@sejour/calendar'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'

/** What must be read, confirmed or followed, as seen on a day. */
export const maintenance: Verb = {
  takes: 1,
  run({ lang, operands: [word] }) {
    const on = word === undefined ? undefined : findLocalDate(word)
    if (on === undefined) throw new WrongInput({ code: 'missing-day' })
    const json = maintain(on, lang)
    return { json, lines: async () => (await import('./page.ts')).maintenancePage(json, lang) }
  },
}
