import { type Entry, numberedExhibits } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import { TickField } from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import { agendaTexts } from './texts/index.ts'

/** The name of the tick of a piece that went along with a request. */
export const consignedTick = (exhibit: string): string => `consigned-${exhibit}`

/** Says that the ticks were on the page: without it, what was noted before stays. */
export const CONSIGNED_SHOWN = 'consigned'

/** Which pieces went along, each under its number. A confidential one never does by mistake. */
export function Consigned({
  form,
  file,
  filing,
}: {
  form: OneForm
  file: CaseFile
  /** What is corrected; absent: something new, with which every piece goes. */
  filing: Extract<Entry, { kind: 'request-filed' }> | undefined
}) {
  const words = agendaTexts[form.frame.lang].entry
  const had = new Set(filing?.consigned?.map(({ exhibit }) => exhibit))
  const pieces = numberedExhibits(file.state).filter(
    ({ exhibit }) => !exhibit.confidential || had.has(exhibit.id),
  )
  if (pieces.length === 0) return null
  const id = form.id(CONSIGNED_SHOWN)
  return (
    <fieldset class="desk-field desk-pieces" aria-describedby={`${id}-hint`}>
      <legend>{words.consigned}</legend>
      <p class="hint" id={`${id}-hint`}>
        {words.consignedHint}
      </p>
      <input type="hidden" name={CONSIGNED_SHOWN} value="shown" />
      {pieces.map(({ exhibit, number }) => (
        <TickField
          form={form}
          name={consignedTick(exhibit.id)}
          label={`${number}. ${exhibit.title}`}
          isTicked={filing === undefined || had.has(exhibit.id)}
        />
      ))}
    </fieldset>
  )
}
