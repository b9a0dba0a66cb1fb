import { componentTexts } from '../texts/index.ts'
import type { Finding, Localised } from './types.ts'

const drawings = {
  met: <circle cx="10" cy="10" r="8" fill="currentColor" />,
  'not-met': (
    <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
      <circle cx="10" cy="10" r="7" />
      <path d="M5.5 10h9" />
    </g>
  ),
  unknown: (
    <circle
      cx="10"
      cy="10"
      r="7"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-dasharray="2.4 3.1"
      stroke-linecap="round"
    />
  ),
  discretionary: (
    <g fill="none" stroke="currentColor" stroke-linecap="round">
      <circle cx="10" cy="10" r="7" stroke-width="2" />
      <path
        stroke-width="1.4"
        d="M10 3v14M12.4 3.5L10 5.9M14.1 4.5L10 8.6M15.5 5.8L10 11.3M16.5 7.5L10 14M16.9 9.8L10 16.7"
      />
    </g>
  ),
}

/** The mark alone. It always stands beside its word, so it is hidden from readers by ear. */
export function Mark({ finding }: { finding: Finding }) {
  return (
    <svg class={`mark mark-${finding}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[finding]}
    </svg>
  )
}

export interface FindingWordProps extends Localised {
  readonly finding: Finding
  /** Who appreciates, as a plain name: "Office des étrangers". */
  readonly appreciatedBy?: string | undefined
}

/** The word of a finding, with the name of who appreciates. */
export function FindingWord({ lang, finding, appreciatedBy }: FindingWordProps) {
  return (
    <span class="finding-word">
      {componentTexts(lang).finding[finding]}
      {finding === 'discretionary' && appreciatedBy !== undefined && ` (${appreciatedBy})`}
    </span>
  )
}

/** The mark and its word on one line. */
export function MarkWithWord(props: FindingWordProps) {
  return (
    <span class="mark-with-word">
      <Mark finding={props.finding} />
      <FindingWord {...props} />
    </span>
  )
}

/** The flag of an amount or a rule that nobody has confirmed yet. */
export function ToConfirm({ lang }: Localised) {
  return (
    <span class="to-confirm">
      <svg viewBox="0 0 12 14" aria-hidden="true" focusable="false">
        <path
          d="M2 13V1.5h8L7.8 4.5 10 7.5H2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
      </svg>
      {componentTexts(lang).toConfirm}
    </span>
  )
}
