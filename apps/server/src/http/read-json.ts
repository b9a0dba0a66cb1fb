/** Why a body cannot be read as JSON. */
export type UnreadableBody = 'empty' | 'utf-16' | 'not-utf-8' | 'not-json'

export type ReadBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: UnreadableBody }

/** Reads JSON in UTF-8, with or without a byte order mark. Never guesses another encoding. */
export function readJson(bytes: Uint8Array): ReadBody {
  if (looksLikeUtf16(bytes)) return { ok: false, code: 'utf-16' }
  const text = findUtf8(bytes)
  if (text === undefined) return { ok: false, code: 'not-utf-8' }
  if (text.trim() === '') return { ok: false, code: 'empty' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, code: 'not-json' }
  }
}

function looksLikeUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  // JSON begins with an ASCII character, so without a mark one of its two bytes is zero.
  return second !== undefined && (first === 0) !== (second === 0)
}

function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
