import type { CounterRound } from '@sejour/desk'
import { Day, formatMoney, ToConfirm } from '../../../components/index.ts'
import { DayField, FieldRow, SelectField, TextField, TickField } from '../../form/fields.tsx'
import { Form } from '../../form/form.tsx'
import { nameOf } from '../../people-names.ts'
import type { DeskLang } from '../../slugs.ts'
import { Done, Folded, NotYet, Part, type PartProps } from './part.tsx'
import { counterTexts } from './texts/index.ts'

const RESULTS = ['paid', 'partial', 'missing', 'exempt'] as const

type Option = { readonly value: string; readonly label: string }

/** What each person owes by the law of the day of the request, and what was paid of it. */
export function Fee({
  forms,
  round,
  exemptions,
}: PartProps & { readonly exemptions: readonly Option[] }) {
  const { lang } = forms.frame
  const words = counterTexts[lang].fee
  const checked = round.steps.get('fee-checked') ?? []
  const completed = round.steps.get('fee-completed')?.at(-1)
  return (
    <Part forms={forms} round={round} at="fee" title={words.title} source="fee-checked">
      <Dues lang={lang} round={round} />
      {checked.map(({ on, details = {} }) => {
        const result = RESULTS.find((one) => one === details['result'])
        return (
          <Done lang={lang} on={on}>
            {result === undefined ? words.title : words.results[result]}
          </Done>
        )
      })}
      {completed && (
        <Done lang={lang} on={completed.on}>
          {words.completed}
        </Done>
      )}
      <Balance forms={forms} round={round} />
      {checked.length === 0 &&
        (round.may.has('fee-checked') ? (
          <FeeForm forms={forms} round={round} exemptions={exemptions} />
        ) : (
          <NotYet lang={lang} />
        ))}
    </Part>
  )
}

/** A line for each person: the amount, and why. */
function Dues({ lang, round }: { lang: DeskLang; round: CounterRound }) {
  const words = counterTexts[lang].fee
  const { fee, people } = round
  if (!fee) return <p class="desk-quiet">{words.noDay}</p>
  const isUnsure = fee.tariff.certainty === 'low' || fee.tariff.certainty === 'unverified'
  return (
    <>
      <h4>{words.due}</h4>
      <ul class="counter-list">
        {fee.perPerson.map(({ id, dueCents, why }) => {
          const person = people.find((one) => one.id === id)
          return (
            <li>
              {person && nameOf(person, lang)} ·{' '}
              <strong class="figures">
                {dueCents === 0 ? words.nothing : formatMoney(dueCents, lang)}
              </strong>{' '}
              <span class="desk-quiet">{why}</span>
            </li>
          )
        })}
      </ul>
      {isUnsure && (
        <p>
          {words.unknown} <ToConfirm lang={lang} />
        </p>
      )}
    </>
  )
}

function FeeForm({ forms, round, exemptions }: Parameters<typeof Fee>[0]) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].fee
  const owing = round.people.filter((person) =>
    round.fee?.perPerson.some(({ id, dueCents }) => id === person.id && dueCents > 0),
  )
  const hasPartner = owing.some(({ relation }) => relation === 'partner')
  return (
    <Form forms={forms} verb="fee" about={round.key} submit={words.submit} kind="primary">
      {(form) => (
        <>
          {owing.length > 0 && <p class="hint">{words.paidHint}</p>}
          {owing.map((person) => (
            <FieldRow>
              <TextField
                form={form}
                name={`paid-${person.id}`}
                label={words.paid(nameOf(person, lang))}
                width="middle"
              />
              <SelectField
                form={form}
                name={`exempt-${person.id}`}
                label={words.exemption(nameOf(person, lang))}
                empty={words.noExemption}
                options={exemptions}
              />
            </FieldRow>
          ))}
          {hasPartner && <TickField form={form} name="couple" label={words.couple} />}
          {owing.length > 1 && <p class="desk-quiet">{words.each}</p>}
          <FieldRow>
            <SelectField
              form={form}
              name="result"
              label={words.result}
              empty={words.byLaw}
              options={RESULTS.map((value) => ({ value, label: words.results[value] }))}
            />
            <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
          </FieldRow>
        </>
      )}
    </Form>
  )
}

/** After annexe 43: the balance with its day, or the end of the thirty days. */
function Balance({ forms, round }: PartProps) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].fee
  if (!round.may.has('fee-completed')) return null
  const lastDay = round.balanceDay?.lastDay
  return (
    <>
      <h4>{words.balanceTitle}</h4>
      {lastDay !== undefined && (
        <p class={lastDay < today ? 'desk-late' : undefined}>
          {words.balanceDay} <Day lang={lang} day={lastDay} weekday />
        </p>
      )}
      <Form forms={forms} verb="balance" about={round.key} submit={words.completed} kind="primary">
        {(form) => (
          <FieldRow>
            <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
            <TextField
              form={form}
              name="balance"
              label={words.balance}
              hint={words.balanceHint}
              width="short"
            />
          </FieldRow>
        )}
      </Form>
      <Folded forms={forms} round={round} verb="no-balance" title={words.notPaid}>
        <Form forms={forms} verb="no-balance" about={round.key} submit={words.draft42} />
      </Folded>
    </>
  )
}
