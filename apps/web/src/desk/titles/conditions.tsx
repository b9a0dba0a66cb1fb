import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { titlesTexts } from './texts/index.ts'
import type { TitleProps } from './title-block.tsx'

/** What the stay depends on, as a list to go through before the next request. */
export function Conditions({ forms, title }: TitleProps) {
  const { lang, mayWrite } = forms.frame
  const words = titlesTexts[lang]
  const { conditions, entry } = title
  if (conditions.length === 0 && !mayWrite) return null
  return (
    <>
      <h3>{words.conditions}</h3>
      <p class="desk-quiet">
        {conditions.length === 0 ? words.noConditions : words.conditionsLead}
      </p>
      {conditions.length > 0 && (
        <ul class="desk-rows">
          {conditions.map(({ text, from, task, done }) => (
            <li class="desk-row">
              <p class={done ? 'desk-row-main desk-done' : 'desk-row-main'}>
                {text}
                <span class="desk-quiet">
                  {from === 'ruling' && ` · ${words.fromRuling}`}
                  {done && ` · ${words.checked}`}
                </span>
              </p>
              {task === undefined ? (
                <Form
                  forms={forms}
                  verb="condition"
                  about={entry.id}
                  submit={words.follow}
                  says={words.followThis(text)}
                  hidden={{ text }}
                  kind="quiet"
                />
              ) : (
                <Form
                  forms={forms}
                  verb={done ? 'condition-again' : 'condition-done'}
                  about={task}
                  submit={done ? words.again : words.done}
                  says={done ? words.againThis(text) : words.doneThis(text)}
                  {...(done && { kind: 'quiet' as const })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <details class="desk-more" open={forms.sent?.verb === 'condition'}>
        <summary>
          {words.addCondition}
          <span class="visually-hidden">: {title.name}</span>
        </summary>
        <Form forms={forms} verb="condition" about={entry.id} submit={words.addCondition}>
          {(form) => <TextField form={form} name="text" label={words.condition} />}
        </Form>
      </details>
    </>
  )
}
