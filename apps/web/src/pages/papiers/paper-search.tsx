import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'
import { papiersTexts } from './texts/index.ts'

interface PaperSearchProps {
  readonly lang: Lang
  /** What was typed, when it is shown again. */
  readonly value?: string
  readonly error?: string | undefined
}

/** “What is printed on your paper?” A form that asks by its address, so it works without script. */
export function PaperSearch({ lang, value = '', error }: PaperSearchProps) {
  const { search } = papiersTexts(lang)
  return (
    <search class="paper-search">
      <form method="get" action={addressOf(lang, '/papiers')}>
        <label class="label" for="paper-q">
          {search.label}
        </label>
        <p class="hint" id="paper-q-hint">
          {search.hint}
        </p>
        {error !== undefined && (
          <p class="field-error" id="paper-q-error">
            {error}
          </p>
        )}
        <div class="paper-search-row">
          <input
            type="text"
            id="paper-q"
            name="q"
            value={value}
            maxLength={120}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? 'paper-q-hint' : 'paper-q-hint paper-q-error'}
          />
          <button class="button button-primary" type="submit">
            {search.button}
          </button>
        </div>
      </form>
    </search>
  )
}
