import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSyntaxFault } from './find-syntax-fault.ts'
import { MAX_BYTES, parseJsonBytes } from './parse-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

test.each([
  { bytes: utf8('{"on":"2026-03-05"}'), because: 'plain UTF-8' },
  { bytes: utf8('\uFEFF{"on":"2026-03-05"}'), because: 'a byte order mark changes nothing' },
  { bytes: utf8(' \r\n{"on":"2026-03-05"}\n'), because: 'space around it is allowed' },
])('reads it: $because', ({ bytes }) => {
  expect(parseJsonBytes(bytes)).toEqual({ ok: true, value: { on: '2026-03-05' } })
})

test.each([
  { bytes: utf8(''), fault: { code: 'empty' }, because: 'nothing came' },
  { bytes: utf8(' \n'), fault: { code: 'empty' }, because: 'only space came' },
  {
    bytes: new Uint8Array(MAX_BYTES + 1).fill(0x20),
    fault: { code: 'too-large' },
    because: 'one byte above the limit',
  },
  { bytes: utf16('{"a":1}'), fault: { code: 'utf-16' }, because: 'two bytes a letter' },
  {
    bytes: new Uint8Array([0xff, 0xfe, ...utf16('{}')]),
    fault: { code: 'utf-16' },
    because: 'its mark says so',
  },
  {
    bytes: new Uint8Array(Buffer.from('{\n"nom":"Zoé"}', 'latin1')),
    fault: { code: 'not-utf-8', line: 2 },
    because: 'é is one byte in Latin-1',
  },
  {
    bytes: utf8('{"a":1'),
    fault: { code: 'not-json', line: 1, column: 7, expected: 'comma' },
    because: 'the brace is missing',
  },
])('refuses it: $because', ({ bytes, fault }) => {
  expect(parseJsonBytes(bytes)).toEqual({ ok: false, fault })
})

test.each([
  { text: '{"a":1,}', at: [1, 8, 'key'], because: 'a comma promises another name' },
  { text: '{\n  a: 1\n}', at: [2, 3, 'key'], because: 'names stand between quotes' },
  { text: '{"a" 1}', at: [1, 6, 'colon'], because: 'a value follows a colon' },
  { text: '{"a":}', at: [1, 6, 'value'], because: 'there is no value' },
  { text: '[1 2]', at: [1, 4, 'comma'], because: 'items are separated' },
  { text: "{'a':1}", at: [1, 2, 'key'], because: 'quotes are double' },
  { text: '{"a":"b', at: [1, 8, 'string-end'], because: 'the text never ends' },
  { text: '"a\nb"', at: [1, 3, 'string-end'], because: 'a text stays on its line' },
  { text: '"\\x"', at: [1, 2, 'escape'], because: 'there is no such escape' },
  { text: '{} {}', at: [1, 4, 'end'], because: 'one object only' },
  { text: '01', at: [1, 2, 'end'], because: 'no number begins with zero' },
  { text: 'hello', at: [1, 1, 'value'], because: 'a bare word is nothing' },
])('$text fails at $at: $because', ({ text, at: [line, column, expected] }) => {
  expect(findSyntaxFault(text)).toEqual({ line, column, expected })
})

test('half a million open brackets exhaust nothing', () => {
  expect(findSyntaxFault('['.repeat(500_000))).toMatchObject({ expected: 'value' })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const almostJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', '\\', 'é', '\t'))
  .map(([text, at, mark]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + mark + text.slice(place + 1)
  })

test('a fault is found exactly where the runtime refuses the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), almostJson, fc.string()), (text) => {
      expect(findSyntaxFault(text) === undefined).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})
