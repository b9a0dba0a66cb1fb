import type { ComponentChildren } from 'preact'

export interface KeyAnswerProps {
  /** "Dernier jour pour agir". */
  readonly label: string
  /** The answer itself, drawn large: a day, an amount. */
  readonly value: ComponentChildren
  /** What must be read with it: the safe day, what is unknown. */
  readonly note?: ComponentChildren
  readonly tone?: 'plain' | 'limit'
}

/** The one answer that the person came for. Announced when it changes. */
export function KeyAnswer({ label, value, note, tone = 'plain' }: KeyAnswerProps) {
  return (
    // An <output> holds phrases only, and the note may hold paragraphs.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
    <div class={`key-answer key-answer-${tone}`} role="status">
      <p class="key-answer-label">{label}</p>
      <p class="key-answer-value figures">{value}</p>
      {note !== undefined && <div class="key-answer-note">{note}</div>}
    </div>
  )
}
