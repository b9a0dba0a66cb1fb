import { sayHolder, sayMachine, sayState, type Standing, type Taker } from '@sejour/chain'
import type { CaseFile } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import type { DeskKind } from '../slugs.ts'
import { NextSteps } from './next-steps.tsx'
import { Passed } from './passed.tsx'
import { chainTexts } from './texts/index.ts'

/** What the page of the way of a case shows. */
export interface ChainPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly catalogue: Catalogue
  /** The drawing with the present state marked, as SVG. */
  readonly drawingOf: (standing: Standing) => string
  readonly sent: Sent | undefined
}

/** Whose steps each desk takes. */
export const OWN_STEPS: { readonly [kind in DeskKind]: readonly Taker[] } = {
  counsel: ['applicant'],
  commune: ['commune', 'police'],
  office: ['office'],
}

/** Machines of a part of a request: each moves with the request, and is folded beside it. */
const PARTS: readonly string[] = ['fee', 'residence-check', 'notification']

/** Where everything in the case stands, how it came there, and what may come next. */
export function ChainPage(props: ChainPageProps) {
  const { frame, file, sent } = props
  const words = chainTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const isPart = ({ machine }: Standing) => PARTS.includes(machine.id)
  const whole = file.standings.filter((standing) => !isPart(standing))
  const parts = file.standings.filter(isPart)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <p class="desk-quiet">{words.lead}</p>
      {file.standings.length === 0 && <p class="desk-empty">{words.none}</p>}
      {whole.map((standing) => (
        <section class="chain-standing" aria-labelledby={`standing-${idOf(standing)}`}>
          <h2 id={`standing-${idOf(standing)}`}>{titleOf(file, standing, frame)}</h2>
          <Where {...props} standing={standing} />
          <OneStanding {...props} forms={forms} standing={standing} />
        </section>
      ))}
      {parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">{words.parts}</h2>
          {parts.map((standing) => (
            <details class="desk-more" open={isSentIn(sent, standing)}>
              <summary>
                {sayMachine(standing.machine.id, frame.lang)}
                {': '}
                {sayState(standing.machine.id, standing.state, frame.lang)}
              </summary>
              <OneStanding {...props} forms={forms} standing={standing} />
            </details>
          ))}
        </section>
      )}
    </CasePage>
  )
}

/** The state in words, who has the file, and since when. */
function Where({ frame: { lang }, standing }: ChainPageProps & { standing: Standing }) {
  const words = chainTexts[lang]
  const { machine, state, since } = standing
  const holder = machine.states.find(({ id }) => id === state)?.holder
  return (
    <p class="chain-state">
      <strong>{upper(sayState(machine.id, state, lang))}</strong>
      {since !== undefined && (
        <>
          {', '}
          {words.since} <Day lang={lang} day={since} />
        </>
      )}
      {holder !== undefined && holder !== 'nobody' && (
        <span class="desk-quiet">
          {' · '}
          {words.holder(sayHolder(holder, lang))}
        </span>
      )}
    </p>
  )
}

function OneStanding(props: ChainPageProps & { forms: Forms; standing: Standing }) {
  const { frame, file, catalogue, forms, standing, drawingOf } = props
  const words = chainTexts[frame.lang]
  return (
    <>
      {standing.misplaced.length > 0 && (
        <p class="desk-late">{words.misplaced(standing.misplaced.length)}</p>
      )}
      {frame.mayWrite && standing.next.length > 0 && (
        <>
          <h3>{words.next}</h3>
          <NextSteps forms={forms} file={file} standing={standing} own={OWN_STEPS[frame.kind]} />
        </>
      )}
      <Passed forms={forms} catalogue={catalogue} standing={standing} />
      <details class="desk-more">
        <summary>{words.drawing}</summary>
        <div class="chain-drawing" dangerouslySetInnerHTML={{ __html: drawingOf(standing) }} />
      </details>
    </>
  )
}

const upper = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

const idOf = ({ machine, subject }: Standing): string => `${machine.id}-${subject}`

const isSentIn = (sent: Sent | undefined, { subject }: Standing): boolean =>
  sent?.about?.startsWith(`${subject}.`) === true

/** The procedure by its name, with its round where it is not the first; else the machine. */
function titleOf(file: CaseFile, standing: Standing, { lang }: CaseFrame): string {
  const procedure = file.procedures.find(({ id }) => id === standing.subject)
  if (procedure === undefined) return sayMachine(standing.machine.id, lang)
  const { title, round } = procedure
  return round > 1 ? `${title}, ${chainTexts[lang].round(round)}` : title
}
