import type { ArgumentOnMap, MapColumn, NumberedPiece } from '@sejour/desk'
import { SelectField, TextArea, TickField } from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { argumentsTexts } from './texts/index.ts'

/** The names of the ticks of a form of an argument: one for each person and each piece. */
export const personTick = (id: string): string => `person-${id}`
export const pieceTick = (id: string): string => `piece-${id}`

/** The fields of an argument, new or changed. */
export function ArgumentFields({
  form,
  frame,
  kinds,
  pieces,
  argument,
}: {
  form: OneForm
  frame: CaseFrame
  kinds: MapColumn['kinds']
  pieces: readonly NumberedPiece[]
  argument?: ArgumentOnMap
}) {
  const words = argumentsTexts[frame.lang]
  const people = frame.head.people
  const linked = new Set(argument?.exhibits.map(({ id }) => id))
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label={words.kind}
        value={argument?.kind ?? undefined}
        options={kinds.map(({ id, label }) => ({ value: id, label }))}
        empty={words.kindLater}
        width="full"
      />
      <TextArea form={form} name="text" label={words.text} value={argument?.text} rows={4} />
      {people.length > 1 && (
        <fieldset class="desk-field">
          <legend>{words.persons}</legend>
          {people.map(({ id, name }) => (
            <TickField
              form={form}
              name={personTick(id)}
              label={name}
              isTicked={argument?.persons.includes(id) ?? false}
            />
          ))}
        </fieldset>
      )}
      {pieces.length > 0 && (
        <fieldset class="desk-field desk-pieces">
          <legend>{words.exhibits}</legend>
          {pieces.map(({ id, number, title }) => (
            <TickField
              form={form}
              name={pieceTick(id)}
              label={words.piece(number, title)}
              isTicked={linked.has(id)}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
