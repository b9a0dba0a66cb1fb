import type { Schema } from '../input/schema.ts'
import type { JsonSchema } from './json-schema.ts'

/** What each field means, by its path without places in lists, as `persons.birthDate`. */
export type Descriptions = { readonly [path: string]: string }

/**
 * What a schema reads, as JSON Schema. The descriptions stand apart, so that a page that only reads
 * does not carry them.
 */
export function jsonSchema({ json }: Schema<unknown>, descriptions: Descriptions = {}): JsonSchema {
  return describeInside(json, '')

  function describeInside(schema: JsonSchema, prefix: string): JsonSchema {
    const { properties, items, anyOf } = schema
    return {
      ...schema,
      ...(properties && { properties: describeEach(properties, prefix) }),
      ...(items && { items: describeInside(items, prefix) }),
      ...(anyOf && { anyOf: anyOf.map((one) => describeInside(one, prefix)) }),
    }
  }

  function describeEach(
    properties: NonNullable<JsonSchema['properties']>,
    prefix: string,
  ): NonNullable<JsonSchema['properties']> {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => {
        const path = `${prefix}${name}`
        const description = descriptions[path]
        const inside = describeInside(schema, `${path}.`)
        return [name, description === undefined ? inside : { description, ...inside }]
      }),
    )
  }
}
