import type { CasePerson } from '@sejour/cases'
import type { BesideAct, CaseFile, ProcedureInFile, RulingsOfProcedure } from '@sejour/desk'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import type { Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import type { CaseFrame } from '../frame/frame.ts'

/** Acts that were begun to go with a ruling, and for whom another may be. */
export interface BesideShown {
  readonly persons: readonly CasePerson[]
  readonly acts: readonly {
    readonly act: BesideAct
    readonly person: CasePerson
    readonly id: string
  }[]
}

/** What the page of decisions shows, for each procedure of the case. */
export interface RulingPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  /** The latest procedure first. */
  readonly rulings: readonly RulingsOfProcedure[]
  readonly names: ReadonlyMap<string, string>
  readonly catalogue: Catalogue
  /** What an argument is called by its kind; absent: nobody said its kind. */
  readonly labels: ReadonlyMap<string, string>
  /** Acts that stand ready for a ruling, by their id, with their names. */
  readonly acts: ReadonlyMap<string, string>
  /** What was begun beside each ruling, by the ruling. */
  readonly beside: ReadonlyMap<string, BesideShown>
  /** Communes of the house, which receive it here; empty: it leaves on paper. */
  readonly receivers: readonly { readonly value: string; readonly label: string }[]
  readonly sent: Sent | undefined
}

/** What every part of the page is drawn from. */
export interface RulingParts extends Omit<RulingPageProps, 'rulings' | 'sent'> {
  readonly forms: Forms
  readonly of: RulingsOfProcedure
  readonly procedure: ProcedureInFile
}

/** An argument in a few words: its kind, else the beginning of its text. */
export function pointName(
  { id, text }: { readonly id: string; readonly text?: string },
  labels: ReadonlyMap<string, string>,
  none: string,
): string {
  const label = labels.get(id)
  if (label !== undefined) return label
  if (text === undefined) return none
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
