/** Milliseconds. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** An instant some milliseconds after another; before it when they are negative. */
export function after(instant: string, milliseconds: number): string {
  return Temporal.Instant.from(instant)
    .add({ milliseconds })
    .toString({ smallestUnit: 'millisecond' })
}

/** Milliseconds since 1970, for what counts by them. */
export function millisecondsOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds
}

/** The day that an instant falls on in Belgium. */
export function dayOf(instant: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/Brussels')
    .toPlainDate()
    .toString()
}

/** An instant as the database gave it. */
export function instantOf(value: Date): string {
  return value.toISOString()
}
