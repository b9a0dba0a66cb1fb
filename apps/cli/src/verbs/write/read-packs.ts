import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { acts, checkTextPack, type ActLang, type TextPack } from '@sejour/acts'
import { readInputOf } from '../../read-input.ts'
import { WrongInput } from '../../wrong-input.ts'

/**
 * The official wording of an act in a language, a pack for each version that the folder of JSON files
 * holds.
 *
 * @throws WrongInput when a pack of this act is not whole, or the folder cannot be read
 */
export function readPacksOf(
  folder: string,
  { act, lang }: { readonly act: string; readonly lang: ActLang },
): readonly TextPack[] {
  const files = namesIn(folder).filter((name) => name.endsWith('.json'))
  return files.flatMap((name) => {
    const raw = readInputOf('write', join(folder, name))
    if (!isFor(raw, act, lang)) return []
    const checked = checkTextPack(raw, acts)
    if ('pack' in checked) return [checked.pack]
    const why = checked.problems
      .slice(0, MOST_TOLD)
      .map(({ code, key, name: value }) => [code, key, value].filter(Boolean).join(' '))
      .join(', ')
    throw new WrongInput({ code: 'not-a-text-pack', file: join(folder, name), why })
  })
}

const MOST_TOLD = 10

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    throw new WrongInput({ code: 'folder-not-writable' })
  }
}

function isFor(raw: unknown, act: string, lang: ActLang): boolean {
  if (typeof raw !== 'object' || raw === null) return false
  return Reflect.get(raw, 'act') === act && Reflect.get(raw, 'lang') === lang
}
