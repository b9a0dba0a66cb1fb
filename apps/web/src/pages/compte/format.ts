import { formatDay } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'

const BELGIUM = 'Europe/Brussels'

/** “10 h 15”, “10.15 uur”: an instant as a clock in Belgium shows it. */
export function formatTime(instant: string, lang: Lang): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(BELGIUM)
  const minutes = String(minute).padStart(2, '0')
  switch (lang) {
    case 'fr':
      return `${hour}\u00a0h\u00a0${minutes}`
    case 'nl':
      return `${hour}.${minutes}\u00a0uur`
    case 'de':
      return `${hour}:${minutes}\u00a0Uhr`
    case 'en':
      return `${hour}:${minutes}`
  }
}

/** The day that an instant falls on in Belgium, in words. */
export function formatInstantDay(instant: string, lang: Lang): string {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(BELGIUM).toPlainDate().toString()
  return formatDay(day, lang)
}

/** Day and time. */
export function formatInstant(instant: string, lang: Lang): string {
  return `${formatInstantDay(instant, lang)}, ${formatTime(instant, lang)}`
}
