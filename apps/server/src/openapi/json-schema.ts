/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

export const text: JsonSchema = { type: 'string' }
export const whole: JsonSchema = { type: 'integer' }
export const yesNo: JsonSchema = { type: 'boolean' }
export const day: JsonSchema = { type: 'string', format: 'date', examples: ['2026-03-05'] }

/** The same, or null where it is not known or does not apply. */
export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

export function oneOf(...values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values }
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

/** An object whose fields are all there, but for the optional ones. Fields may be added one day. */
export function record(
  properties: { readonly [name: string]: JsonSchema },
  ...optional: readonly string[]
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required }
}

/** A schema of the components, by name. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

export function described(description: string, schema: JsonSchema): JsonSchema {
  return { description, ...schema }
}
