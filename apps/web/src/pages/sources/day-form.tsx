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
          <DayInput name={name} asked={asked} />
        </div>
      ))}
      <button class="button button-secondary" type="submit">
        {button}
      </button>
      {hint !== undefined && <p class="hint">{hint}</p>}
    </form>
  )
}

// A browser empties a date field that holds no day: what was typed stays in a field for text.
function DayInput({ name, asked: { typed, day } }: { name: string; asked: AskedDay }) {
  if (day !== undefined) {
    return (
      <input
        class="figures"
        type="date"
        id={name}
        name={name}
        value={typed}
        min="1981-01-01"
        max="2099-12-31"
      />
    )
  }
  return (
    <input
      class="figures"
      type="text"
      id={name}
      name={name}
      value={typed}
      aria-invalid
      aria-describedby={`${name}-error`}
    />
  )
}
