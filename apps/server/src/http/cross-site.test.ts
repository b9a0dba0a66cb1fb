import { expect, test } from 'vitest'
import { isFromAnotherSite } from './cross-site.ts'

const host = 'sejour.test'

test.each([
  { headers: { host, 'sec-fetch-site': 'same-origin' }, refused: false, because: 'our own form' },
  { headers: { host, 'sec-fetch-site': 'none' }, refused: false, because: 'the person themselves' },
  { headers: { host, 'sec-fetch-site': 'cross-site' }, refused: true, because: 'another site' },
  { headers: { host, 'sec-fetch-site': 'same-site' }, refused: true, because: 'a neighbour' },
  { headers: { host, origin: 'https://sejour.test' }, refused: false, because: 'our own, told so' },
  { headers: { host, origin: 'https://evil.test' }, refused: true, because: 'another, told so' },
  {
    headers: { host, origin: 'https://sejour.test.evil.test' },
    refused: true,
    because: 'a lookalike',
  },
  { headers: { host, origin: 'nonsense' }, refused: true, because: 'an origin that is none' },
  {
    headers: { host, origin: 'null' },
    refused: false,
    because: 'a browser that hides its referrer',
  },
  { headers: { host }, refused: false, because: 'a program' },
])('a form: $because', ({ headers, refused }) => {
  expect(isFromAnotherSite({ method: 'POST', headers })).toBe(refused)
  expect(isFromAnotherSite({ method: 'GET', headers })).toBe(false)
})
