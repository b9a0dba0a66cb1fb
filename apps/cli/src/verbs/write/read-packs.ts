import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { acts, checkTextPack, type ActLang, type TextPack } from '@sejour/acts'
import { readInputOf } from '../../read-input.ts'
import { WrongInput } from '../../wrong-input.ts'

/**
 * The official wording of an act in a language, from a folder of JSON files; nothing where the folder
 * holds none for it.
 *
 * @throws WrongInput when the pack of this act is not whole
 */
export function readPackOf(
  folder: string,
  { act, lang }: { readonly act: string; readonly lang: ActLang },
): TextPack | undefined {
  const files = namesIn(folder).filter((name) => name.endsWith('.json'))
  for (const name of files) {
    const raw = readInputOf('write', join(folder, name))
    if (!isFor(raw, act, lang)) continue
    const checked = checkTextPack(raw, acts)
    if ('pack' in checked) return checked.pack
    const why = checked.problems
      .slice(0, MOST_TOLD)
      .map(({ code, key, name: value }) => [code, key, value].filter(Boolean).join(' '))
      .join(', ')
    throw new WrongInput({ code: 'not-a-text-pack', file: join(folder, name), why })
  }
  return undefined
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
