import { componentTexts } from '../texts/index.ts'
import type { Localised } from './types.ts'

interface FieldError {
  /** The field, as `fieldId(name)` gives it. */
  readonly fieldId: string
  /** What is wrong, why it matters, what to do. */
  readonly message: string
}

/** All errors of a form at its top, each a link to its field. Takes focus when the page shows it. */
export function ErrorSummary({ lang, errors }: Localised & { errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="errors" data-focus-first>
      <h2>{componentTexts(lang).errorSummary.heading}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
