import { nationalityOptions } from '../people/countries.ts'
import { deskLangs, type DeskLang } from '../slugs.ts'

/** The code of a country that a list names, in either language; nothing when nobody knows it. */
export function nationalityCode(typed: string, lang: DeskLang): string | undefined {
  const plain = folded(typed)
  if (plain === '') return undefined
  const langs = [lang, ...deskLangs.filter((other) => other !== lang)]
  const options = langs.flatMap((one) => nationalityOptions(one))
  return options.find(({ value, label }) => plain === folded(value) || plain === folded(label))
    ?.value
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()
