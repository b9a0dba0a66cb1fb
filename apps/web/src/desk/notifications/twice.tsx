import type { CaseFile, Twice as Pair } from '@sejour/desk'
import { Day, formatDay } from '../../components/index.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { labelOfEntry } from '../agenda/entry-name.ts'
import { agendaTexts } from '../agenda/texts/index.ts'
import { ChoiceField, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { notificationsTexts } from './texts/index.ts'

interface TwiceProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly catalogue: Catalogue
  readonly twice: Pair
}

/** One decision that stands there twice: what is asked, what counts meanwhile, the two answers. */
export function Twice({ forms, file, catalogue, twice }: TwiceProps) {
  const { frame } = forms
  const { lang } = frame
  const words = notificationsTexts[lang]
  const { first, second, persons, safeDays } = twice
  const who = persons.flatMap((id) => {
    const person = file.state.persons.get(id)
    return person === undefined ? [] : [nameOf(person, lang)]
  })
  const options = [first, second].map((entry) => ({
    value: entry.id,
    label: sayNotification(entry, lang),
  }))
  return (
    <li class="desk-row" id={`twice-${second.id}`}>
      <div class="desk-row-main">
        <p>{words.twiceSays(labelOfEntry(second, catalogue, lang), who.join(', '))}</p>
        <ul>
          {[first, second].map((entry) => (
            <li>
              <a href={`#entry-${entry.id}`}>{sayNotification(entry, lang)}</a>
            </li>
          ))}
        </ul>
        <p>
          <strong>{words.twiceAsk}</strong>
        </p>
        <ul>
          {safeDays.map(({ label, day }) => (
            <li>
              {label}
              {', '}
              <strong>
                <Day lang={lang} day={day} weekday />
              </strong>
            </li>
          ))}
        </ul>
        <Form forms={forms} verb="another" about={second.id} submit={words.another} />
        {frame.mayWrite && (
          <details
            class="desk-more"
            open={forms.sent?.verb === 'settle' && forms.sent.about === second.id}
          >
            <summary>{words.correction}</summary>
            <Form forms={forms} verb="settle" about={second.id} submit={words.settle}>
              {(form) => (
                <>
                  <ChoiceField form={form} name="right" label={words.right} options={options} />
                  <TextField form={form} name="why" label={words.why} value={words.whyGiven} />
                </>
              )}
            </Form>
          </details>
        )}
      </div>
    </li>
  )
}

function sayNotification({ notification }: Pair['first'], lang: Forms['frame']['lang']): string {
  const words = notificationsTexts[lang]
  const how = agendaTexts[lang].entry.modes[notification.by].toLocaleLowerCase()
  return notification.on === undefined
    ? words.twiceNoDay(how)
    : words.twiceDay(formatDay(notification.on, lang), how)
}
