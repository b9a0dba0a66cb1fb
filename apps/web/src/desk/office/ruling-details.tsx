import type { RulingShown } from '@sejour/desk'
import type { Condition } from '@sejour/cases'
import { formatDay } from '../../components/index.ts'
import {
  ChoiceField,
  DayField,
  FieldRow,
  SelectField,
  TextArea,
  TickField,
} from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { nameOf } from '../people-names.ts'
import { decisionName } from './decision-name.ts'
import type { RulingParts } from './ruling-parts.ts'
import { COLON, rulingTexts } from './texts/index.ts'

/** The name of the tick of a person whom a ruling is about. */
export const rulingPersonTick = (person: string): string => `person-${person}`

/** Kinds of conditions, in the order in which they are offered. */
const KINDS = Object.keys(rulingTexts.fr.conditionKinds)

type Props = RulingParts & { readonly current: RulingShown }

/** What is decided, on which grounds, and on which conditions. Nothing is chosen beforehand. */
export function RulingDetailsForms(props: Props) {
  const { forms, current } = props
  const { ruling, kind } = current
  const isOpen = ruling.status === 'drafting' || ruling.status === 'returned'
  const canWrite = isOpen && forms.frame.mayWrite
  const words = rulingTexts[forms.frame.lang]
  return (
    <>
      <h3>{words.details}</h3>
      {canWrite ? <DetailsForm {...props} /> : <Told {...props} />}
      {kind?.grounds !== undefined && (
        <Grounds {...props} grounds={kind.grounds} canWrite={canWrite} />
      )}
      {(kind?.grants === 'limited' || (ruling.conditions ?? []).length > 0) && (
        <Conditions {...props} canWrite={canWrite} />
      )}
    </>
  )
}

function DetailsForm({ frame, forms, of, file, procedure, catalogue, current }: Props) {
  const { lang } = frame
  const words = rulingTexts[lang]
  const { ruling, kind } = current
  const people = file.people.filter(({ person }) => procedure.persons.includes(person.id))
  return (
    <Form
      forms={forms}
      verb="change"
      about={ruling.id}
      version={(ruling.changed ?? ruling.recorded).version}
      submit={words.save}
    >
      {(form) => (
        <>
          <ChoiceField
            form={form}
            name="decision"
            label={words.decision}
            value={ruling.decision}
            options={of.kinds.map(({ id }) => ({
              value: id,
              label: decisionName(id, catalogue, lang),
            }))}
          />
          {people.length > 1 && (
            <fieldset class="desk-field">
              <legend>{words.persons}</legend>
              <p class="hint">{words.personsHint}</p>
              {people.map(({ person }) => (
                <TickField
                  form={form}
                  name={rulingPersonTick(person.id)}
                  label={nameOf(person, lang)}
                  isTicked={ruling.persons?.includes(person.id) ?? false}
                />
              ))}
            </fieldset>
          )}
          {(kind === undefined || kind.grants !== undefined) && (
            <FieldRow>
              <DayField form={form} name="from" label={words.from} value={ruling.from} isOptional />
              <DayField
                form={form}
                name="until"
                label={words.until}
                value={ruling.until}
                isOptional={kind?.grants !== 'limited'}
              />
            </FieldRow>
          )}
        </>
      )}
    </Form>
  )
}

function Told({ frame, file, catalogue, current: { ruling } }: Props) {
  const { lang } = frame
  const words = rulingTexts[lang]
  const persons = ruling.persons?.flatMap((id) => {
    const person = file.state.persons.get(id)
    return person ? [nameOf(person, lang)] : []
  })
  return (
    <dl class="desk-list">
      {ruling.decision !== undefined && (
        <div>
          <dt>{words.decision}</dt>
          <dd>{decisionName(ruling.decision, catalogue, lang)}</dd>
        </div>
      )}
      <div>
        <dt>{words.persons}</dt>
        <dd>{persons === undefined ? words.everybody : persons.join(', ')}</dd>
      </div>
      {ruling.from !== undefined && (
        <div>
          <dt>{words.from}</dt>
          <dd>{formatDay(ruling.from, lang)}</dd>
        </div>
      )}
      {ruling.until !== undefined && (
        <div>
          <dt>{words.until}</dt>
          <dd>{formatDay(ruling.until, lang)}</dd>
        </div>
      )}
    </dl>
  )
}

function Grounds({
  forms,
  current: { ruling },
  grounds,
  canWrite,
}: Props & { grounds: readonly string[]; canWrite: boolean }) {
  const { lang } = forms.frame
  const words = rulingTexts[lang]
  const names: { readonly [ground: string]: string } = words.grounds
  const textOf = (ground: string) => ruling.reasons.get(`ground.${ground}`)?.text
  return (
    <>
      <h3 id="grounds">{words.groundsOf}</h3>
      {canWrite && <p class="desk-quiet">{words.groundsLead}</p>}
      {grounds.map((ground) => {
        const text = textOf(ground)
        if (!canWrite) {
          return (
            text !== undefined && (
              <p>
                <strong>{names[ground]}</strong>
                {COLON[lang]} <span class="desk-note-text">{text}</span>
              </p>
            )
          )
        }
        const isSent = forms.sent?.verb === 'ground' && forms.sent.about?.endsWith(`.${ground}`)
        return (
          <details class="desk-more" open={text !== undefined || isSent === true}>
            <summary>{names[ground]}</summary>
            <Form
              forms={forms}
              verb="ground"
              about={`${ruling.id}.${ground}`}
              version={ruling.reasons.get(`ground.${ground}`)?.version ?? ruling.recorded.version}
              submit={words.save}
              says={`${words.save}: ${names[ground] ?? ''}`}
            >
              {(form) => <TextArea form={form} name="text" label={words.reason} value={text} />}
            </Form>
          </details>
        )
      })}
    </>
  )
}

function Conditions({ forms, current: { ruling }, canWrite }: Props & { canWrite: boolean }) {
  const words = rulingTexts[forms.frame.lang]
  const conditions = ruling.conditions ?? []
  return (
    <>
      <h3 id="conditions">{words.conditions}</h3>
      {canWrite && <p class="desk-quiet">{words.conditionsLead}</p>}
      {conditions.length === 0 && <p class="desk-empty">{words.noConditions}</p>}
      <ol class="desk-rows">
        {conditions.map((condition) => (
          <li class="desk-row" id={`condition-${condition.id}`}>
            <div class="desk-row-main">
              <p>
                <ConditionKind condition={condition} forms={forms} />
                {condition.text}
              </p>
              {canWrite && (
                <details
                  class="desk-more"
                  open={forms.sent?.about === aboutOf(ruling.id, condition)}
                >
                  <summary>
                    {words.changeCondition}
                    <span class="visually-hidden">: {condition.text}</span>
                  </summary>
                  <Form
                    forms={forms}
                    verb="condition"
                    about={aboutOf(ruling.id, condition)}
                    version={(ruling.changed ?? ruling.recorded).version}
                    submit={words.save}
                  >
                    {(form) => <ConditionFields form={form} condition={condition} />}
                  </Form>
                </details>
              )}
            </div>
            {canWrite && (
              <Form
                forms={forms}
                verb="remove-condition"
                about={aboutOf(ruling.id, condition)}
                submit={words.removeCondition}
                says={`${words.removeCondition}: ${condition.text}`}
                kind="quiet"
              />
            )}
          </li>
        ))}
      </ol>
      {canWrite && (
        <Form
          forms={forms}
          verb="add-condition"
          about={ruling.id}
          version={(ruling.changed ?? ruling.recorded).version}
          submit={words.addCondition}
        >
          {(form) => <ConditionFields form={form} />}
        </Form>
      )}
    </>
  )
}

const aboutOf = (ruling: string, { id }: Condition): string => `${ruling}.${id}`

function ConditionKind({ condition, forms }: Pick<Props, 'forms'> & { condition: Condition }) {
  const names: { readonly [kind: string]: string } = rulingTexts[forms.frame.lang].conditionKinds
  if (condition.kind === undefined) return null
  return <span class="desk-quiet">{names[condition.kind]} · </span>
}

function ConditionFields({
  form,
  condition,
}: {
  form: Parameters<typeof TextArea>[0]['form']
  condition?: Condition
}) {
  const words = rulingTexts[form.frame.lang]
  const names: { readonly [kind: string]: string } = words.conditionKinds
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label={words.conditionKind}
        value={condition?.kind}
        options={KINDS.map((kind) => ({ value: kind, label: names[kind] ?? kind }))}
        isOptional
      />
      <TextArea
        form={form}
        name="text"
        label={words.conditionText}
        value={condition?.text}
        rows={2}
      />
    </>
  )
}
