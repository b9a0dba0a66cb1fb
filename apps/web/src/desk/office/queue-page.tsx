import type { OfficeQueue, QueueLine } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { Day, Margin } from '../../components/index.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref, type DeskPageId } from '../slugs.ts'
import { queueTexts } from './texts/index.ts'

/** What the queue of the Office shows. `waiting`: parcels that nobody opened yet. */
export interface OfficeQueuePageProps {
  readonly frame: DeskFrame
  readonly queue: OfficeQueue
  /** Absent: the house has no inbox. */
  readonly inbox?: { readonly waiting: number; readonly href: string }
  /** The name of a kind of procedure. */
  readonly titleOf: (kind: string) => string
  readonly remedyOf: (line: QueueLine) => string | undefined
}

type Group = OfficeQueue['groups'][number]

/** Where each action is done. */
const PAGE_OF = {
  'deposit-file': 'chain',
  'file-note': 'chain',
  follow: 'chain',
  sign: 'ruling',
  send: 'ruling',
  review: 'ruling',
  correct: 'ruling',
  continue: 'ruling',
  wait: 'ruling',
  decide: 'examination',
  examine: 'examination',
  'read-supplement': 'exhibits',
  'check-conditions': 'examination',
} as const satisfies { readonly [action in QueueLine['action']]: DeskPageId }

/** What the Office has to do, the oldest first, with the next action in each row. */
export function OfficeQueuePage(props: OfficeQueuePageProps) {
  const { frame, queue, inbox } = props
  const words = queueTexts[frame.lang]
  const shown = queue.groups.filter(({ total }) => total > 0)
  return (
    <DeskPage frame={frame} title={words.title} wide>
      <ul class="desk-figures">
        {inbox !== undefined && (
          <li class={inbox.waiting > 0 ? 'desk-late' : undefined}>
            <a href={inbox.href}>{words.inbox(inbox.waiting)}</a>
          </li>
        )}
        {shown.map(({ group, total }) => (
          <li>
            <a href={`#${group}`}>{words.figures[group](total)}</a>
          </li>
        ))}
        <li>
          <a href={deskHref(frame.lang, 'cases')}>{words.open(queue.open)}</a>
        </li>
      </ul>
      {shown.length === 0 && <p class="desk-empty">{words.nothing}</p>}
      {shown.map((group) => (
        <GroupOfQueue {...props} group={group} />
      ))}
    </DeskPage>
  )
}

function GroupOfQueue(props: OfficeQueuePageProps & { group: Group }) {
  const { frame, queue, group } = props
  const { lang } = frame
  const words = queueTexts[lang]
  const { lines, total } = group
  const rows = (
    <ul class="desk-rows">
      {lines.map((line) => (
        <Line {...props} line={line} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby={group.group}>
      <h2 id={group.group}>
        {words.groups[group.group]}
        <span class="figures desk-count"> ({total})</span>
      </h2>
      {group.group === 'court' ? (
        <Margin lang={lang} source={marginOf(queue.dueSource, lang)}>
          <p class="desk-quiet">{words.courtLead}</p>
        </Margin>
      ) : (
        words.leads[group.group] !== '' && <p class="desk-quiet">{words.leads[group.group]}</p>
      )}
      {rows}
      {total > lines.length && (
        <p class="desk-quiet">
          {words.more(total - lines.length)} <a href={deskHref(lang, 'cases')}>{words.allCases}</a>
        </p>
      )}
    </section>
  )
}

function Line({
  frame,
  line,
  titleOf,
  remedyOf,
}: Omit<OfficeQueuePageProps, 'queue' | 'inbox'> & { line: QueueLine }) {
  const { lang, today } = frame
  const words = queueTexts[lang]
  const { action, title, kind, since, waits, due, rollNumber, hearingOn } = line
  const href = deskHref(lang, PAGE_OF[action], { case: line.case })
  const about = line.about === undefined ? '' : `#${line.about}`
  const remedy = remedyOf(line)
  const isLate = due !== undefined && due < today
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p class="desk-due-title">
          <a href={deskHref(lang, 'case', { case: line.case })}>{title}</a>
        </p>
        <p class="desk-quiet">
          {[
            kind === undefined ? undefined : titleOf(kind),
            remedy,
            rollNumber === undefined ? undefined : words.roll(rollNumber),
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        <p class="desk-quiet">
          {since === undefined ? (
            words.sinceUnknown
          ) : (
            <>
              {words.since} <Day lang={lang} day={since} />
              {waits !== undefined && <> · {words.days(waits)}</>}
            </>
          )}
          {due !== undefined && (
            <>
              {' · '}
              <span class={isLate ? 'desk-late' : undefined}>
                {isLate ? words.dueWas : words.due} <Day lang={lang} day={due} />
              </span>{' '}
              {words.dueUnsure}
            </>
          )}
          {hearingOn !== undefined && (
            <>
              {' · '}
              {words.hearing} <Day lang={lang} day={hearingOn} />
            </>
          )}
        </p>
      </div>
      <p>
        <a href={href + about} aria-label={`${words.actions[action]}: ${title}`}>
          {words.actions[action]}
        </a>
      </p>
    </li>
  )
}
