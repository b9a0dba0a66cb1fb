import type { FieldSpec, Option } from '../../components/index.ts'
import type { FormReader } from './read-form.ts'

type Words = { readonly label: string; readonly hint?: string | undefined }

/** Makes the fields of a form as they stand: what was typed, what is wrong. */
export function fieldStates(
  form: FormReader,
  yesNo: { readonly yes: string; readonly no: string },
) {
  const state = (name: string) => ({
    name,
    error: form.faults.get(name),
    unknown: form.isUnknown(name),
  })
  const choice = (name: string, words: Words, options: readonly Option[]) =>
    ({ ...state(name), ...words, kind: 'choice', options, value: form.option(name) }) as const
  return {
    day: (name: string, words: Words, mayBeUnknown = false) =>
      ({
        ...state(name),
        ...words,
        kind: 'day',
        value: form.typedDay(name),
        mayBeUnknown,
      }) as const,
    money: (name: string, words: Words) =>
      ({
        ...state(name),
        ...words,
        kind: 'money',
        value: form.text(name),
        mayBeUnknown: false,
      }) as const,
    choice,
    yesNo: (name: string, words: Words) =>
      choice(name, words, [
        { value: 'yes', label: yesNo.yes },
        { value: 'no', label: yesNo.no },
      ]),
    select: (name: string, words: Words, options: readonly Option[]) =>
      ({
        ...state(name),
        ...words,
        kind: 'select',
        options,
        value: form.option(name),
        mayBeUnknown: false,
      }) as const,
  } satisfies Record<string, (...args: never[]) => FieldSpec>
}
