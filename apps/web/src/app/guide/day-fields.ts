import type { LocalDate } from '@sejour/calendar'
import { type FieldSpec, formatDay } from '../../components/index.ts'
import { typedDay } from './field-of.ts'
import type { GuideTexts } from './guide-texts.ts'
import type { Shown } from './hydrate-guide.tsx'
import { FIELDS, WHEN } from './read-given.ts'

/** The two fields that ask which day’s law applies: today’s, or that of another day. */
export function dayFields({
  texts,
  today,
  shown,
}: {
  readonly texts: GuideTexts
  readonly today: LocalDate
  readonly shown: Shown<{ readonly answers: { readonly on: LocalDate } | undefined }>
}): {
  readonly when: FieldSpec
  readonly day: FieldSpec
} {
  const { words, lang } = texts
  const { start } = words
  const { state, mistake, typed } = shown
  const on = state.answers?.on
  const chosen = typed?.get(FIELDS.when) ?? (on && on !== today ? WHEN.other : WHEN.today)
  const error = mistake && words.mistakes[mistake]
  const isAboutDay = mistake !== 'nothing-chosen'
  return {
    when: {
      kind: 'choice',
      name: FIELDS.when,
      label: start.question,
      mayBeUnknown: false,
      value: chosen,
      error: isAboutDay ? undefined : error,
      options: [
        { value: WHEN.today, label: start.today(formatDay(today, lang)) },
        { value: WHEN.other, label: start.other, hint: start.otherHint },
      ],
    },
    day: {
      kind: 'day',
      name: FIELDS.day,
      label: start.day,
      mayBeUnknown: false,
      value: typedDay(FIELDS.day, on === today ? undefined : on, typed),
      error: isAboutDay ? error : undefined,
    },
  }
}
