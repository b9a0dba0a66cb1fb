import type { LocalDate } from '@sejour/calendar'
import type { Form } from './form.ts'

/** The form with a day set to today, where it was not asked before. */
export function withToday(form: Form, name: string, today: LocalDate): Form {
  if (form.some(([field]) => field.startsWith(`${name}-`))) return form
  const [year = '', month = '', day = ''] = today.split('-')
  return [
    ...form,
    [`${name}-day`, String(Number(day))],
    [`${name}-month`, String(Number(month))],
    [`${name}-year`, year],
  ]
}
