import type { CaseEvent } from '../case-event.ts'
import { EVENT_SHAPES } from './event-shapes.ts'
import { fits } from './shape.ts'

/** How an event of a shape that is no longer written becomes one of today. */
export type Upcast = {
  /** The type that was stored. */
  readonly type: string
  /** The event a step nearer to today; absent when it is not what it says. */
  readonly cast: (stored: { readonly [name: string]: unknown }) => object | undefined
}

/** Oldest first, so that an event takes every step that it needs. */
export const UPCASTS: readonly Upcast[] = []

/**
 * An event from stored or imported data. Absent when the data is no event that this version knows,
 * to the last field: what cannot be read must not be half believed.
 */
export function readEvent(
  json: unknown,
  upcasts: readonly Upcast[] = UPCASTS,
): CaseEvent | undefined {
  const stored = upcasts.reduce<unknown>(
    (event, { type, cast }) => (isRecord(event) && event['type'] === type ? cast(event) : event),
    json,
  )
  return isEvent(stored) ? stored : undefined
}

function isEvent(stored: unknown): stored is CaseEvent {
  if (!isRecord(stored)) return false
  const { type, ...payload } = stored
  return typeof type === 'string' && isType(type) && fits(EVENT_SHAPES[type], payload)
}

function isType(type: string): type is CaseEvent['type'] {
  return Object.hasOwn(EVENT_SHAPES, type)
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
