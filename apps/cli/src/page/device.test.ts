import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

test.each([
  { out: {}, env: {}, device: { width: 80, styled: false }, because: 'a pipe' },
  { out: {}, env: { COLUMNS: '60' }, device: { width: 60, styled: false }, because: 'COLUMNS' },
  {
    out: { isTTY: true, columns: 100 },
    env: {},
    device: { width: 100, styled: true },
    because: 'a terminal',
  },
  {
    out: { isTTY: true, columns: 300 },
    env: { NO_COLOR: '1' },
    device: { width: 110, styled: false },
    because: 'nobody reads lines of 300 characters, and NO_COLOR is set',
  },
  {
    out: { isTTY: true, columns: 20 },
    env: { TERM: 'dumb' },
    device: { width: 40, styled: false },
    because: 'a dumb terminal has no styles',
  },
])('$because', ({ out, env, device }) => {
  expect(deviceOf(out, env)).toEqual(device)
})
