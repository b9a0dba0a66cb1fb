/** What JSON would allow at the place where a text stops being JSON. */
export type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end' | 'string-end' | 'escape'

/** Where a text stops being JSON. Lines and columns count from 1. */
export type SyntaxFault = {
  readonly line: number
  readonly column: number
  readonly expected: Expected
}

/**
 * Where a text stops being JSON, and what was expected there. Absent when it is JSON.
 *
 * The messages of the runtime name no place for short texts and change from version to version.
 */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const fault = scan(text)
  if (!fault) return undefined
  const before = text.slice(0, fault.at).split(/\r\n|\n|\r/)
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    expected: fault.expected,
  }
}

type Fault = { readonly at: number; readonly expected: Expected }
type Awaited = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'comma'

const SPACE = /[ \t\n\r]*/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// oxlint-disable-next-line no-control-regex -- JSON forbids exactly these inside a string
const STRING_PART = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

// An explicit stack: half a million opening brackets must not exhaust ours.
function scan(text: string): Fault | undefined {
  const open: ('[' | '{')[] = []
  let awaited: Awaited = 'value'
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const matched = pattern.exec(text)?.[0] ?? ''
    at += matched.length
    return matched !== ''
  }
  const string = (): Fault | undefined => {
    at += 1
    for (;;) {
      skip(STRING_PART)
      if (text[at] === '"') break
      if (text[at] !== '\\') return { at, expected: 'string-end' }
      if (!skip(ESCAPE)) return { at, expected: 'escape' }
    }
    at += 1
    return undefined
  }

  for (;;) {
    skip(SPACE)
    const inside = open.at(-1)
    const here = text[at]
    if (awaited === 'comma') {
      if (inside === undefined) return here === undefined ? undefined : { at, expected: 'end' }
      if (here === ',') awaited = inside === '[' ? 'value' : 'key'
      else if (here === CLOSES[inside]) open.pop()
      else return { at, expected: 'comma' }
      at += 1
    } else if (awaited === 'colon') {
      if (here !== ':') return { at, expected: 'colon' }
      at += 1
      awaited = 'value'
    } else if (awaited === 'key' || awaited === 'first-key') {
      if (here === '}' && awaited === 'first-key') {
        open.pop()
        at += 1
        awaited = 'comma'
      } else {
        if (here !== '"') return { at, expected: 'key' }
        const fault = string()
        if (fault) return fault
        awaited = 'colon'
      }
    } else if (here === '[' || here === '{') {
      open.push(here)
      at += 1
      awaited = here === '[' ? 'first-item' : 'first-key'
    } else if (here === ']' && awaited === 'first-item') {
      open.pop()
      at += 1
      awaited = 'comma'
    } else {
      const fault =
        here === '"' ? string() : skip(SCALAR) ? undefined : { at, expected: 'value' as const }
      if (fault) return fault
      awaited = 'comma'
    }
  }
}

const CLOSES = { '[': ']', '{': '}' } as const
