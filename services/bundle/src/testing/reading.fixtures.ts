import { openTypesetter, type Typesetter } from '@sejour/typeset'
import type { Host } from '../prepare/host.ts'
import { openDrawer, openLibrary, type PDFiumLibrary } from '../pdf/pdfium.ts'
import { prepare } from '../prepare/prepare.ts'
import type { Prepared } from '../prepare/prepared.ts'
import { setAnything } from '../setting.ts'
import { WORDS } from '../words/index.ts'

/** What tests need to prepare a piece in their own thread, and to read what came of it. */
export type Reading = {
  readonly typesetter: Typesetter
  readonly library: PDFiumLibrary
  readonly prepare: (bytes: Uint8Array, recognize?: Host['recognize']) => Promise<Prepared>
  /** The text of each page. */
  readonly textsOf: (pdf: Uint8Array) => Promise<readonly string[]>
  /** Each page as grey points, at 36 an inch. */
  readonly seenOf: (pdf: Uint8Array) => Promise<readonly Uint8Array[]>
  readonly close: () => Promise<void>
}

export async function openReading(): Promise<Reading> {
  const typesetter = openTypesetter()
  const library = await openLibrary()
  const host: Host = {
    typeset: (document) => setAnything(typesetter, document, { createdAt: '2000-01-01T00:00:00Z' }),
  }
  const eachPage = async <Value>(
    bytes: Uint8Array,
    read: (drawer: Awaited<ReturnType<typeof openDrawer>>, page: number) => Value | Promise<Value>,
  ) => {
    const drawer = await openDrawer(library, bytes)
    const values: Value[] = []
    for (let page = 0; page < drawer.pages; page += 1) values.push(await read(drawer, page))
    drawer.close()
    return values
  }
  return {
    typesetter,
    library,
    prepare: (bytes, recognize) =>
      prepare(bytes, {
        words: WORDS.fr,
        library: () => Promise.resolve(library),
        host: recognize ? { ...host, recognize } : host,
      }),
    textsOf: (bytes) => eachPage(bytes, (drawer, page) => drawer.textOf(page)),
    seenOf: (bytes) =>
      eachPage(bytes, async (drawer, page) => (await drawer.draw(page, 36, 'grey')).data),
    close: () => typesetter.close(),
  }
}
