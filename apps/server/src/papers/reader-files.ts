import { findBrowserFile, BROWSER_FILES_VERSION } from '@sejour/recognize'
import type { FastifyInstance } from 'fastify'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { SECURITY_HEADERS } from '../http/headers.ts'
import { Problem } from '../http/problem.ts'
import { details } from '../texts/details.ts'

// A thread of a page is bound by the policy of its own script: this one runs WebAssembly, and
// nothing else of the site does.
const POLICY = SECURITY_HEADERS['content-security-policy'].replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
)

const compress = promisify(brotliCompress)
// A script of four megabytes: more would take seconds for a tenth less.
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

type Kept = { readonly type: string; readonly body: Buffer; readonly encoding?: 'br' }

/** The program that reads pictures in the browser, read from the disk when first asked for. */
export function readerFiles(app: FastifyInstance): void {
  const kept = new Map<string, Promise<Kept | undefined>>()
  const read = async (name: string): Promise<Kept | undefined> => {
    const found = await findBrowserFile(name)
    if (found === undefined || !found.type.startsWith('text/')) {
      return found && { type: found.type, body: Buffer.from(found.body) }
    }
    return { type: found.type, body: await compress(found.body, QUALITY), encoding: 'br' }
  }
  app.get(`/assets/recognize/${BROWSER_FILES_VERSION}/:file`, async (request, reply) => {
    const { file = '' } = request.params as { readonly file?: string }
    const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
    const plain = await findPlain(file, takesBrotli)
    // Only names that exist are kept: nobody fills the memory with others.
    const found = plain ?? (await (kept.get(file) ?? keep(file)))
    if (found === undefined) throw new Problem('not-found', details[request.lang].notFound)
    if (found.encoding !== undefined) reply.header('content-encoding', found.encoding)
    return reply
      .header('content-security-policy', POLICY)
      .header('content-type', found.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .send(found.body)
  })

  async function keep(file: string): Promise<Kept | undefined> {
    const reading = read(file)
    kept.set(file, reading)
    const found = await reading.catch(() => undefined)
    if (found === undefined) kept.delete(file)
    return found
  }
}

/** As it lies on the disk, for the rare reader that takes no compression. */
async function findPlain(file: string, takesBrotli: boolean): Promise<Kept | undefined> {
  const found = takesBrotli ? undefined : await findBrowserFile(file)
  return found && { type: found.type, body: Buffer.from(found.body) }
}
