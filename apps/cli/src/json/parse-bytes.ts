import { findSyntaxFault, type SyntaxFault } from './find-syntax-fault.ts'

/** The largest input that is read, in bytes. */
export const MAX_BYTES = 1024 * 1024

/** Why bytes cannot be read as JSON. */
export type JsonFault =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large' }
  | { readonly code: 'utf-16' }
  | { readonly code: 'not-utf-8'; readonly line: number }
  | ({ readonly code: 'not-json' } & SyntaxFault)

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault }

/** Reads JSON in UTF-8, with or without a byte order mark. Never guesses another encoding. */
export function parseJsonBytes(bytes: Uint8Array): ParsedJson {
  if (bytes.length > MAX_BYTES) return wrong({ code: 'too-large' })
  if (looksLikeUtf16(bytes)) return wrong({ code: 'utf-16' })
  const text = findUtf8(bytes)
  if (text === undefined) return wrong({ code: 'not-utf-8', line: firstWrongLine(bytes) })
  if (text.trim() === '') return wrong({ code: 'empty' })
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const fault = findSyntaxFault(text) ?? { line: 1, column: 1, expected: 'value' as const }
    return wrong({ code: 'not-json', ...fault })
  }
}

const wrong = (fault: JsonFault): ParsedJson => ({ ok: false, fault })

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  // JSON begins with an ASCII character, so without a mark one of its two bytes is zero.
  return bytes.length > 1 && (first === 0) !== (second === 0)
}

function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function firstWrongLine(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes)
  return text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\n|\r/).length
}
