import { Day } from './day.tsx'
import { Margin } from './margin.tsx'
import type { Localised, Source } from './types.ts'

interface DerivationStep {
  readonly text: string
  /** ISO day that this step reaches. */
  readonly day?: string | undefined
  readonly source?: Source | undefined
}

/** How an answer was reached, step by step, each with its source in the margin. */
export function Derivation({ lang, steps }: Localised & { steps: readonly DerivationStep[] }) {
  return (
    <ol class="derivation">
      {steps.map((step) => (
        <li>
          <Margin lang={lang} source={step.source}>
            {step.day !== undefined && (
              <strong class="derivation-day">
                <Day lang={lang} day={step.day} weekday />
              </strong>
            )}
            <p>{step.text}</p>
          </Margin>
        </li>
      ))}
    </ol>
  )
}
