import type { CounterDecision } from '@sejour/desk'
import {
  ChoiceField,
  DayField,
  FieldRow,
  SelectField,
  TextArea,
  TickField,
} from '../../form/fields.tsx'
import { Form } from '../../form/form.tsx'
import type { OneForm } from '../../form/forms.ts'
import { nameOf } from '../../people-names.ts'
import { Done, Folded, NotYet, Part, type PartProps } from './part.tsx'
import { counterTexts } from './texts/index.ts'

const OPINIONS = ['favourable', 'unfavourable', 'none'] as const
const WAYS = ['hand', 'refused', 'registered-receipt', 'registered'] as const

/** What the commune answers: the receipt, the mayor’s opinion, its own refusals. */
export function Answer({ forms, round }: PartProps) {
  const { lang } = forms.frame
  const words = counterTexts[lang].answer
  const opinion = round.steps.get('mayor-opinion')?.at(-1)
  const said = OPINIONS.find((one) => one === opinion?.details?.['opinion'])
  const decisions = [...round.mayNotify]
  const isNothing =
    !round.mayGiveReceipt && decisions.length === 0 && !round.may.has('mayor-opinion')
  return (
    <Part
      forms={forms}
      round={round}
      at="answer"
      title={words.title}
      source="residence-check-concluded"
    >
      {round.given.map((entry) => {
        const on = entry.kind === 'receipt-given' ? entry.on : dayOf(entry)
        if (on === undefined) return null
        return (
          <Done lang={lang} on={on}>
            {entry.kind === 'decision-notified'
              ? (words.decisions[entry.decision as CounterDecision] ?? words.decision)
              : words.receipt}
          </Done>
        )
      })}
      {opinion && said !== undefined && (
        <Done lang={lang} on={opinion.on}>
          {words.opinion} · {words.opinions[said].toLowerCase()}
        </Done>
      )}
      {isNothing && round.given.length === 0 && <NotYet lang={lang} />}
      {decisions.length > 0 && <Notify forms={forms} round={round} decisions={decisions} />}
      {round.mayGiveReceipt && <Receipt forms={forms} round={round} />}
      {round.may.has('mayor-opinion') && !opinion && <Opinion forms={forms} round={round} />}
      <p class="desk-quiet">{words.prepared}</p>
    </Part>
  )
}

function dayOf(entry: PartProps['round']['given'][number]): string | undefined {
  return entry.kind === 'decision-notified' ? entry.notification.on : undefined
}

function Receipt({ forms, round }: PartProps) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].answer
  const isGiven = round.given.some(({ kind }) => kind === 'receipt-given')
  return (
    <Folded forms={forms} round={round} verb="receipt" title={words.receipt} isOpen={!isGiven}>
      <p class="desk-quiet">{words.receiptEffect}</p>
      <Form
        forms={forms}
        verb="receipt"
        about={round.key}
        submit={words.give}
        besides={
          <button class="button-quiet" type="submit" name="paper" value="draft">
            {counterTexts[lang].draft}
          </button>
        }
      >
        {(form) => (
          <>
            <DayField form={form} name="on" label={words.given} value={today} />
            <Whom form={form} round={round} />
          </>
        )}
      </Form>
    </Folded>
  )
}

function Opinion({ forms, round }: PartProps) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].answer
  return (
    <Folded forms={forms} round={round} verb="opinion" title={words.opinion}>
      <p class="desk-quiet">{counterTexts[lang].optional}</p>
      <Form forms={forms} verb="opinion" about={round.key} submit={words.giveOpinion}>
        {(form) => (
          <>
            <FieldRow>
              <ChoiceField
                form={form}
                name="opinion"
                label={words.opinion}
                options={OPINIONS.map((value) => ({ value, label: words.opinions[value] }))}
              />
              <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
            </FieldRow>
            <TextArea form={form} name="note" label={words.opinionNote} rows={3} isOptional />
          </>
        )}
      </Form>
    </Folded>
  )
}

/** Only what fits where the request stands is in the list. */
function Notify({
  forms,
  round,
  decisions,
}: PartProps & { readonly decisions: readonly CounterDecision[] }) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].answer
  const isNext = ['fee-partial', 'fee-missing', 'checked-negative'].includes(
    round.standing?.state ?? '',
  )
  return (
    <Folded forms={forms} round={round} verb="notify" title={words.notify} isOpen={isNext}>
      <Form forms={forms} verb="notify" about={round.key} submit={words.notify} kind="primary">
        {(form) => (
          <>
            <SelectField
              form={form}
              name="decision"
              label={words.decision}
              width="full"
              {...(isNext && { value: expected(round.standing?.state) })}
              options={decisions.map((value) => ({ value, label: words.decisions[value] }))}
            />
            <FieldRow>
              <DayField form={form} name="decidedOn" label={words.decidedOn} value={today} />
              <DayField form={form} name="on" label={words.notifiedOn} value={today} />
            </FieldRow>
            <ChoiceField
              form={form}
              name="by"
              label={words.by}
              value="hand"
              options={WAYS.map((value) => ({ value, label: words.bys[value] }))}
            />
            <Whom form={form} round={round} />
            <p class="desk-quiet">{words.limit}</p>
          </>
        )}
      </Form>
    </Folded>
  )
}

/** What a state waits for: the decision is chosen already. */
function expected(state: string | undefined): CounterDecision | undefined {
  if (state === 'fee-partial') return 'annexe-43'
  if (state === 'fee-missing') return 'annexe-42'
  return state === 'checked-negative' ? 'article-9bis.non-prise-en-consideration' : undefined
}

/** Nobody ticked: it is about everybody in the request. */
function Whom({ form, round }: { form: OneForm; round: PartProps['round'] }) {
  const { lang } = form.frame
  const words = counterTexts[lang].answer
  if (round.people.length < 2) return null
  return (
    <fieldset class="desk-field">
      <legend>{words.whom}</legend>
      <p class="hint">{words.everybody}</p>
      {round.people.map((person) => (
        <TickField form={form} name={`person-${person.id}`} label={nameOf(person, lang)} />
      ))}
    </fieldset>
  )
}
