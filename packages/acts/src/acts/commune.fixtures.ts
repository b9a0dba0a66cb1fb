import { toText } from '@sejour/documents'
import type { Act } from '../act.ts'
import type { ActLang } from '../lang.ts'
import { writeAct } from '../write-act.ts'

/** Values to put into the example of an act by path (`notification.on`); `undefined` takes one away. */
export type Changes = { readonly [path: string]: unknown }

/** What keeps the example of an act, so changed, from being written: the codes, each once. */
export function refusals(act: Act, changes: Changes): readonly string[] {
  const written = writeAct(act, changed(act.example, changes), { lang: 'fr' })
  return written.ok ? [] : [...new Set(written.problems.map(({ code }) => code))]
}

/** The text of the example of an act, so changed; the codes of its problems where it is refused. */
export function textOf(act: Act, changes: Changes = {}, lang: ActLang = 'fr'): string {
  const written = writeAct(act, changed(act.example, changes), { lang })
  return written.ok
    ? toText(written.document)
    : written.problems.map(({ code }) => `!${code}`).join(' ')
}

/** The remarks beside the example of an act, so changed. */
export function remarksOf(act: Act, changes: Changes = {}): readonly string[] {
  const written = writeAct(act, changed(act.example, changes), { lang: 'fr' })
  return written.ok ? written.remarks.map(({ text }) => text) : []
}

function changed(example: object, changes: Changes): object {
  return Object.entries(changes).reduce<object>(
    (data, [path, value]) => withValue(data, path.split('.'), value),
    example,
  )
}

function withValue(data: object, [name = '', ...rest]: readonly string[], value: unknown): object {
  const inner: unknown = Reflect.get(data, name)
  const held = typeof inner === 'object' && inner !== null ? inner : {}
  const next = rest.length === 0 ? value : withValue(held, rest, value)
  if (!Array.isArray(data)) return { ...data, [name]: next }
  return data.map((item: unknown, index) => (String(index) === name ? next : item))
}
