import { type PlaceStatus, STATUSES } from '@sejour/answers/law'
import type { Lang } from '../../texts/index.ts'
import { sourcesTexts } from './texts/index.ts'

/** The status of a text or a place in a word, with its sign. */
export function Status({ lang, status }: { lang: Lang; status: PlaceStatus }) {
  return (
    <span class={`reading reading-${status}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {SIGNS[status]}
      </svg>
      {sourcesTexts(lang).status[status]}
    </span>
  )
}

// A sheet of paper: full when read, half when read in part, hollow when not, struck when annulled.
const sheet = <rect x="2" y="1" width="8" height="10" class="reading-sheet" />
const SIGNS: { readonly [status in PlaceStatus]: preact.JSX.Element } = {
  read: (
    <>
      {sheet}
      <rect x="2" y="1" width="8" height="10" class="reading-ink" />
    </>
  ),
  'read-until': (
    <>
      {sheet}
      <rect x="2" y="1" width="8" height="10" class="reading-ink" />
    </>
  ),
  'in-part': (
    <>
      {sheet}
      <rect x="2" y="1" width="8" height="5" class="reading-ink" />
    </>
  ),
  'to-confirm': (
    <>
      {sheet}
      <path d="M4 4h4M4 6.5h2" class="reading-line" />
    </>
  ),
  unread: sheet,
  annulled: (
    <>
      {sheet}
      <path d="M0 12L12 0" class="reading-line" />
    </>
  ),
  'not-yet': <rect x="2" y="1" width="8" height="10" class="reading-sheet reading-dashed" />,
}

const WIDTH = 100

/** How much of a text is read for a day, drawn as a bar; the words stand beside it. */
export function ReadingBar({ counts }: { counts: { readonly [status in PlaceStatus]: number } }) {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0)
  const shares = STATUSES.map((status) => ({ status, width: (counts[status] / total) * WIDTH }))
  return (
    <svg
      class="reading-bar"
      viewBox={`0 0 ${WIDTH} 6`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {shares.map(({ status, width }, index) => (
        <rect
          class={`bar-${status}`}
          x={shares.slice(0, index).reduce((sum, one) => sum + one.width, 0)}
          y="0"
          width={width}
          height="6"
        />
      ))}
    </svg>
  )
}

/** “read: 76, not read for that day: 63”. */
export function sayCounts(
  counts: { readonly [status in PlaceStatus]: number },
  lang: Lang,
): string {
  const words = sourcesTexts(lang).status
  const colon = lang === 'fr' ? ' :' : ':'
  return STATUSES.filter((status) => counts[status] > 0)
    .map((status) => `${words[status]}${colon} ${counts[status]}`)
    .join(', ')
}
