import type { PaperSheet } from '@sejour/answers/papers'

/** What is drawn of a paper: a card with its letter, or a sheet with its number. */
export function PaperFigure({ sheet }: { sheet: PaperSheet }) {
  const { nature, id } = sheet
  const isCard = nature === 'card' || nature === 'old-card' || nature === 'special-card'
  const mark = markOf(sheet)
  const size = mark.length > 6 ? 9 : mark.length > 3 ? 13 : 20
  return (
    <svg
      class={`paper-figure paper-figure-${nature === 'old-card' ? 'old' : isCard ? 'card' : 'sheet'}`}
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
    >
      {isCard ? (
        <g>
          <rect class="paper-ground" x="2" y="11" width="60" height="42" rx="4" />
          <rect class="paper-chip" x="9" y="19" width="11" height="9" rx="1.5" />
          <path class="paper-line" d="M9 36h14M9 42h10M9 48h14" />
          <text
            x="43"
            y="32"
            font-size={id.startsWith('carte-') || mark.length > 2 ? 14 : size + 2}
          >
            {mark}
          </text>
        </g>
      ) : (
        <g>
          <path class="paper-ground" d="M11 3h31l11 11v47H11z" />
          <path class="paper-fold" d="M42 3v11h11" />
          <text x="32" y="31" font-size={size}>
            {mark}
          </text>
          <path class="paper-line" d="M18 46h28M18 52h20" />
        </g>
      )}
    </svg>
  )
}

function markOf({ id, annexes }: PaperSheet): string {
  if (id === 'ai' || id === 'ai-union' || id === 'ai-b') return 'AI'
  const own = annexes.find((annex) => annex.id === id)
  if (own) return own.number
  if (id.startsWith('annexes-')) return '56-58'
  if (id === 'carte-diplomatique') return 'D'
  if (id === 'carte-speciale') return 'P'
  if (id.startsWith('carte-')) return ''
  return id.replace('-permanent', '')
}
