import type { JsonSchema } from '@sejour/answers/json-schema'

/** A schema of the components, by name. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}
