import { TITLES } from '@sejour/answers/renewal'
import { paperSheet } from '@sejour/answers/papers'
import { findStep } from '@sejour/chain'
import { Day } from '../../components/index.ts'
import { StepForm } from '../chain/step-form.tsx'
import { ChoiceField, DayField, FieldRow, SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { deskHref } from '../slugs.ts'
import { titlesTexts } from './texts/index.ts'
import type { TitleProps } from './title-block.tsx'

const KINDS = ['renouvellement', 'sejour-illimite'] as const
const kindOf = (kind: string) => (kind === 'sejour-illimite' ? kind : 'renouvellement')

/** The request that goes on from a title: opened, bridged, answered. */
export function Following(props: TitleProps) {
  const { forms, title } = props
  const { lang, mayWrite } = forms.frame
  const words = titlesTexts[lang]
  const { asked } = title
  if (asked === undefined) {
    const canAsk = title.renewal !== undefined && title.state !== 'replaced'
    return canAsk && mayWrite ? <AskForm {...props} /> : null
  }
  const kind = words.kinds[kindOf(asked.kind)]
  return (
    <>
      <h3>{words.askedFor}</h3>
      <p>
        {asked.on === undefined ? (
          words.preparing(kind)
        ) : (
          <>
            {words.askedOn(kind)} <Day lang={lang} day={asked.on} />
            {asked.inTime !== undefined && (
              <span class={asked.inTime ? 'desk-quiet' : 'desk-late'}>
                {' '}
                ({asked.inTime ? words.inTime : words.late})
              </span>
            )}
            {' · '}
            <strong>{words.outcomes[asked.outcome]}</strong>
          </>
        )}
      </p>
      {asked.bridged && (
        <p>
          {asked.bridgedUntil === undefined ? (
            words.bridged
          ) : (
            <>
              {words.bridgedUntil} <Day lang={lang} day={asked.bridgedUntil} />
            </>
          )}
        </p>
      )}
      {asked.conditions !== undefined && <p>{words.found[asked.conditions]}</p>}
      {asked.outcome === 'preparing' && mayWrite && <AskForm {...props} />}
      {asked.outcome === 'open' && mayWrite && <Pending {...props} />}
    </>
  )
}

function AskForm({ forms, title }: TitleProps) {
  const { lang, kind, today } = forms.frame
  const words = titlesTexts[lang]
  const isOpen = forms.sent?.verb === 'ask' || title.next.what.startsWith('renew')
  return (
    <details class="desk-more" open={isOpen}>
      <summary>
        {words.ask}
        <span class="visually-hidden">: {title.name}</span>
      </summary>
      <Form forms={forms} verb="ask" about={title.entry.id} submit={words.askSubmit}>
        {(form) => (
          <>
            <ChoiceField
              form={form}
              name="kind"
              label={words.askKind}
              value={title.asked ? kindOf(title.asked.kind) : 'renouvellement'}
              options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            />
            <DayField
              form={form}
              name="on"
              label={words.askedDay}
              hint={words.askedHint}
              value={kind === 'commune' ? today : undefined}
              isOptional
            />
          </>
        )}
      </Form>
    </details>
  )
}

/** While nobody answered: the attestation of the wait, the check of the conditions, the answer. */
function Pending({ forms, file, title }: TitleProps) {
  const { frame } = forms
  const { lang, kind } = frame
  const words = titlesTexts[lang]
  const { asked, entry } = title
  const check = findStep('conditions-checked')
  return (
    <>
      {kind === 'commune' && (
        <details class="desk-more" open={title.next.what === 'give-bridge'}>
          <summary>{words.bridge}</summary>
          <p class="desk-quiet">{words.bridgeLead}</p>
          <Form forms={forms} verb="bridge" about={entry.id} submit={words.bridgeSubmit}>
            {(form) => (
              <FieldRow>
                <DayField form={form} name="from" label={words.bridgeFrom} value={frame.today} />
                <DayField form={form} name="until" label={words.bridgeUntil} isOptional />
              </FieldRow>
            )}
          </Form>
        </details>
      )}
      {check !== undefined && asked !== undefined && kind !== 'counsel' && (
        <details class="desk-more">
          <summary>{words.checkConditions}</summary>
          <StepForm
            forms={forms}
            step={check}
            procedure={asked.procedure}
            people={[]}
            exhibits={[]}
          />
        </details>
      )}
      <details class="desk-more" open={forms.sent?.verb === 'extend'}>
        <summary>{words.answer}</summary>
        <Form forms={forms} verb="extend" about={entry.id} submit={words.extendSubmit}>
          {(form) => (
            <>
              <h4>{words.extend}</h4>
              <SelectField
                form={form}
                name="title"
                label={words.newTitle}
                value={asked?.kind === 'sejour-illimite' ? 'B' : entry.title}
                options={CARDS.map((value) => ({
                  value,
                  label: paperSheet(value, lang)?.name ?? value,
                }))}
              />
              <FieldRow>
                <DayField form={form} name="from" label={words.newFrom} value={frame.today} />
                <DayField form={form} name="until" label={words.newUntil} isOptional />
              </FieldRow>
            </>
          )}
        </Form>
        <p>
          {words.refusedHow}{' '}
          <a href={deskHref(lang, 'notifications', { case: file.caseId })}>
            {words.toNotifications}
          </a>
        </p>
      </details>
    </>
  )
}

/** Cards that may follow another; those of one ground are one card. */
const CARDS = TITLES.filter((id) => paperSheet(id, 'fr')?.group === 'cards')
