import type { ArgumentId, PersonId, ProcedureId } from './ids.ts'

/** Where an argument stands: why the request may be made here, or why it should be granted. */
export type Side = 'circumstances' | 'merits'

/** What is known of an argument; absent is not known. */
export type ArgumentDetails = {
  /** An id of the catalogue of arguments of the procedure. */
  readonly kind?: string
  /** In the words of counsel. */
  readonly text?: string
  readonly persons?: readonly PersonId[]
  /** Answers to the questions that the law asks of an argument, by the key of the question. */
  readonly answers?: { readonly [key: string]: boolean | number | string }
}

export type Argument = ArgumentDetails & {
  readonly id: ArgumentId
  readonly procedure: ProcedureId
  readonly side: Side
}
