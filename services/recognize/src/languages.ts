import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Languages whose letters and words are known here. */
export const LANGUAGES = ['fr', 'nl', 'de', 'en', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

const CODES: { readonly [language in Language]: string } = {
  fr: 'fra',
  nl: 'nld',
  de: 'deu',
  en: 'eng',
  ar: 'ara',
}

const require = createRequire(import.meta.url)

/** What the recognizer calls a language, and the folder that holds its small model. */
export function modelOf(language: Language): { readonly code: string; readonly file: string } {
  const code = CODES[language]
  const folder = path.dirname(require.resolve(`@tesseract.js-data/${code}/package.json`))
  return { code, file: path.join(folder, '4.0.0_best_int', `${code}.traineddata.gz`) }
}

/** The model as it is packed: nothing is fetched and nothing is written. */
export async function readModel(
  language: Language,
): Promise<{ readonly code: string; readonly data: Uint8Array }> {
  const { code, file } = modelOf(language)
  return { code, data: await readFile(file) }
}
