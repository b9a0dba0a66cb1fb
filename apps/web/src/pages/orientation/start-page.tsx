import { dayFields } from '../../app/guide/day-fields.ts'
import { Kept } from '../../app/guide/device.tsx'
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
import type { ScreenProps } from './screen.tsx'

/** What this does, and the one thing to know first: the day whose law applies. */
export function StartPage({ texts, today, shown, device }: ScreenProps) {
  const { lang, words } = texts
  const { start } = words
  const { when, day } = dayFields({ texts, today, shown })
  const inError = [when, day].filter(({ error }) => error !== undefined)
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
      <Margin lang={lang}>
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
