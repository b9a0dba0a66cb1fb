import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { readCoverage } from './letters/read-coverage.ts'

const require = createRequire(import.meta.url)
const beside = (module: string, ...names: string[]) =>
  path.join(path.dirname(require.resolve(module)), ...names)

const sans = beside('source-sans/package.json', 'TTF')
const arabic = beside('@embedpdf/fonts-arabic', '..', 'fonts')

// Every weight of a family draws the same letters; a test holds the packages to it.
const weights = [
  ['Regular', 'Medium', 'Semibold'].map((weight) => path.join(sans, `SourceSans3-${weight}.ttf`)),
  ['Regular', 'Bold'].map((weight) => path.join(arabic, `NotoNaskhArabic-${weight}.ttf`)),
] as const

/** The files of the fonts that the template names, a family each, regular first. */
export const fontFiles: readonly (readonly string[])[] = weights

/** What each family draws, in the order in which the template asks them. */
export function fontCoverages(): readonly ReadonlySet<number>[] {
  return weights.map(([regular = '']) => readCoverage(readFileSync(regular)))
}
