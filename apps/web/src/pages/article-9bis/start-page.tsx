import { Kept } from '../../app/guide/device.tsx'
import { dayFields } from '../../app/guide/day-fields.ts'
import { marginOfFact } from '../../app/guide/say.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  fieldId,
  Margin,
  PageHeading,
  WhyWeAsk,
} from '../../components/index.ts'
import { FILING_DAY } from './answers.ts'
import type { ScreenProps } from './screen.tsx'

/** What this does, how long it takes, and the one thing to know first: the day of filing. */
export function StartPage({ prepared, texts, today, shown, device }: ScreenProps) {
  const { lang, words } = texts
  const { start } = words
  const { when, day } = dayFields({ texts, today, shown })
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
