import { toText } from '@sejour/documents'
import type { Act } from '../../act.ts'
import type { ActLang } from '../../lang.ts'
import { writeAct } from '../../write-act.ts'

/** The codes of everything in the way of an act whose example is changed. */
export function codesOf(act: Act, changes: object): readonly string[] {
  const written = writeAct(act, { ...act.example, ...changes }, { lang: 'fr' })
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

/** The text of an act whose example is changed. @throws where it is refused. */
export function textOf(act: Act, changes: object, lang: ActLang = 'fr'): string {
  const written = writeAct(act, { ...act.example, ...changes }, { lang })
  if (!written.ok) throw new Error(written.problems.map(({ code }) => code).join())
  return toText(written.document)
}

/** What stands beside it. */
export function remarksOf(act: Act, changes: object, lang: ActLang = 'fr'): string {
  const written = writeAct(act, { ...act.example, ...changes }, { lang })
  if (!written.ok) throw new Error(written.problems.map(({ code }) => code).join())
  return written.remarks.map(({ text }) => text).join('\n')
}

export type Row = { readonly because: string; readonly rule: string; readonly changes: object }
