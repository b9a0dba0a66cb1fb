import {
  localDate,
  object,
  option,
  type Schema,
  text,
  unknownable,
  type ValueOf,
  whole,
  yesNo,
} from '@sejour/answers/input'
import { findStep, type StepField, steps } from '@sejour/chain'
import { among, day, id } from './plain.ts'

const LARGEST_NUMBER = 1_000_000

/** What a step says besides its day: whatever its fields ask, and nothing else. */
const detailsOf: ReadonlyMap<string, Schema<object>> = new Map(
  steps.map(({ id: step, fields }) => [
    step,
    object(Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]))),
  ]),
)

function schemaOf(field: StepField): Schema<unknown> {
  const needed = neededOf(field)
  return field.optional ? unknownable(needed) : needed
}

function neededOf({ kind, options = [] }: StepField): Schema<unknown> {
  switch (kind) {
    case 'day':
      return localDate
    case 'choice':
      return option(options)
    case 'text':
      return text({ most: 2000 })
    case 'number':
      return whole({ least: 0, most: LARGEST_NUMBER })
    case 'flag':
      return yesNo
  }
}

type Details = { readonly [name: string]: boolean | number | string }

/** Of any step: what a step of this kind asks, `stepTaken` looks at once the kind is known. */
const anyDetails: Schema<Details> = {
  fits: (value, path, report): value is Details =>
    (typeof value === 'object' && value !== null && !Array.isArray(value)) ||
    report('not-an-object', path),
  json: {
    type: 'object',
    additionalProperties: {
      anyOf: [{ type: 'boolean' }, { type: 'integer' }, { type: 'string', maxLength: 2000 }],
    },
  },
}

const ofAnyStep = object({
  step: among(steps.map((step) => step.id)),
  on: day,
  about: unknownable(id),
  details: unknownable(anyDetails),
})

/** A step of the catalogue, with these fields of every entry beside it. */
export function stepTaken<Common extends { readonly [name: string]: Schema<unknown> }>(
  common: Common,
): Schema<ValueOf<typeof ofAnyStep> & ValueOf<ReturnType<typeof object<Common>>>> {
  const names = new Set(Object.keys(common))
  const besides = object(common)
  type Step = ValueOf<typeof ofAnyStep> & ValueOf<typeof besides>
  return {
    fits: (value, path, report): value is Step => {
      const given = Object.entries(typeof value === 'object' && value !== null ? value : {})
      const ofStep = Object.fromEntries(given.filter(([name]) => !names.has(name)))
      const rest = Object.fromEntries(given.filter(([name]) => names.has(name)))
      const isStep = ofAnyStep.fits(ofStep, path, report)
      const isEntry = besides.fits(rest, path, report)
      if (!isStep || !isEntry) return false
      const under = (name: string) => (path === undefined ? name : `${path}.${name}`)
      const { step, about, details } = ofStep
      if (findStep(step)?.about === true && typeof about !== 'string') {
        return report('required', under('about'))
      }
      return detailsOf.get(step)?.fits(details ?? {}, under('details'), report) ?? false
    },
    json: {
      ...besides.json,
      properties: { ...besides.json.properties, ...ofAnyStep.json.properties },
      required: [...requiredOf(besides), ...requiredOf(ofAnyStep)],
    },
  }
}

const requiredOf = ({ json }: Schema<unknown>): readonly string[] =>
  (json['required'] as readonly string[] | undefined) ?? []
