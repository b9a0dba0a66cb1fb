import type { CaseFile, JudgmentTwice } from '@sejour/desk'
import { formatDay } from '../../components/index.ts'
import { type Catalogue, EntryFields } from '../agenda/entry-fields.tsx'
import { labelOfEntry, nameOfEntry } from '../agenda/entry-name.ts'
import { agendaTexts } from '../agenda/texts/index.ts'
import { ChoiceField, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { remediesTexts } from './texts/index.ts'

interface Props {
  readonly forms: Forms
  readonly file: CaseFile
  readonly catalogue: Catalogue
}

/** What was judged: its result, its days, how it was notified, and what proves it. */
export function JudgmentForm({ forms, file, catalogue }: Props) {
  const words = remediesTexts[forms.frame.lang]
  return (
    <details class="desk-more" id="judgment" open={forms.sent?.verb === 'judge'}>
      <summary>{words.judgment}</summary>
      <p class="desk-quiet">{words.judgmentLead}</p>
      <Form forms={forms} verb="judge" submit={words.saveJudgment} kind="primary">
        {(form) => (
          <EntryFields form={form} file={file} catalogue={catalogue} kind="judgment-notified" />
        )}
      </Form>
    </details>
  )
}

/** Judgments that stand there twice: the earliest day counts until somebody says which is right. */
export function JudgmentsTwice({
  forms,
  file,
  catalogue,
  twice,
}: Props & { readonly twice: readonly JudgmentTwice[] }) {
  const { lang } = forms.frame
  const words = remediesTexts[lang]
  return (
    <section aria-labelledby="twice">
      <h2 id="twice">{words.twice}</h2>
      <ul class="desk-rows">
        {twice.map(({ first, second }) => {
          const answered = file.state.entries.get(second.answers)
          return (
            <li class="desk-row" id={`twice-${second.id}`}>
              <div class="desk-row-main">
                <p>
                  {words.twiceSays(
                    answered === undefined ? words.gone : nameOfEntry(answered, catalogue, lang),
                  )}
                </p>
                <Form
                  forms={forms}
                  verb="settle"
                  about={`${first.id}.${second.id}`}
                  submit={words.settle}
                >
                  {(form) => (
                    <>
                      <ChoiceField
                        form={form}
                        name="right"
                        label={words.right}
                        options={[first, second].map((one) => ({
                          value: one.id,
                          label: sayJudgment(one, catalogue, lang),
                        }))}
                      />
                      <TextField form={form} name="why" label={words.twiceWhy} />
                    </>
                  )}
                </Form>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function sayJudgment(
  judgment: JudgmentTwice['first'],
  catalogue: Catalogue,
  lang: Forms['frame']['lang'],
): string {
  const { by, on } = judgment.notification
  const words = remediesTexts[lang]
  const how = agendaTexts[lang].entry.modes[by].toLocaleLowerCase()
  const day = on === undefined ? words.dayUnknown : formatDay(on, lang)
  return `${labelOfEntry(judgment, catalogue, lang)}, ${day}, ${how}`
}
