import type { SaidSegment } from '@sejour/answers/unlimited'
import { daysBetween, localDate } from '@sejour/calendar'
import { formatDay, Margin } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { sejourIllimiteTexts } from './texts/index.ts'

interface YearsLineProps {
  readonly lang: Lang
  /** Names the drawing. */
  readonly card: string
  readonly segments: readonly SaidSegment[]
  readonly safeDay: string | null
  readonly on: string
}

/** The years on a line, with what counts and what does not; the list says the same. */
export function YearsLine(props: YearsLineProps) {
  const { lang, segments } = props
  const { answer: words } = sejourIllimiteTexts(lang)
  const first = segments[0]
  const last = segments.at(-1)
  if (first === undefined || last === undefined) return null
  const used = (['full', 'half', 'none', 'doubtful'] as const).filter((counted) =>
    segments.some((segment) => !segment.projected && segment.counted === counted),
  )
  return (
    <>
      <h3>{words.years}</h3>
      <figure class="years">
        <figcaption>
          {words.lineSummary(formatDay(first.from, lang), formatDay(last.to, lang))}
        </figcaption>
        <Drawing {...props} from={first.from} to={last.to} />
        <ul class="years-key">
          {used.map((counted) => (
            <li>
              <Swatch of={`years-${counted}`} />
              {words.counted[counted]}
            </li>
          ))}
          {segments.some(({ projected }) => projected) && (
            <li>
              <Swatch of="years-projected" />
              {words.projected}
            </li>
          )}
        </ul>
      </figure>
      <details class="more">
        <summary>{words.list}</summary>
        {segments.map((segment) => (
          <Margin lang={lang} source={segment.sources.map((one) => marginOf(one, lang))}>
            <p class="figures">
              {words.days(formatDay(segment.from, lang), formatDay(segment.to, lang))}
              {' · '}
              {segment.label}
              {' · '}
              <strong>
                {segment.projected ? words.projected : words.counted[segment.counted]}
              </strong>
            </p>
            <p>{segment.why}</p>
          </Margin>
        ))}
      </details>
    </>
  )
}

function Swatch({ of }: { of: string }) {
  const isHalf = of === 'years-half'
  return (
    <svg class="years-swatch" width="24" height="16" aria-hidden="true" focusable="false">
      <rect class={of} x="1" y={isHalf ? '8' : '1'} width="22" height={isHalf ? '7' : '14'} />
    </svg>
  )
}

function Drawing({
  lang,
  segments,
  safeDay,
  on,
  from,
  to,
}: YearsLineProps & { from: string; to: string }) {
  const length = Math.max(1, between(from, to) + 1)
  const at = (day: string) => clamp((between(from, day) / length) * 100)
  const years = januariesBetween(from, to)
  // Places are percentages of a drawing that has no scale of its own: the words keep their size.
  return (
    <svg class="years-drawing" width="100%" height="84" aria-hidden="true" focusable="false">
      {years.map((year, index) => (
        <g class={index % 2 === 0 ? 'years-year' : 'years-year years-year-minor'}>
          <line x1={`${at(`${year}-01-01`)}%`} x2={`${at(`${year}-01-01`)}%`} y1="20" y2="60" />
          <text x={`${at(`${year}-01-01`)}%`} y="78">
            {year}
          </text>
        </g>
      ))}
      <line class="years-axis" x1="0" x2="100%" y1="60" y2="60" />
      {segments.map((segment) => {
        const start = at(segment.from)
        const end = clamp(((between(from, segment.to) + 1) / length) * 100)
        const isHalf = segment.counted === 'half'
        return (
          <rect
            class={segment.projected ? 'years-projected' : `years-${segment.counted}`}
            x={`${start}%`}
            width={`${Math.max(end - start, 0.4)}%`}
            y={isHalf ? '44' : '28'}
            height={isHalf ? '16' : '32'}
          />
        )
      })}
      <Mark at={at(on)} className="years-on" label={formatDay(on, lang)} />
      {safeDay !== null && safeDay <= to && <Mark at={at(safeDay)} className="years-safe" />}
    </svg>
  )
}

function Mark({ at, className, label }: { at: number; className: string; label?: string }) {
  // A label near the right end is written towards the left, so that it stays in the drawing.
  const anchor = at > 60 ? 'end' : 'start'
  return (
    <g class={className}>
      <line x1={`${at}%`} x2={`${at}%`} y1="18" y2="64" />
      {label !== undefined && (
        <text x={`${at}%`} y="14" text-anchor={anchor}>
          {label}
        </text>
      )}
    </g>
  )
}

const between = (from: string, to: string) => daysBetween(localDate(from), localDate(to))

const clamp = (percent: number): number =>
  Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100

// A year that begins at the very end has no room for its name.
const ROOM_FOR_NAME_DAYS = 120

function januariesBetween(from: string, to: string): readonly number[] {
  const first = Number(from.slice(0, 4)) + 1
  const last = Number(to.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (year) => between(`${year}-01-01`, to) > ROOM_FOR_NAME_DAYS,
  )
}
