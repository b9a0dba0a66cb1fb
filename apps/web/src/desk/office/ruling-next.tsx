import type { RulingShown } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import {
  ChoiceField,
  DayField,
  FieldRow,
  SelectField,
  TextArea,
  TextField,
  TickField,
} from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { OneForm } from '../form/forms.ts'
import { BeforeLines } from './ruling-before.tsx'
import type { RulingParts } from './ruling-parts.ts'
import { rulingTexts } from './texts/index.ts'

/** How the commune may be asked to notify; the ids are those of the step. */
const HOW = ['hand', 'registered-receipt', 'registered', 'electronic'] as const

type Props = RulingParts & { readonly current: RulingShown }

/** What may be done with a ruling now: one thing to do next, and what takes it back. */
export function RulingNext(props: Props) {
  const { frame, forms, current } = props
  const words = rulingTexts[frame.lang]
  const { ruling, blocked, mayReview } = current
  if (ruling.status === 'signed') return <Signed {...props} />
  if (!frame.mayWrite) return null
  switch (ruling.status) {
    case 'drafting':
    case 'returned':
      if (blocked.length > 0) return null
      return (
        <>
          <h3>{words.next}</h3>
          <Form
            forms={forms}
            verb="submit"
            about={ruling.id}
            version={(ruling.changed ?? ruling.recorded).version}
            submit={words.submit}
            kind="primary"
          />
        </>
      )
    case 'submitted':
      return (
        <>
          {mayReview ? <Review {...props} /> : <p class="desk-quiet">{words.notMine}</p>}
          <Recall {...props} />
        </>
      )
    case 'approved':
      return (
        <>
          {blocked.length === 0 && <Sign {...props} />}
          <Recall {...props} />
        </>
      )
    case 'withdrawn':
      return null
  }
}

function Recall({ forms, current: { ruling } }: Props) {
  const words = rulingTexts[forms.frame.lang]
  return <Form forms={forms} verb="recall" about={ruling.id} submit={words.recall} kind="quiet" />
}

function Review({ forms, current: { ruling } }: Props) {
  const words = rulingTexts[forms.frame.lang]
  const version = (ruling.submitted ?? ruling.recorded).version
  return (
    <>
      <h3>{words.review}</h3>
      <Form
        forms={forms}
        verb="approve"
        about={ruling.id}
        version={version}
        submit={words.approve}
        kind="primary"
      />
      <details class="desk-more" open={forms.sent?.verb === 'return'}>
        <summary>{words.giveBack}</summary>
        <Form
          forms={forms}
          verb="return"
          about={ruling.id}
          version={version}
          submit={words.giveBack}
        >
          {(form) => <TextArea form={form} name="remark" label={words.remarkField} rows={3} />}
        </Form>
      </details>
    </>
  )
}

function Sign({ forms, frame, current: { ruling } }: Props) {
  const words = rulingTexts[frame.lang]
  return (
    <>
      <h3>{words.sign}</h3>
      <p class="desk-quiet">{words.signLead}</p>
      <Form
        forms={forms}
        verb="sign"
        about={ruling.id}
        version={(ruling.reviewed ?? ruling.recorded).version}
        submit={words.sign}
        kind="primary"
      >
        {(form) => (
          <FieldRow>
            <DayField form={form} name="on" label={words.signedOn} value={frame.today} />
            <TextField form={form} name="signer" label={words.signer} width="middle" />
          </FieldRow>
        )}
      </Form>
    </>
  )
}

/** What the ruling that replaces it takes over, where somebody asks. */
export function TakenOver({ form }: { form: OneForm }) {
  const words = rulingTexts[form.frame.lang]
  return (
    <>
      <TickField form={form} name="reasons" label={words.takeReasons} />
      <TickField form={form} name="text-of-act" label={words.takeAct} />
    </>
  )
}

function Signed(props: Props) {
  const { frame, forms, current, receivers } = props
  const { lang } = frame
  const words = rulingTexts[lang]
  const { ruling, asked, parcel } = current
  const day = asked?.on ?? parcel?.on
  return (
    <>
      <p>
        {ruling.signed?.signer}
        {day !== undefined && (
          <>
            {' · '}
            {words.asked} <Day lang={lang} day={day} />
          </>
        )}
      </p>
      <BeforeLines {...props} shown={current} />
      {frame.mayWrite && day === undefined && current.notified.length === 0 && (
        <>
          <h3 id="send">{words.send}</h3>
          <p class="desk-quiet">{words.sendLead}</p>
          <Form forms={forms} verb="send" about={ruling.id} submit={words.send} kind="primary">
            {(form) => (
              <>
                <ChoiceField
                  form={form}
                  name="how"
                  label={words.how}
                  options={HOW.map((how) => ({ value: how, label: words.hows[how] }))}
                />
                <FieldRow>
                  <DayField form={form} name="on" label={words.sentOn} value={frame.today} />
                  {receivers.length > 0 && (
                    <SelectField
                      form={form}
                      name="receiver"
                      label={words.receiver}
                      empty={words.onPaper}
                      options={receivers}
                    />
                  )}
                  <TextField
                    form={form}
                    name="to"
                    label={receivers.length > 0 ? words.paperTo : words.sentTo}
                    width="middle"
                    isOptional
                  />
                </FieldRow>
              </>
            )}
          </Form>
        </>
      )}
      {frame.mayWrite && (
        <details class="desk-more" open={forms.sent?.verb === 'withdraw'}>
          <summary>{words.withdraw}</summary>
          <p class="desk-quiet">{words.withdrawLead}</p>
          <Form forms={forms} verb="withdraw" about={ruling.id} submit={words.withdraw}>
            {(form) => (
              <>
                <DayField form={form} name="on" label={words.withdrawnOn} value={frame.today} />
                <TextArea form={form} name="why" label={words.why} rows={3} />
                <TickField form={form} name="replace" label={words.replace} />
                <TakenOver form={form} />
              </>
            )}
          </Form>
        </details>
      )}
    </>
  )
}
