import { sayHolder, sayMachine, sayState, type Standing, type Taker } from '@sejour/chain'
import type { CaseFile } from '@sejour/desk'
import { ChainDrawing, Day } from '../../components/index.ts'
import { machineHref } from '../../pages/parcours/machine-href.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import type { DeskKind } from '../slugs.ts'
import { NextSteps } from './next-steps.tsx'
import { Passed } from './passed.tsx'
import { stepKey } from './step-form.tsx'
import { chainTexts } from './texts/index.ts'

/** What the page of the way of a case shows. */
export interface ChainPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly catalogue: Catalogue
  /** The drawing with the present state marked, as SVG: for a telephone, and for a screen. */
  readonly drawingOf: (standing: Standing) => { readonly narrow: string; readonly wide: string }
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
  const { whole, parts } = sorted(file)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <p class="desk-quiet">{words.lead}</p>
      {file.standings.length === 0 && <p class="desk-empty">{words.none}</p>}
      {whole.map((standing) => (
        <article class="chain-standing" aria-labelledby={`standing-${idOf(standing)}`}>
          <h2 id={`standing-${idOf(standing)}`}>{titleOf(file, standing, frame)}</h2>
          <Where {...props} standing={standing} />
          <OneStanding {...props} forms={forms} standing={standing} />
        </article>
      ))}
      {parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">{words.parts}</h2>
          {parts.map((standing) => (
            <details class="desk-more" open={isSentIn(sent, standing)}>
              <summary>
                {sayMachine(standing.machine.id, frame.lang)}
                {peopleIn(file, standing, frame)}
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

/** What moves by itself, and the parts of a request, as the page shows them. */
function sorted({ standings }: CaseFile) {
  const isPart = ({ machine }: Standing) => PARTS.includes(machine.id)
  return {
    whole: standings.filter((standing) => !isPart(standing)),
    parts: standings.filter(isPart),
  }
}

/** The entries that no standing above shows already. */
function firstShownIn(file: CaseFile, standing: Standing): ReadonlySet<string> {
  const { whole, parts } = sorted(file)
  const all = [...whole, ...parts]
  const entriesOf = ({ passed, misplaced }: Standing) => [
    ...passed.flatMap(({ entry }) => entry?.id ?? []),
    ...misplaced.map(({ id }) => id),
  ]
  const above = new Set(all.slice(0, all.indexOf(standing)).flatMap(entriesOf))
  return new Set(entriesOf(standing).filter((id) => !above.has(id)))
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
  const { machine, state } = standing
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
      <Passed
        forms={forms}
        catalogue={catalogue}
        standing={standing}
        withdrawable={firstShownIn(file, standing)}
      />
      <details class="desk-more">
        <summary>{words.drawing}</summary>
        <ChainDrawing
          name={`${words.drawing}: ${titleOf(file, standing, frame)}, ${sayState(machine.id, state, frame.lang)}`}
          {...drawingOf(standing)}
        />
        <p>
          <a href={machineHref(frame.lang, machine.id)}>{words.explained}</a>
        </p>
      </details>
    </>
  )
}

const upper = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** People of one request who were answered apart have a standing each, of the same subject. */
const idOf = ({ machine, subject, persons = [] }: Standing): string =>
  [machine.id, subject, ...persons].join('-')

const isSentIn = (sent: Sent | undefined, { subject, persons }: Standing): boolean =>
  sent?.about?.startsWith(stepKey('', subject, persons)) === true

/** The procedure by its name, with its round where it is not the first; else the machine. */
function titleOf(file: CaseFile, standing: Standing, frame: CaseFrame): string {
  const { lang } = frame
  const procedure = file.procedures.find(({ id }) => id === standing.subject)
  const people = peopleIn(file, standing, frame)
  if (procedure === undefined) return sayMachine(standing.machine.id, lang) + people
  const { title, round } = procedure
  return (round > 1 ? `${title}, ${chainTexts[lang].round(round)}` : title) + people
}

/** Whose standing it is, where those of one request were answered apart: " (N. Exemple)". */
function peopleIn({ state }: CaseFile, { persons = [] }: Standing, { lang }: CaseFrame): string {
  const names = persons.flatMap((id) => {
    const person = state.persons.get(id)
    return person ? [nameOf(person, lang)] : []
  })
  return names.length > 0 ? ` (${names.join(', ')})` : ''
}
