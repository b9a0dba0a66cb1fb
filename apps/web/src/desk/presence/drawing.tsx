import { addDays, daysBetween, localDate } from '@sejour/calendar'
import type { NumberedExhibit, Presence } from '@sejour/cases'
import type { CaseFrame } from '../frame/frame.ts'
import type { PresenceAsked } from './page.tsx'
import { presenceTexts } from './texts/index.ts'

const LINE = 40
const ROW = 18
const MOST_ROWS = 14

/** A year that begins later than this share of the line has no room for its number. */
const LAST_LABEL = 0.88

/**
 * The days asked about on one line: what is proved is solid, a gap is hatched; below it, each piece
 * with what it covers. Widths are shares of the whole, so that letters keep their size on a phone.
 */
export function PresenceDrawing({
  frame: { lang },
  asked,
  presence,
  pieces,
}: {
  frame: CaseFrame
  asked: PresenceAsked
  presence: Presence
  pieces: readonly NumberedExhibit[]
}) {
  const words = presenceTexts[lang]
  const whole = daysBetween(localDate(asked.from), addDays(localDate(asked.until), 1))
  const at = (day: string) => share(daysBetween(localDate(asked.from), localDate(day)), whole)
  const wide = ({ from, until }: Stretch) =>
    share(Math.max(daysBetween(localDate(from), addDays(localDate(until), 1)), whole / 400), whole)
  const endOf = ({ until }: Stretch) => at(addDays(localDate(until), 1))
  const numberOf = new Map(pieces.map(({ exhibit, number }) => [exhibit.id, number]))
  const rows = presence.pieces.slice(0, MOST_ROWS)
  const top = LINE + 34
  const height = top + rows.length * ROW + (rows.length > 0 ? 8 : 0)
  return (
    <figure class="presence-drawing">
      <svg width="100%" height={height} aria-hidden="true">
        <defs>
          <pattern
            id="presence-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" class="presence-hatch-line" />
          </pattern>
        </defs>
        {yearsIn(asked).map((year) => (
          <g>
            <line
              x1={at(`${year}-01-01`)}
              x2={at(`${year}-01-01`)}
              y1="0"
              y2={height}
              class="presence-year"
            />
            {daysBetween(localDate(asked.from), localDate(`${year}-01-01`)) <
              whole * LAST_LABEL && (
              <text x={at(`${year}-01-01`)} dx="4" y={LINE + 22} class="presence-label">
                {year}
              </text>
            )}
          </g>
        ))}
        {presence.gaps.map((gap) => (
          <rect
            x={at(gap.from)}
            width={wide(gap)}
            y="6"
            height={LINE - 8}
            fill="url(#presence-hatch)"
            class="presence-gap"
          />
        ))}
        {presence.proved.map((stretch) => (
          <rect
            x={at(stretch.from)}
            width={wide(stretch)}
            y="6"
            height={LINE - 8}
            class="presence-proved"
          />
        ))}
        {rows.map((piece, index) => {
          const y = top + index * ROW
          // At the very beginning there is no room before it: the number stands behind.
          const isEarly = daysBetween(localDate(asked.from), localDate(piece.from)) < whole * 0.06
          return (
            <g>
              <rect
                x={at(piece.from)}
                width={wide(piece)}
                y={y + 4}
                height="6"
                class="presence-piece"
              />
              <text
                x={isEarly ? endOf(piece) : at(piece.from)}
                dx={isEarly ? 4 : -4}
                y={y + 11}
                text-anchor={isEarly ? 'start' : 'end'}
                class="presence-label"
              >
                {numberOf.get(piece.exhibit)}
              </text>
            </g>
          )
        })}
      </svg>
      <p class="visually-hidden">{words.drawing(presence.proved.length, presence.gaps.length)}</p>
      <figcaption>
        <span class="presence-key">
          <Key name="presence-proved" /> {words.keyProved}
        </span>
        <span class="presence-key">
          <Key name="presence-gap" /> {words.keyGap}
        </span>
        <span class="presence-key">
          <Key name="presence-piece" /> {words.keyPiece}
        </span>
        {presence.pieces.length > MOST_ROWS && <span>{words.more}</span>}
      </figcaption>
    </figure>
  )
}

type Stretch = { readonly from: string; readonly until: string }

function Key({ name }: { name: string }) {
  const fill = name === 'presence-gap' ? { fill: 'url(#presence-hatch)' } : {}
  return (
    <svg width="22" height="12" aria-hidden="true">
      <rect x="1" y="1" width="20" height="10" class={name} {...fill} />
    </svg>
  )
}

const share = (days: number, whole: number): string => `${((days / whole) * 100).toFixed(3)}%`

/** First days of years that fall within, but for the first day itself. */
function yearsIn({ from, until }: PresenceAsked): readonly number[] {
  const [first = 0, last = 0] = [from, until].map((day) => Number(day.slice(0, 4)))
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index)
}
