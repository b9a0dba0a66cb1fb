import { expect, test } from 'vitest'
import { bound } from './french-spaces.ts'

test.each([
  { text: 'Le délai est court : il court.', bound: 'Le délai est court\u00a0: il court.' },
  { text: '« Oui » ?', bound: '«\u00a0Oui\u00a0»\u00a0?' },
  { text: 'Fee: 368; paid?', bound: 'Fee: 368; paid?' },
])('$text', ({ text, bound: expected }) => {
  expect(bound(text)).toBe(expected)
})
