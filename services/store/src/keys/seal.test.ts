import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derive, newKey, seal, Unreadable, unseal } from './seal.ts'

const key = newKey()
const place = ['event', 'library', 'case', '1']
const plain = Buffer.from('Card of R. Reader', 'utf8')

test('what was sealed opens again, and looks different each time', () => {
  const sealed = seal(key, plain, place)
  expect(unseal(key, sealed, place)).toEqual(plain)
  expect(seal(key, plain, place)).not.toEqual(sealed)
})

test.each([
  { at: ['event', 'library', 'case', '2'], because: 'it was moved to another event' },
  { at: ['event', 'library', 'other', '1'], because: 'it was moved to another case' },
  { at: ['event', 'other', 'case', '1'], because: 'it was moved to another organisation' },
  { at: ['projection', 'library', 'case', '1'], because: 'it was sealed for another use' },
  { at: ['event', 'library', 'case'], because: 'the place is not told whole' },
])('does not open at $at: $because', ({ at }) => {
  expect(() => unseal(key, seal(key, plain, place), at)).toThrow(Unreadable)
})

test('does not open with another key, and says neither key nor value', () => {
  const sealed = seal(key, plain, place)
  expect(() => unseal(newKey(), sealed, place)).toThrow('unreadable: event')
})

test('no byte can be changed, and none cut off', () => {
  const sealed = seal(key, plain, place)
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ by
      expect(() => unseal(key, changed, place)).toThrow(Unreadable)
      expect(() => unseal(key, sealed.subarray(0, at), place)).toThrow(Unreadable)
    }),
  )
})

test('a key for one use is not the key for another', () => {
  const all = [key, derive(key, 'search'), derive(key, 'address'), derive(key, 'file', plain)]
  expect(new Set(all.map((one) => Buffer.from(one).toString('hex'))).size).toBe(4)
})
