/** What can only be told of a file once all of it went by. */
export type Watched = { readonly needsPassword?: true; readonly hasMacros?: true }

export type Watch = {
  /** The same bytes, looked at as they go by. */
  readonly through: (stream: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>
  /** What was seen so far. */
  readonly seen: () => Watched
}

type Sought = {
  readonly of: RegExp
  readonly pattern: RegExp
  readonly means: keyof Watched
}

const OLE = /^\u00D0\u00CF\u0011\u00E0/
const ZIP = /^PK\u0003\u0004/

/** `name` as the letters of two bytes each that old office files hold. */
const wide = (name: string): string => [...name].map((letter) => `${letter}\\u0000`).join('')

const SOUGHT: readonly Sought[] = [
  // The dictionary at the end of a PDF, which is never compressed, names how it is encrypted.
  { of: /^%PDF-/, pattern: /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/, means: 'needsPassword' },
  { of: OLE, pattern: new RegExp(wide('EncryptedPackage')), means: 'needsPassword' },
  { of: OLE, pattern: new RegExp(wide('_VBA_PROJECT')), means: 'hasMacros' },
  // The header of a file in an archive, whose flag says that it is encrypted.
  { of: ZIP, pattern: /PK\u0003\u0004..[\u0001\u0003\u0009\u000B]./s, means: 'needsPassword' },
  { of: ZIP, pattern: /(?:word|xl|ppt)\/vbaProject\.bin/, means: 'hasMacros' },
]

/** The longest thing that is sought, so that none falls between two chunks. */
const OVERLAP = 128

/** Looks for passwords and macros in a stream without keeping it. */
export function watch(): Watch {
  const found = new Set<keyof Watched>()
  let sought: readonly Sought[] | undefined
  let tail = ''
  const look = (bytes: Uint8Array): void => {
    const text = tail + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    sought ??= SOUGHT.filter(({ of }) => of.test(text))
    for (const { pattern, means } of sought) if (pattern.test(text)) found.add(means)
    tail = text.slice(-OVERLAP)
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
