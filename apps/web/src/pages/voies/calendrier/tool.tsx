import { DO } from '../../../app/form/form.ts'
import { formTexts } from '../../../app/texts/form/index.ts'
import type { Tool } from '../../../app/tool/tool.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  fieldId,
  type FieldSpec,
  Notice,
} from '../../../components/index.ts'
import { agendaFile } from './agenda.ts'
import { askCalendar, type CalendrierProps } from './question.ts'
import { CalendrierResult } from './result.tsx'
import { calendrierTexts } from './texts/index.ts'

/** The part of a sheet where the days of a request are told, and its limits placed. */
export const calendrierTool: Tool<CalendrierProps> = {
  id: 'calendrier',
  View: CalendrierView,
  refreshOn: [],
  download: agendaFile,
}

/** The name of that part, for a link to it. */
export const CALENDRIER = 'calendrier'

function CalendrierView(props: CalendrierProps) {
  const { lang, route, stale } = props
  const words = calendrierTexts(lang)
  const common = formTexts(lang)
  const asked = askCalendar(props)
  const { form, events, calendar } = asked
  const fields = events.map((event): FieldSpec => ({
    kind: 'day',
    name: event,
    label: words.fields[event],
    mayBeUnknown: false,
    value: form.typedDay(event),
    error: form.faults.get(event),
  }))
  const errors = fields.flatMap((field) =>
    field.error === undefined ? [] : [{ fieldId: fieldId(field), message: field.error }],
  )
  return (
    <section id={CALENDRIER}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ErrorSummary lang={lang} errors={errors} />
      {calendar && (
        <section class="tool-result" data-focus-result tabIndex={-1} aria-label={words.title}>
          {stale === true && (
            <Notice title={common.staleTitle}>
              <p>{common.stale}</p>
            </Notice>
          )}
          <CalendrierResult {...props} asked={asked} calendar={calendar} />
        </section>
      )}
      <form class="tool-form" method="post" action={route.here} noValidate aria-label={words.title}>
        {fields.map((field) => (
          <Field key={field.name} lang={lang} field={field} />
        ))}
        <ButtonRow>
          <Button name={DO} value="answer">
            {calendar ? words.again : words.submit}
          </Button>
        </ButtonRow>
        <p class="hint">
          {common.private}
          <noscript> {common.privateServer}</noscript>
        </p>
      </form>
    </section>
  )
}
