import { expect, test } from 'vitest'
import { StoreUnavailable } from './errors.ts'
import { named } from './outages.ts'

test.each([
  { error: { code: 'ECONNREFUSED' }, reason: 'unreachable', because: 'nobody listens' },
  { error: { code: 'ENOENT' }, reason: 'unreachable', because: 'its socket is gone' },
  { error: { code: '57P01' }, reason: 'unreachable', because: 'an administrator stopped it' },
  { error: { code: '08006' }, reason: 'unreachable', because: 'every code of class 08 is one' },
  { error: { code: '53300' }, reason: 'unreachable', because: 'no connection is left' },
  { error: { code: '57014' }, reason: 'too-slow', because: 'the time limit cut it off' },
  { error: { code: '25P03' }, reason: 'too-slow', because: 'the transaction was left open' },
  { error: { code: '25006' }, reason: 'not-writable', because: 'it became a copy that reads' },
  { error: { code: '53100' }, reason: 'not-writable', because: 'the disk is full' },
  {
    error: new Error('Connection terminated unexpectedly'),
    reason: 'unreachable',
    because: 'the driver has no code for it',
  },
])('$reason: $because', ({ error, reason }) => {
  expect(named(error)).toMatchObject({ name: 'StoreUnavailable', reason })
})

test.each([
  { error: new TypeError('ours'), because: 'it is our mistake' },
  { error: new StoreUnavailable('too-slow'), because: 'it has its name already' },
  { error: undefined, because: 'anything can be thrown' },
])('stays what it is: $because', ({ error }) => {
  expect(named(error)).toBe(error)
})
