import type { Fact, Procedure, ProcedureWording, SimpleFact } from '@sejour/engine'
import { itemKey, sourcesOf } from '@sejour/engine'
import { type InEachLang, LANGS, saySource } from '../say/index.ts'

/** A JSON Schema, with the words of each fact beside it under `x-sejour`. */
export type JsonSchema = { readonly [key: string]: unknown }

/**
 * Every fact of a procedure as a JSON Schema, from which alone a form or a test can be built:
 * ids, types, options, labels, questions and reasons in four languages, sources, and exhibits.
 */
export function describeFacts(
  procedure: Procedure,
  wordings: InEachLang<ProcedureWording>,
): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: wordings.en.title,
    'x-sejour': { procedure: procedure.id, title: each((lang) => wordings[lang].title) },
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(procedure.facts.map((fact) => [fact.id, schemaOf(fact)])),
  }

  function schemaOf(fact: Fact): JsonSchema {
    const words = wordings.en.facts[fact.id] ?? fact
    return {
      title: words.label,
      description: words.question,
      ...shapeOf(fact),
      'x-sejour': {
        id: fact.id,
        kind: fact.kind,
        label: each((lang) => wordings[lang].facts[fact.id]?.label ?? fact.label),
        question: each((lang) => wordings[lang].facts[fact.id]?.question ?? fact.question),
        why: each((lang) => wordings[lang].facts[fact.id]?.why ?? fact.why),
        exhibits: each((lang) => wordings[lang].facts[fact.id]?.exhibits ?? fact.exhibits ?? []),
        ...(fact.kind === 'choice'
          ? {
              options: Object.keys(fact.options).map((value) => ({
                value,
                label: each(
                  (lang) => wordings[lang].facts[fact.id]?.options?.[value] ?? fact.options[value],
                ),
              })),
            }
          : {}),
        changeable: fact.changeable === true,
        sources: sourcesOf(fact).map((source) => saySource(source, 'fr')),
      },
    }
  }

  function shapeOf(fact: Fact): JsonSchema {
    if (fact.kind !== 'list') return simpleShape(fact)
    return {
      type: ['array', 'null'],
      items: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          fact.of.map((inner) => [itemKey(fact, inner), schemaOf(inner)]),
        ),
      },
    }
  }
}

function simpleShape(fact: SimpleFact): JsonSchema {
  switch (fact.kind) {
    case 'boolean':
      return { type: ['boolean', 'null'] }
    case 'choice':
      return { enum: [...Object.keys(fact.options), null] }
    case 'day':
      return { type: ['string', 'null'], format: 'date' }
    case 'money':
    case 'number':
      return { type: ['integer', 'null'], minimum: 0 }
  }
}

function each<Value>(make: (lang: (typeof LANGS)[number]) => Value): InEachLang<Value> {
  return { fr: make('fr'), nl: make('nl'), de: make('de'), en: make('en') }
}
