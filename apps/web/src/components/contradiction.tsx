import { componentTexts } from '../texts/index.ts'
import type { Localised } from './types.ts'

export interface ContradictionNoteProps extends Localised {
  /** Where what each source says is shown. */
  readonly href: string
  /** How it is handled. Absent where the page must stay light: the link alone is shown. */
  readonly handling?: string | undefined
}

/** Sources do not say the same here: how that is handled, and where both readings stand. */
export function ContradictionNote({ lang, href, handling }: ContradictionNoteProps) {
  return (
    <p class="contradiction-note quiet">
      <a href={href}>{componentTexts(lang).contradiction}</a>
      {handling !== undefined && <>. {handling}</>}
    </p>
  )
}
