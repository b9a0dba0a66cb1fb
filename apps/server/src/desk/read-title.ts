import type { LocalDate } from '@sejour/calendar'
import type { FormReader } from './form-reader.ts'

/** A title as a form states it. Absent where the form does not say which; what is wrong is noted. */
export type StatedTitle<Title extends string> = {
  readonly title?: Title | undefined
  readonly from?: LocalDate | undefined
  readonly until?: LocalDate | undefined
}

/** Reads which title is given, and its days; without an end it has none. */
export function readTitle<Title extends string>(
  form: FormReader,
  titles: readonly Title[],
): StatedTitle<Title> {
  const title = form.oneOf('title', titles)
  if (title === undefined) form.wrong('title', 'required')
  const from = form.requiredDay('from')
  const until = form.day('until')
  if (from && until && until < from) form.wrong('until', 'day-order')
  return { title, from, until }
}
