/** What can only be told of a file once all of it went by. */
type Watched = { readonly isEncrypted?: true; readonly hasMacros?: true }

export type Watch = {
  /** The same bytes, looked at as they go by. */
  readonly through: (stream: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>
  /** What was seen so far. */
  readonly seen: () => Watched
}

/** Something that bytes are searched for, in files that begin in some way. */
type Sought = {
  readonly start: string
  readonly isIn: (text: string) => boolean
  readonly means: keyof Watched
}

const OLE = '\u00D0\u00CF\u0011\u00E0'
const ZIP = 'PK\u0003\u0004'

const SOUGHT: readonly Sought[] = [
  // The dictionary at the end of a PDF, which is never compressed, names how it is encrypted.
  {
    start: '%PDF-',
    isIn: (text) => /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text),
    means: 'isEncrypted',
  },
  { start: OLE, isIn: (text) => text.includes(wide('EncryptedPackage')), means: 'isEncrypted' },
  { start: OLE, isIn: (text) => text.includes(wide('_VBA_PROJECT')), means: 'hasMacros' },
  { start: ZIP, isIn: hasEncryptedEntry, means: 'isEncrypted' },
  {
    start: ZIP,
    isIn: (text) => /(?:word|xl|ppt)\/vbaProject\.bin/.test(text),
    means: 'hasMacros',
  },
]

/** Longer than anything that is sought, so that none falls between two chunks. */
const OVERLAP = 128

/** Looks for passwords and macros in a stream without keeping it. */
export function watch(): Watch {
  const found = new Set<keyof Watched>()
  let sought: readonly Sought[] | undefined
  let before = ''
  const look = (bytes: Uint8Array): void => {
    const read = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const text = before + read
    sought ??= SOUGHT.filter(({ start }) => text.startsWith(start))
    for (const { isIn, means } of sought) if (!found.has(means) && isIn(text)) found.add(means)
    before = text.slice(-OVERLAP)
  }
  return {
    async *through(stream) {
      for await (const bytes of stream) {
        look(bytes)
        yield bytes
      }
    },
    seen: () => Object.fromEntries([...found].map((one) => [one, true] as const)),
  }
}

/** The header of each file in an archive has a flag that says whether it is encrypted. */
function hasEncryptedEntry(text: string): boolean {
  for (let at = text.indexOf(ZIP); at !== -1; at = text.indexOf(ZIP, at + 1)) {
    if ((text.charCodeAt(at + 6) & 1) === 1) return true
  }
  return false
}

/** A name as the letters of two bytes each that old office files hold. */
function wide(name: string): string {
  return name.replaceAll(/./g, '$&\u0000')
}
