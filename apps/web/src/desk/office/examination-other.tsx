import { DayField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { deskHref } from '../slugs.ts'
import type { ExaminationParts } from './examination-page.tsx'
import { examinationTexts } from './texts/index.ts'

/** A request that ends without being examined: replaced by a newer one, or left without object. */
export function OtherOutcomes({ frame, forms, file, of }: ExaminationParts) {
  const { lang } = frame
  const words = examinationTexts[lang]
  if (!frame.mayWrite) return null
  return (
    <details class="desk-more" open={forms.sent?.verb === 'presumed'}>
      <summary>{words.otherObject}</summary>
      <h4>{words.presumed}</h4>
      <p class="desk-quiet">
        {words.presumedLead}{' '}
        <a href={deskHref(lang, 'earlier', { case: file.caseId })}>{words.toEarlier}</a>
      </p>
      <Form forms={forms} verb="presumed" about={of.procedure.id} submit={words.notePresumed}>
        {(form) => <DayField form={form} name="on" label={words.presumedOn} />}
      </Form>
      <p>
        <a href={`${deskHref(lang, 'ruling', { case: file.caseId })}#${of.procedure.id}`}>
          {words.withoutObject}
        </a>
      </p>
    </details>
  )
}
