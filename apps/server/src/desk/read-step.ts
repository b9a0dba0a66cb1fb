import { findStep, type StepField } from '@sejour/chain'
import type { Entry, PersonId, StepDetails } from '@sejour/cases'
import { stepPersonTick } from '@sejour/web/desk'
import type { FormReader } from './form-reader.ts'

type StepTaken = Extract<Entry, { readonly kind: 'step-taken' }>

/** Reads a step that somebody recorded; nothing when the catalogue does not know it. */
export function readStep(
  form: FormReader,
  { id, people }: { readonly id: string; readonly people: Iterable<PersonId> },
): StepTaken | undefined {
  const step = findStep(form.requiredLine('step'))
  if (!step) {
    form.wrong(undefined, 'unknown-step')
    return undefined
  }
  const on = form.requiredDay('on')
  const details = detailsIn(form, step.fields)
  const about = form.line('answers')
  const exhibit = form.line('exhibit')
  const persons = [...people].filter((person) => form.ticked(stepPersonTick(person)))
  if (on === undefined) return undefined
  return {
    kind: 'step-taken',
    id,
    procedure: form.requiredLine('procedure'),
    step: step.id,
    on,
    ...(about !== undefined && { about }),
    ...(persons.length > 0 && { persons }),
    ...(exhibit !== undefined && { exhibits: [exhibit] }),
    ...(Object.keys(details).length > 0 && { details }),
  }
}

/** What a step says, field by field; what cannot be read is noted at its field. */
function detailsIn(form: FormReader, fields: readonly StepField[]): StepDetails {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = detailIn(form, field)
      return value === undefined ? [] : [[field.name, value] as const]
    }),
  )
}

function detailIn(form: FormReader, field: StepField): boolean | number | string | undefined {
  const { name, kind, options = [], optional } = field
  switch (kind) {
    case 'flag':
      return form.ticked(name)
    case 'day':
      return optional === true ? form.day(name) : form.requiredDay(name)
    case 'text':
      return optional === true ? form.line(name) : form.requiredLine(name)
    case 'choice': {
      const chosen = form.oneOf(name, options)
      if (chosen === undefined && optional !== true) form.wrong(name, 'step-choice')
      return chosen
    }
    case 'number':
      return numberIn(form, field)
  }
}

function numberIn(form: FormReader, { name, optional }: StepField): number | undefined {
  const typed = optional === true ? form.line(name) : form.requiredLine(name)
  if (typed === undefined || typed === '') return undefined
  const read = Number(typed.replaceAll(/\s/g, '').replace(',', '.'))
  if (!Number.isFinite(read)) form.wrong(name, 'step-number')
  return read
}
