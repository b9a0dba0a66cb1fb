import { numbersOf } from '@sejour/cases'
import type { AgendaItem, CaseFile, HistoryLine, Risk } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import { AlertsBlock } from '../agenda/alerts-block.tsx'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { HistoryLines } from '../history/page.tsx'
import { deskHref } from '../slugs.ts'
import { Manage, OpenProcedure } from './manage.tsx'
import { PeopleBlock } from './people-block.tsx'
import { Round } from './round.tsx'
import { overviewTexts } from './texts/index.ts'

/** What the first page of a case shows. */
export interface OverviewProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  /** Newest first. */
  readonly history: readonly HistoryLine[]
  readonly names: ReadonlyMap<string, string>
  readonly procedures: readonly { readonly value: string; readonly label: string }[]
  readonly catalogue: Catalogue
  readonly hrefOf: (target: Risk['action']['target']) => string
  readonly sent: Sent | undefined
}

const MOST_LIMITS = 6
const MOST_CHANGES = 8
/** Days: what is further away stands in the agenda. */
const FAR = 400

/** The whole case on one page: where it stands, what comes, what is missing, what changed. */
export function OverviewPage(props: OverviewProps) {
  const { frame, file, history, names, procedures, catalogue, hrefOf, sent } = props
  const { lang } = frame
  const words = overviewTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms} wide>
      <div class="desk-columns desk-columns-wide">
        <div>
          <Limits frame={frame} file={file} />
          {file.alerts.some(({ read }) => !read) && (
            <AlertsBlock forms={forms} alerts={file.alerts.filter(({ read }) => !read)} />
          )}
          <Risks file={file} lang={lang} hrefOf={hrefOf} />
          <Where frame={frame} file={file} />
        </div>
        <div>
          <h2>{words.procedures}</h2>
          {file.procedures.length === 0 && <p class="desk-empty">{words.noProcedure}</p>}
          {file.procedures.toReversed().map((round) => (
            <Round frame={frame} file={file} round={round} catalogue={catalogue} />
          ))}
          <OpenProcedure forms={forms} file={file} procedures={procedures} />
          {frame.mayWrite && (
            <p>
              <a href={deskHref(lang, 'interviewStep', { case: file.caseId, step: 'start' })}>
                {words.interview}
              </a>
            </p>
          )}
          <PeopleBlock frame={frame} file={file} catalogue={catalogue} />
          <h2>{words.latest}</h2>
          <HistoryLines frame={frame} lines={history.slice(0, MOST_CHANGES)} names={names} />
          <p>
            <a href={deskHref(lang, 'history', { case: file.caseId })}>{words.wholeHistory}</a>
          </p>
          <Manage forms={forms} file={file} />
        </div>
      </div>
    </CasePage>
  )
}

// Days and alerts have their own blocks: nothing stands twice.
const ELSEWHERE: readonly string[] = [
  'limit-past',
  'limit-near',
  'alert-unread',
  'limit-without-proof',
]

function Risks({
  file,
  lang,
  hrefOf,
}: Pick<OverviewProps, 'file' | 'hrefOf'> & { lang: CaseFrame['lang'] }) {
  const words = overviewTexts[lang]
  const kinds = [
    ...Map.groupBy(
      file.risks.filter(({ kind }) => !ELSEWHERE.includes(kind)),
      ({ kind }) => kind,
    ).values(),
  ]
  if (kinds.length === 0) return null
  return (
    <>
      <h2>{words.risks}</h2>
      <ul class="desk-rows">
        {kinds.map(([risk, ...more]) =>
          risk === undefined ? null : (
            <li class="desk-row">
              <div class="desk-row-main">
                <p>
                  {risk.said}
                  {more.length > 0 && (
                    <span class="desk-quiet"> {words.times(more.length + 1)}</span>
                  )}
                </p>
                <p>
                  <a href={hrefOf(risk.action.target)}>{risk.action.label}</a>
                </p>
              </div>
            </li>
          ),
        )}
      </ul>
    </>
  )
}

function Limits({ frame: { lang, today }, file }: { frame: CaseFrame; file: CaseFile }) {
  const words = overviewTexts[lang]
  const ordered = file.agenda.toSorted((one, other) =>
    (one.lastDay ?? '').localeCompare(other.lastDay ?? ''),
  )
  const running = ordered.filter(
    ({ state, daysLeft }) => state === 'running' && (daysLeft ?? FAR) < FAR,
  )
  const past = ordered.filter(({ state, peremptory }) => state === 'past' && peremptory)
  return (
    <>
      <h2>{words.next}</h2>
      {running.length === 0 && <p class="desk-quiet">{words.noNext}</p>}
      <ul class="desk-rows">
        {running.slice(0, MOST_LIMITS).map((item) => (
          <OneLimit lang={lang} today={today} file={file} item={item} />
        ))}
      </ul>
      {past.length > 0 && (
        <>
          <h2>{words.past}</h2>
          <p class="desk-quiet">{words.pastLead}</p>
          <ul class="desk-rows">
            {past.map((item) => (
              <OneLimit lang={lang} today={today} file={file} item={item} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function OneLimit({
  lang,
  today,
  file,
  item,
}: {
  lang: CaseFrame['lang']
  today: string
  file: CaseFile
  item: AgendaItem
}) {
  const words = overviewTexts[lang]
  const { id, kind, label, summary, safeDay, lastDay = safeDay, daysLeft, proof } = item
  const numbers = numbersOf(file.state)
  const isSafe = safeDay !== undefined && safeDay >= today
  const shown = proof.flatMap((one) => numbers.get(one) ?? [])
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p>
          <a href={`${deskHref(lang, 'caseAgenda', { case: file.caseId })}#${id}`}>
            {kind === 'task' ? summary : label}
          </a>
        </p>
        {kind === 'remedy' && <p class="desk-quiet">{words.against(item.opened.said)}</p>}
        <p class="desk-quiet">
          {isSafe && daysLeft !== undefined && (
            <>
              {kind === 'task' ? words.forDay : words.safeDay} <Day lang={lang} day={safeDay} />
              <span class={daysLeft <= 3 ? 'desk-late figures' : 'figures'}>
                {` · ${words.days(daysLeft)}`}
              </span>
            </>
          )}
          {!isSafe && lastDay !== undefined && (
            <span class="desk-late">
              {lastDay < today ? words.wasLast : words.safeDayPast}{' '}
              <Day lang={lang} day={lastDay} />
            </span>
          )}
          {item.peremptory && <span class="desk-peremptory"> · {words.peremptory}</span>}
          {item.needsProof && (
            <>
              {' · '}
              {shown.length > 0 ? words.provedBy(shown.join(', ')) : words.noProof}
            </>
          )}
        </p>
      </div>
    </li>
  )
}

function Where({ frame: { lang }, file }: { frame: CaseFrame; file: CaseFile }) {
  const words = overviewTexts[lang]
  const { residence, elected } = file.addresses
  const line = (address: typeof residence) =>
    address === undefined
      ? words.unknownAddress
      : [address.careOf, address.street, `${address.postcode} ${address.commune}`]
          .filter((part) => part !== undefined)
          .join(', ')
  return (
    <>
      <h2>{words.where}</h2>
      <dl class="desk-list">
        <div>
          <dt>{words.lives}</dt>
          <dd>{line(residence)}</dd>
        </div>
        <div>
          <dt>{words.letters}</dt>
          <dd>{line(elected ?? residence)}</dd>
        </div>
      </dl>
    </>
  )
}
