import type { AskedDay } from './days.ts'

interface DayFormProps {
  readonly action: string
  readonly days: readonly {
    readonly name: string
    readonly label: string
    readonly asked: AskedDay
  }[]
  readonly hint?: string
  readonly error: string
  readonly button: string
}

/** One day or two, asked by the address: works without script, and can be shared. */
export function DayForm({ action, days, hint, error, button }: DayFormProps) {
  return (
    <form class="day-form" method="get" action={action} noValidate>
      {days.map(({ name, label, asked }) => (
        <div class={asked.day === undefined ? 'field-in-error' : undefined}>
          <label class="label" for={name}>
            {label}
          </label>
          {asked.day === undefined && (
            <p class="field-error" id={`${name}-error`}>
              {error}
            </p>
          )}
          <input
            class="figures"
            // A browser empties a date field that holds no day: what was typed would be lost.
            type={asked.day === undefined ? 'text' : 'date'}
            id={name}
            name={name}
            value={asked.typed}
            min="1981-01-01"
            max="2099-12-31"
            aria-invalid={asked.day === undefined ? true : undefined}
            aria-describedby={asked.day === undefined ? `${name}-error` : undefined}
          />
        </div>
      ))}
      <button class="button button-secondary" type="submit">
        {button}
      </button>
      {hint !== undefined && <p class="hint">{hint}</p>}
    </form>
  )
}
