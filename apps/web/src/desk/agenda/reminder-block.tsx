import type { AgendaSettings } from '@sejour/desk'
import { Notice, formatDay } from '../../components/index.ts'
import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { agendaTexts } from './texts/index.ts'

/** Whether reminders leave, to whom, and how long before. */
export function ReminderBlock({
  forms,
  settings,
  names,
}: {
  forms: Forms
  settings: AgendaSettings
  names: ReadonlyMap<string, string>
}) {
  const { lang } = forms.frame
  const words = agendaTexts[lang].reminders
  const { reminders, state, mailLeaves, maySetDays, isReminded } = settings
  const days = reminders.daysBefore.join(', ')
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{words.title}</h2>
      {!mailLeaves && <p class="desk-empty">{words.silent}</p>}
      {state.troubled.length > 0 && (
        <Notice title={words.trouble} tone="limit">
          <ul>
            {state.troubled.map(({ account, count, attempts, fault }) => (
              <li>
                {words.troubled(names.get(account) ?? words.somebody, count, attempts)}{' '}
                {faultOf(fault, words.fault)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{isReminded ? words.on : words.off}</p>
      <Form
        forms={forms}
        verb="set-wish"
        submit={isReminded ? words.stop : words.start}
        hidden={isReminded ? {} : { wants: 'on' }}
        kind="quiet"
      />
      {maySetDays ? (
        <Form forms={forms} verb="set-days" submit={words.setDays}>
          {(form) => (
            <TextField
              form={form}
              name="days"
              label={words.days}
              hint={words.daysHint}
              value={days}
              width="middle"
            />
          )}
        </Form>
      ) : (
        <p class="desk-quiet">{words.daysAre(days)}</p>
      )}
      <p class="desk-quiet">
        {words.waiting(state.waiting)}
        {state.lastSentAt !== undefined &&
          ` ${words.lastSent(formatDay(state.lastSentAt.slice(0, 10), lang))}`}
      </p>
    </section>
  )
}

const faultOf = (fault: string, words: { readonly [fault: string]: string }) =>
  Object.hasOwn(words, fault) ? words[fault] : words['other']
