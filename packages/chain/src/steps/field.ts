/** A day that a step says. */
export const day = <const Name extends string>(name: Name) => ({ name, kind: 'day' }) as const

/** A short text that a step says. */
export const text = <const Name extends string>(name: Name) => ({ name, kind: 'text' }) as const

/** One of several, in the order in which they are offered. */
export const choice = <const Name extends string, const Option extends string>(
  name: Name,
  options: readonly Option[],
) => ({ name, kind: 'choice', options }) as const

/** The same field, which may be left empty. */
export const maybe = <const Field extends object>(field: Field) =>
  ({ ...field, optional: true }) as const
