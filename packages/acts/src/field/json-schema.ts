import type { JsonSchema } from '@sejour/answers/json-schema'
import type { ActLang } from '../lang.ts'
import type { Field, Fields, Shape } from './field.ts'

/** The JSON Schema (2020-12) of the data of an act, its labels in one language. */
export function schemaOf(fields: Fields, lang: ActLang): JsonSchema {
  const required = Object.entries(fields)
    .filter(([, field]) => isRequired(field))
    .map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, schemaOfField(field, lang)]),
    ),
    required,
    additionalProperties: false,
  }
}

function isRequired({ optional, shape }: Field): boolean {
  return !optional && !(shape.kind === 'list' && shape.least === 0)
}

function schemaOfField({ label, hint, shape }: Field, lang: ActLang): JsonSchema {
  return {
    title: label[lang],
    ...(hint && { description: hint[lang] }),
    ...schemaOfShape(shape, lang),
  }
}

function schemaOfShape(shape: Shape, lang: ActLang): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: 1, maxLength: shape.most }
    case 'day':
      return { type: 'string', format: 'date', examples: ['2026-03-05'] }
    case 'whole':
      return { type: 'integer', minimum: shape.least, maximum: shape.most }
    case 'cents':
      return { type: 'integer', minimum: 0, description: 'euro cents' }
    case 'yes-no':
      return { type: 'boolean' }
    case 'choice':
      return { type: 'string', oneOf: optionsOf(shape.options, lang) }
    case 'choices':
      return {
        type: 'array',
        items: { type: 'string', oneOf: optionsOf(shape.options, lang) },
        minItems: shape.least,
        uniqueItems: true,
      }
    case 'group':
      return schemaOf(shape.fields, lang)
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of, lang),
        minItems: shape.least,
        maxItems: shape.most,
      }
  }
}

function optionsOf(options: Extract<Shape, { kind: 'choice' }>['options'], lang: ActLang) {
  return Object.entries(options).map(([value, label]) => ({ const: value, title: label[lang] }))
}
