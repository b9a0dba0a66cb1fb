/** A JSON Schema (2020-12), as plain data. */
export type JsonSchema = {
  readonly [keyword: string]: unknown
  readonly description?: string
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

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
export function record<Value extends object = { readonly [name: string]: unknown }>(
  properties: { readonly [Name in keyof Value]-?: JsonSchema },
  ...optional: readonly (keyof Value & string)[]
): JsonSchema {
  const isOptional = (name: string) => optional.some((other) => other === name)
  const required = Object.keys(properties).filter((name) => !isOptional(name))
  return { type: 'object', properties, required }
}

export function described(description: string, schema: JsonSchema): JsonSchema {
  return { description, ...schema }
}
