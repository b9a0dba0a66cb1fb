import type { LocalDate } from '@sejour/calendar'
import type { FunctionComponent } from 'preact'
import type { Form } from '../form/form.ts'
import type { Lang } from '../../texts/index.ts'

/** Everything that a tool is drawn from: on the server and in the browser it gives the same page. */
export type ToolProps = {
  readonly lang: Lang
  readonly today: LocalDate
  /** What was answered so far; empty at first. */
  readonly form: Form
  readonly stale?: boolean
}

/** A file made in the browser or by the server. */
export type Download = { readonly name: string; readonly type: string; readonly body: string }

/** A tool: a drawing of a form, and what its buttons do. */
export type Tool<Props extends ToolProps = ToolProps> = {
  /** Also the name of its island. */
  readonly id: string
  readonly View: FunctionComponent<Props>
  /** Lists whose choice changes what is asked. */
  readonly refreshOn: readonly string[]
  /** A file to keep, if a button asked for one and the form can be answered. */
  readonly download?: (props: Props) => Download | undefined
  /** Brings what only the answer needs, where it is no part of what the form needs first. */
  readonly load?: () => Promise<void>
  /** Applies a button that adds or removes a line. */
  readonly step?: (form: Form) => Form
}
