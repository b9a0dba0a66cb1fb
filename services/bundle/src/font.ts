import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { PDFDocument } from '@cantoo/pdf-lib'

type FontEngine = Parameters<PDFDocument['registerFontkit']>[0]

type Reader = {
  readonly create: (bytes: Uint8Array) => { readonly characterSet: readonly number[] }
}

const require = createRequire(import.meta.url)

/** Reads and subsets fonts. The package brings no types. */
export const fontEngine = require('fontkit') as FontEngine

/** The font of stamps and watermarks, the same as that of the documents. */
export const stampFont: Uint8Array = readFileSync(
  path.join(
    path.dirname(require.resolve('source-sans/package.json')),
    'TTF/SourceSans3-Semibold.ttf',
  ),
)

/** The code points that it has a sign for. */
export const shownCodes: ReadonlySet<number> = new Set(
  (require('fontkit') as Reader).create(stampFont).characterSet,
)
