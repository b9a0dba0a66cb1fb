import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { modelOf } from './languages.ts'

/** A file of the reading program as a browser loads it. */
export type BrowserFile = { readonly body: Uint8Array; readonly type: string }

const require = createRequire(import.meta.url)
const program = path.dirname(require.resolve('tesseract.js/package.json'))
const core = path.dirname(
  createRequire(path.join(program, 'package.json')).resolve('tesseract.js-core/package.json'),
)

const SCRIPT = 'text/javascript; charset=utf-8'
const FILES = new Map<string, { readonly file: string; readonly type: string }>([
  ['worker.min.js', { file: path.join(program, 'dist', 'worker.min.js'), type: SCRIPT }],
  // The browser chooses by what its processor can do.
  ...['tesseract-core-relaxedsimd-lstm', 'tesseract-core-simd-lstm', 'tesseract-core-lstm'].map(
    (name) =>
      [`${name}.wasm.js`, { file: path.join(core, `${name}.wasm.js`), type: SCRIPT }] as const,
  ),
  // One model is enough for headings: the browser loads the smallest.
  ['fra.traineddata.gz', { file: modelOf('fr').file, type: 'application/octet-stream' }],
])

/** Version of the program: an address that holds it never changes its content. */
export const BROWSER_FILES_VERSION = '7.0.0'

/** A file that the program asks for in a browser; absent for every other name. */
export async function findBrowserFile(name: string): Promise<BrowserFile | undefined> {
  const found = FILES.get(name)
  return found && { body: await readFile(found.file), type: found.type }
}
