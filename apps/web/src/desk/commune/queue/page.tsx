import type {
  CommuneQueue,
  CommuneQueueId,
  CommuneRow,
  QueueAsked,
  QueueDay,
  WaitingParcel,
} from '@sejour/desk'
import { ButtonLink, ButtonRow, Day } from '../../../components/index.ts'
import { DeskPage } from '../../frame/desk-page.tsx'
import type { DeskFrame } from '../../frame/frame.ts'
import { Instant } from '../../instant.tsx'
import { PARCEL_QUERY } from '../../parcels/inbox-page.tsx'
import { parcelsTexts } from '../../parcels/texts/index.ts'
import { deskHref, type DeskLang, type DeskPageId } from '../../slugs.ts'
import { communeQueueTexts } from './texts/index.ts'

/** In the address: the post alone. */
export const MAIL_QUEUE = 'mail'

/** What the queue of a commune shows. `nameOfKind`: the name of a machine. */
export interface CommuneQueueProps {
  readonly frame: DeskFrame
  readonly queue: CommuneQueue
  readonly asked: QueueAsked
  /** What other organisations sent and nobody took in, oldest first. */
  readonly mail: readonly WaitingParcel[]
  /** The post alone is shown. */
  readonly isMailOnly: boolean
  readonly nameOfKind: (machine: string) => string
}

/** Everything that a commune has to do, and in each line what to do next. */
export function CommuneQueuePage(props: CommuneQueueProps) {
  const { frame, queue, asked, mail, isMailOnly, nameOfKind } = props
  const { lang } = frame
  const words = communeQueueTexts[lang]
  const groups = isMailOnly ? [] : [...Map.groupBy(queue.rows, (row) => row.queue)]
  const showsMail = isMailOnly || (asked.queue === undefined && asked.machine === undefined)
  const isEmpty = groups.length === 0 && !(showsMail && mail.length > 0)
  return (
    <DeskPage frame={frame} title={words.title} wide>
      {frame.mayWrite && (
        <ButtonRow>
          <ButtonLink href={deskHref(lang, 'register')} kind="primary">
            {words.register}
          </ButtonLink>
          <ButtonLink href={deskHref(lang, 'inbox')}>{words.inbox}</ButtonLink>
        </ButtonRow>
      )}
      <Filters {...props} />
      {isEmpty && (
        <p class="desk-empty">
          {asked.queue === undefined && !isMailOnly ? words.empty : words.emptyFiltered}
        </p>
      )}
      {showsMail && <Mail lang={lang} mail={mail} />}
      {groups.map(([id, rows]) => (
        <section aria-labelledby={`queue-${id}`}>
          <h2 id={`queue-${id}`}>{words.queues[id].title}</h2>
          <ul class="desk-rows">
            {rows.map((row) => (
              <Row lang={lang} row={row} kind={nameOfKind(row.machine)} />
            ))}
          </ul>
        </section>
      ))}
      {queue.pages > 1 && !isMailOnly && (
        <nav class="desk-pager" aria-label={words.pager}>
          <span class="figures">
            {words.total(queue.total)} · {words.page(queue.page, queue.pages)}
          </span>
          {queue.page > 1 && (
            <a href={addressOf(lang, { ...asked, page: queue.page - 1 })} rel="prev">
              {words.previous}
            </a>
          )}
          {queue.page < queue.pages && (
            <a href={addressOf(lang, { ...asked, page: queue.page + 1 })} rel="next">
              {words.next}
            </a>
          )}
        </nav>
      )}
    </DeskPage>
  )
}

/** How much waits in each queue; each is a link to those lines alone. */
function Filters({ frame, queue, asked, mail, isMailOnly, nameOfKind }: CommuneQueueProps) {
  const { lang } = frame
  const words = communeQueueTexts[lang]
  const { queue: chosen, page: _, ...rest } = asked
  const total = queue.counts.reduce((sum, { rows }) => sum + rows, mail.length)
  return (
    <>
      <nav aria-label={words.filters}>
        <ul class="desk-figures">
          <li>
            <a
              href={addressOf(lang, rest)}
              aria-current={chosen === undefined && !isMailOnly ? 'true' : undefined}
            >
              {words.all} <span class="figures">{total}</span>
            </a>
          </li>
          {mail.length > 0 && (
            <li>
              <a
                href={`${deskHref(lang, 'dashboard')}?queue=${MAIL_QUEUE}`}
                aria-current={isMailOnly ? 'true' : undefined}
              >
                {words.mail.title} <span class="figures">{mail.length}</span>
              </a>
            </li>
          )}
          {queue.counts.map(({ queue: id, rows }) => (
            <li>
              <a
                href={addressOf(lang, { ...rest, queue: id })}
                aria-current={chosen === id ? 'true' : undefined}
              >
                {words.queues[id].title} <span class="figures">{rows}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {queue.machines.length > 1 && (
        <form class="desk-filter" method="get" action={deskHref(lang, 'dashboard')}>
          {chosen !== undefined && <input type="hidden" name="queue" value={chosen} />}
          <div class="desk-field">
            <label for="kind">{words.kind}</label>
            <select id="kind" name="kind">
              <option value="">{words.anyKind}</option>
              {queue.machines.map((machine) => (
                <option value={machine} selected={machine === asked.machine}>
                  {nameOfKind(machine)}
                </option>
              ))}
            </select>
          </div>
          <button class="button button-secondary" type="submit">
            {words.apply}
          </button>
        </form>
      )}
    </>
  )
}

/** What waits in the post: opened where it is taken in, refused, or sent on. */
function Mail({ lang, mail }: { lang: DeskLang; mail: readonly WaitingParcel[] }) {
  if (mail.length === 0) return null
  const words = communeQueueTexts[lang].mail
  const kinds: { readonly [kind: string]: string } = parcelsTexts[lang].kinds
  return (
    <section aria-labelledby="queue-mail">
      <h2 id="queue-mail">{words.title}</h2>
      <ul class="desk-rows">
        {mail.map(({ id, kind, from, sentAt, title = words.gone }) => (
          <li class="desk-row">
            <div class="desk-row-main">
              <p class="desk-due-title">{title}</p>
              <p class="desk-quiet">
                {kinds[kind] ?? kind} {words.from(from)} · <Instant lang={lang} at={sentAt} />
              </p>
              {kind === 'decision' && <p>{words.decision}</p>}
            </div>
            <p>
              <a
                class="button button-secondary"
                href={`${deskHref(lang, 'inbox')}?${PARCEL_QUERY}=${id}`}
                aria-label={`${words.action}: ${title}`}
              >
                {words.action}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ lang, row, kind }: { lang: DeskLang; row: CommuneRow; kind: string }) {
  const words = communeQueueTexts[lang]
  const { action } = words.queues[row.queue]
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p class="desk-due-title">
          <a href={deskHref(lang, 'case', { case: row.case })}>{row.title}</a>
        </p>
        <p class="desk-quiet">
          {kind}
          {row.people > 1 && ` · ${words.people(row.people)}`}
          {row.since !== undefined && (
            <>
              {' · '}
              {words.since} <Day lang={lang} day={row.since} />
            </>
          )}
        </p>
        {row.day !== undefined && <DayOf lang={lang} day={row.day} />}
      </div>
      <p>
        <a
          class="button button-secondary"
          href={actionOf(lang, row)}
          aria-label={`${action}: ${row.title}`}
        >
          {action}
        </a>
      </p>
    </li>
  )
}

/** A day without sanction that is past is told, and is no fault. */
function DayOf({ lang, day }: { lang: DeskLang; day: QueueDay }) {
  const words = communeQueueTexts[lang].day
  const { daysLeft, indicative } = day
  const said =
    daysLeft === 0
      ? words.today
      : daysLeft > 0
        ? words.left(daysLeft)
        : indicative
          ? words.late(-daysLeft)
          : words.past(-daysLeft)
  return (
    <p class={indicative || daysLeft > 3 ? 'desk-quiet' : 'desk-late'}>
      <Day lang={lang} day={day.lastDay} /> · {said}
      {indicative && daysLeft >= 0 && ` (${words.indicative})`}
    </p>
  )
}

/** Where each queue is worked on, and the place on that page. */
const PLACE: { readonly [queue in CommuneQueueId]: readonly [page: DeskPageId, at: string] } = {
  'to-register': ['counter', 'registration'],
  returned: ['parcels', ''],
  'fee-to-check': ['counter', 'fee'],
  'fee-short': ['counter', 'answer'],
  'fee-running': ['counter', 'fee'],
  'check-to-ask': ['counter', 'check'],
  'check-running': ['counter', 'check'],
  negative: ['counter', 'answer'],
  'to-transmit': ['counter', 'transmission'],
  request: ['chain', ''],
  'to-notify': ['notifications', ''],
  'card-to-hand': ['titles', ''],
  card: ['titles', ''],
  limit: ['caseAgenda', ''],
}

function actionOf(lang: DeskLang, row: CommuneRow): string {
  const { queue, case: id, subject, machine } = row
  const isOfUnion = queue === 'request' && machine.startsWith('union-')
  const [page, at] = isOfUnion ? (['union', ''] as const) : PLACE[queue]
  const href = deskHref(lang, page, { case: id })
  if (page === 'caseAgenda') return `${href}#${subject}`
  return at === '' ? href : `${href}#${subject}-${at}`
}

function addressOf(lang: DeskLang, { queue, machine, page = 1 }: QueueAsked): string {
  const query = new URLSearchParams({
    ...(queue !== undefined && { queue }),
    ...(machine !== undefined && { kind: machine }),
    ...(page > 1 && { page: String(page) }),
  })
  const root = deskHref(lang, 'dashboard')
  return query.size === 0 ? root : `${root}?${query}`
}
