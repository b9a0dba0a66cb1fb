import type { StepCatalogue } from '../../steps/index.ts'

type Named = { readonly id: string; readonly fields: readonly { readonly name: string }[] }

/** A label, and a word for each option of a choice. */
type FieldWords<Field> = Field extends { readonly options: readonly (infer Option)[] }
  ? { readonly label: string; readonly options: { readonly [id in Option & string]: string } }
  : { readonly label: string }

type WordsOf<Step extends Named> = {
  readonly name: string
  readonly fields: {
    readonly [Field in Step['fields'][number] as Field['name']]: FieldWords<Field>
  }
}

/** The words of every step in one language. A missing or an orphaned one does not compile. */
export type StepWords = {
  readonly [Step in StepCatalogue[number] as Step['id']]: WordsOf<Step>
}
