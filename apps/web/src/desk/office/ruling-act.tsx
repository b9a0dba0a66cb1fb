import type { RulingShown } from '@sejour/desk'
import { ChoiceField, SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { deskHref } from '../slugs.ts'
import { nameOf } from '../people-names.ts'
import type { RulingParts } from './ruling-parts.ts'
import { COLON, rulingTexts } from './texts/index.ts'

type Props = RulingParts & { readonly current: RulingShown }

const BESIDE = ['annexe-13', 'annexe-13septies', 'annexe-13sexies'] as const

/** The act that says a ruling, written from it, and those that may go with it. */
export function RulingAct(parts: Props) {
  const { frame, forms, file, acts, current } = parts
  const { lang } = frame
  const words = rulingTexts[lang]
  const { ruling, kind } = current
  if (ruling.decision === undefined) return null
  const isKept = ruling.act !== undefined && acts.has(ruling.act)
  const here = { case: file.caseId }
  const canPrepare = frame.mayWrite && ruling.status !== 'withdrawn' && kind?.act !== undefined
  return (
    <>
      <h3 id="act">{words.act}</h3>
      {kind?.act === undefined && <p class="desk-quiet">{words.noAct}</p>}
      {canPrepare && <p class="desk-quiet">{words.actLead}</p>}
      {ruling.act !== undefined && (
        <p>
          {isKept ? (
            <a href={deskHref(lang, 'act', { ...here, act: ruling.act })}>
              {words.openAct}
              {COLON[lang]} {acts.get(ruling.act)}
            </a>
          ) : (
            words.actGone
          )}
        </p>
      )}
      {canPrepare && (
        <Form
          forms={forms}
          verb="act"
          about={ruling.id}
          submit={ruling.act === undefined ? words.prepareAct : words.prepareActAgain}
          kind={ruling.act === undefined ? 'secondary' : 'quiet'}
        />
      )}
      {kind?.grants === undefined && <Beside {...parts} />}
    </>
  )
}

/** What was begun to go with it, and another one for somebody: nothing is chosen for anybody. */
function Beside({ frame, forms, file, beside, current: { ruling } }: Props) {
  const { lang } = frame
  const words = rulingTexts[lang]
  const { persons, acts } = beside.get(ruling.id) ?? { persons: [], acts: [] }
  const canBegin = frame.mayWrite && ruling.status !== 'withdrawn'
  return (
    <>
      {acts.length > 0 && (
        <ul>
          {acts.map(({ id, act, person }) => (
            <li>
              <a href={deskHref(lang, 'act', { case: file.caseId, act: id })}>
                {words.besideActs[act]}
                {persons.length > 1 && <>, {nameOf(person, lang)}</>}
              </a>
            </li>
          ))}
        </ul>
      )}
      {canBegin && (
        <details class="desk-more" open={forms.sent?.verb === 'beside'}>
          <summary>{words.beside}</summary>
          <p class="desk-quiet">{words.besideLead}</p>
          <Form forms={forms} verb="beside" about={ruling.id} submit={words.prepareBeside}>
            {(form) => (
              <>
                <ChoiceField
                  form={form}
                  name="act"
                  label={words.besideWhich}
                  options={BESIDE.map((act) => ({ value: act, label: words.besideActs[act] }))}
                />
                {persons.length > 1 && (
                  <SelectField
                    form={form}
                    name="person"
                    label={words.besideWho}
                    options={persons.map((one) => ({ value: one.id, label: nameOf(one, lang) }))}
                  />
                )}
              </>
            )}
          </Form>
        </details>
      )}
    </>
  )
}
