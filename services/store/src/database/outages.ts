import { DatabaseError } from 'pg'
import { StatementRefused, StoreUnavailable, type Unavailable } from './errors.ts'

/** Codes of PostgreSQL, and of the operating system, that say the fault is not ours. */
const REASONS: ReadonlyMap<string, Unavailable> = new Map([
  // Shut down, crashed, starting; too many connections.
  ['57P01', 'unreachable'],
  ['57P02', 'unreachable'],
  ['57P03', 'unreachable'],
  ['53300', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['ECONNRESET', 'unreachable'],
  ['ENOENT', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  // Cancelled by its time limit; a transaction left open.
  ['57014', 'too-slow'],
  ['25P03', 'too-slow'],
  ['55P03', 'too-slow'],
  // Only reads (a standby after a change of primary); no room on the disk, in memory.
  ['25006', 'not-writable'],
  ['53100', 'not-writable'],
  ['53200', 'not-writable'],
  ['58030', 'not-writable'],
])

/** `pg` gives these no code. */
const SENTENCES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed|was passed)|Client has|Cannot use a pool)/

/** Whether another transaction was in the way, so that the same work may well succeed now. */
export function isCollision(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error))
}

/**
 * What the outside world did, by our name for it; our own mistakes stay what they are, without the
 * values that the database repeats.
 */
export function named(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error
  const code = codeOf(error)
  const reason = REASONS.get(code) ?? (code.startsWith('08') ? 'unreachable' : undefined)
  if (reason) return new StoreUnavailable(reason, error)
  // The fault that ended a connection stands behind the sentence of the driver.
  if (error instanceof Error && error.cause instanceof StoreUnavailable) return error.cause
  if (error instanceof Error && SENTENCES.test(error.message)) {
    return new StoreUnavailable('unreachable', error)
  }
  // A mistake in the statement itself (class 42) tells names of tables and columns, never values.
  if (error instanceof DatabaseError && !code.startsWith('42')) {
    const { constraint, table } = error
    return new StatementRefused(code, {
      ...(constraint && { constraint }),
      ...(table && { table }),
    })
  }
  return error
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}
