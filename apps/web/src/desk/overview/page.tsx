import type { CaseFile, HistoryLine, Risk } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { HistoryLines } from '../history/page.tsx'
import { deskHref } from '../slugs.ts'
import { Manage, OpenProcedure } from './manage.tsx'
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
  readonly hrefOf: (target: Risk['action']['target']) => string
  readonly sent: Sent | undefined
}

const MOST_LIMITS = 6
const MOST_CHANGES = 8
/** Days: what is further away stands in the agenda. */
const FAR = 400

/** The whole case on one page: where it stands, what comes, what is missing, what changed. */
export function OverviewPage(props: OverviewProps) {
  const { frame, file, history, names, procedures, hrefOf, sent } = props
  const { lang } = frame
  const words = overviewTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms} wide>
      <div class="desk-columns desk-columns-wide">
        <div>
          <h2>{words.procedures}</h2>
          {file.procedures.length === 0 && <p class="desk-empty">{words.noProcedure}</p>}
          {file.procedures.toReversed().map((round) => (
            <Round frame={frame} file={file} round={round} />
          ))}
          <OpenProcedure forms={forms} file={file} procedures={procedures} />
          {frame.mayWrite && (
            <p>
              <a href={deskHref(lang, 'interviewStep', { case: file.caseId, step: 'start' })}>
                {words.interview}
              </a>
            </p>
          )}
          <Manage forms={forms} file={file} />
        </div>
        <div>
          <Limits frame={frame} file={file} />
          {file.risks.length > 0 && (
            <>
              <h2>{words.risks}</h2>
              <ul class="desk-rows">
                {file.risks.map((risk) => (
                  <li class="desk-row">
                    <div class="desk-row-main">
                      <p>{risk.said}</p>
                      <p>
                        <a href={hrefOf(risk.action.target)}>{risk.action.label}</a>
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Where frame={frame} file={file} />
          <h2>{words.latest}</h2>
          <HistoryLines frame={frame} lines={history.slice(0, MOST_CHANGES)} names={names} />
          <p>
            <a href={deskHref(lang, 'history', { case: file.caseId })}>{words.wholeHistory}</a>
          </p>
        </div>
      </div>
    </CasePage>
  )
}

function Limits({ frame: { lang }, file }: { frame: CaseFrame; file: CaseFile }) {
  const words = overviewTexts[lang]
  const running = file.agenda
    .filter(({ state, daysLeft }) => state === 'running' && (daysLeft ?? FAR) < FAR)
    .toSorted((one, other) => (one.safeDay ?? '').localeCompare(other.safeDay ?? ''))
  return (
    <>
      <h2>{words.next}</h2>
      {running.length === 0 && <p class="desk-quiet">{words.noNext}</p>}
      <ul class="desk-rows">
        {running.slice(0, MOST_LIMITS).map(({ id, label, safeDay, daysLeft, peremptory }) => (
          <li class="desk-row">
            <div class="desk-row-main">
              <p>
                <a href={`${deskHref(lang, 'caseAgenda', { case: file.caseId })}#${id}`}>{label}</a>
              </p>
              <p class="desk-quiet">
                {safeDay !== undefined && <Day lang={lang} day={safeDay} />}
                {daysLeft !== undefined && (
                  <span class={daysLeft <= 3 ? 'desk-late figures' : 'figures'}>
                    {` · ${words.days(daysLeft)}`}
                  </span>
                )}
                {peremptory && <span class="desk-peremptory"> · {words.peremptory}</span>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
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
