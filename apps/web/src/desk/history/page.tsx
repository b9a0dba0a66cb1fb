import type { HistoryLine } from '@sejour/desk'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { aboutOf } from './about.ts'
import { historyTexts } from './texts/index.ts'

/** What the history shows: newest first. */
export interface HistoryProps {
  readonly frame: CaseFrame
  readonly lines: readonly HistoryLine[]
  readonly names: ReadonlyMap<string, string>
}

/** Who wrote what in the case, and when, in words. */
export function HistoryPage({ frame, lines, names }: HistoryProps) {
  const words = historyTexts[frame.lang]
  return (
    <CasePage frame={frame} title={words.title}>
      <p class="desk-lead">{words.lead}</p>
      <HistoryLines frame={frame} lines={lines} names={names} />
    </CasePage>
  )
}

/** Lines of the history, as other pages show the latest of them. */
export function HistoryLines({ frame: { lang }, lines, names }: HistoryProps) {
  const words = historyTexts[lang]
  return (
    <ol class="desk-history" reversed>
      {lines.map(({ version, at, by, event, type }) => {
        const about = event === undefined ? undefined : aboutOf(event, lang)
        return (
          <li id={`v${version}`}>
            <span class="desk-quiet desk-small">
              <Instant lang={lang} at={at} />
            </span>
            <span>
              {names.get(by) ?? words.unknown}{' '}
              {event === undefined ? words.privileged : words.did[type]}
              {about !== undefined && <span class="desk-quiet"> · {about}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
