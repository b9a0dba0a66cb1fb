import {
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  fieldId,
  formatDay,
  Margin,
  PageHeading,
  WhyWeAsk,
} from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import { FILING_DAY } from './answers.ts'
import { Kept } from './device.tsx'
import { typedDay } from './field-of.ts'
import { FIELDS, WHEN } from './form.ts'
import { marginOfFact } from './say.ts'
import type { ScreenProps } from './screen.tsx'

/** What this does, how long it takes, and the one thing to know first: the day of filing. */
export function StartPage({ prepared, texts, today, shown, device }: ScreenProps) {
  const { lang, words } = texts
  const { start } = words
  const { when, day } = fieldsOf({ texts, today, shown })
  const inError = [when, day].filter(({ error }) => error !== undefined)
  const filing = prepared.procedure.facts.find(({ id }) => id === FILING_DAY)
  return (
    <>
      <PageHeading title={start.title} lead={start.lead} />
      <ErrorSummary
        lang={lang}
        errors={inError.map((field) => ({ fieldId: fieldId(field), message: field.error ?? '' }))}
      />
      {device && <Kept device={device} texts={texts} />}
      <ul>
        {start.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>
        <strong>{start.privacy}</strong>
        <noscript> {start.privacyNoScript}</noscript>
      </p>
      <Margin lang={lang} source={filing && marginOfFact(filing, texts)}>
        <Field lang={lang} field={when} />
        <Field lang={lang} field={day} />
        <WhyWeAsk lang={lang}>{start.why}</WhyWeAsk>
      </Margin>
      <Margin lang={lang}>
        <ButtonRow>
          <Button>{start.begin}</Button>
        </ButtonRow>
      </Margin>
    </>
  )
}

function fieldsOf({ texts, today, shown }: Pick<ScreenProps, 'texts' | 'today' | 'shown'>): {
  readonly when: FieldSpec
  readonly day: FieldSpec
} {
  const { words, lang } = texts
  const { start } = words
  const { state, mistake, typed } = shown
  const on = state.answers?.on
  const chosen = typed?.get(FIELDS.when) ?? (on && on !== today ? WHEN.other : WHEN.today)
  const error = mistake && words.mistakes[mistake]
  const isAboutDay = mistake !== 'nothing-chosen'
  return {
    when: {
      kind: 'choice',
      name: FIELDS.when,
      label: start.question,
      mayBeUnknown: false,
      value: chosen,
      error: isAboutDay ? undefined : error,
      options: [
        { value: WHEN.today, label: start.today(formatDay(today, lang)) },
        { value: WHEN.other, label: start.other, hint: start.otherHint },
      ],
    },
    day: {
      kind: 'day',
      name: FIELDS.day,
      label: start.day,
      mayBeUnknown: false,
      value: typedDay(FIELDS.day, on === today ? undefined : on, typed),
      error: isAboutDay ? error : undefined,
    },
  }
}
