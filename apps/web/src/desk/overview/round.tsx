import type { CaseFile, ProcedureInFile } from '@sejour/desk'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { nodeOf } from '../../app/tool/node-of.ts'
import { marginOf } from '../../app/tool/said.ts'
import {
  ExplanationTree,
  formatDay,
  Margin,
  MarkWithWord,
  type Source,
} from '../../components/index.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { nameOf } from '../people-names.ts'
import { Story } from './story.tsx'
import { overviewTexts } from './texts/index.ts'

const MOST_MISSING = 5

/** One round of a procedure: where it stands, what the law says of it, what is missing. */
export function Round({
  frame,
  file,
  round,
  catalogue,
}: {
  frame: CaseFrame
  file: CaseFile
  round: ProcedureInFile
  catalogue: Catalogue
}) {
  const { lang } = frame
  const words = overviewTexts[lang]
  return (
    <section class="desk-round" id={round.id}>
      <h3>
        {round.title}
        {round.round > 1 && <span class="desk-quiet"> · {words.round(round.round)}</span>}
      </h3>
      <p class="desk-quiet">
        {words.stage[round.stage]}
        {round.ended !== undefined && ` · ${round.ended.why}`}
        {' · '}
        {words.lawOn(formatDay(round.lawOn, lang))}
      </p>
      <Story frame={frame} file={file} round={round} catalogue={catalogue} />
      {round.stage === 'preparation' ? (
        <Examination frame={frame} file={file} round={round} />
      ) : (
        <details class="desk-more">
          <summary>
            {words.examination}
            <span class="visually-hidden"> : {round.title}</span>
          </summary>
          <Examination frame={frame} file={file} round={round} />
        </details>
      )}
    </section>
  )
}

/** What the law says of a round, for each person of whom something else is known. */
function Examination({
  frame,
  file,
  round,
}: {
  frame: CaseFrame
  file: CaseFile
  round: ProcedureInFile
}) {
  const { lang } = frame
  const words = overviewTexts[lang]
  const { assessed } = round
  return (
    <>
      {assessed === undefined ? (
        <p class="desk-quiet">{words.notAssessed}</p>
      ) : (
        <>
          <Stages lang={lang} assessed={assessed} />
          <details class="desk-more desk-tree">
            <summary>
              {words.whole}
              <span class="visually-hidden">: {round.title}</span>
            </summary>
            <ExplanationTree
              lang={lang}
              nodes={assessed.stages.map(({ explanation }) => nodeOf(explanation, lang))}
              openDepth={0}
            />
          </details>
        </>
      )}
      {round.others.map(({ person, assessed: own }) => {
        const details = file.state.persons.get(person)
        return details === undefined ? null : (
          <>
            <h4>{words.forPerson(nameOf(details, lang))}</h4>
            <Stages lang={lang} assessed={own} />
          </>
        )
      })}
      <Missing frame={frame} file={file} round={round} />
    </>
  )
}

function Stages({
  lang,
  assessed,
}: {
  lang: CaseFrame['lang']
  assessed: NonNullable<ProcedureInFile['assessed']>
}) {
  return (
    <>
      <ul class="desk-stages">
        {assessed.stages.map(({ label, finding, explanation }) => (
          <li>
            <MarkWithWord
              lang={lang}
              finding={finding}
              {...(explanation.authority !== undefined && {
                appreciatedBy: explanation.authority,
              })}
            />
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <p class="desk-outcome">{assessed.outcome.label}</p>
    </>
  )
}

function Missing({
  frame: { lang },
  file,
  round,
}: {
  frame: CaseFrame
  file: CaseFile
  round: ProcedureInFile
}) {
  const words = overviewTexts[lang]
  const decides = round.missing.filter((one) => one.decides)
  if (decides.length === 0 || round.ended !== undefined) return null
  const href = `${deskHref(lang, 'facts', { case: file.caseId })}#${round.id}`
  return (
    <>
      <h4>{words.missing}</h4>
      <ul class="desk-missing">
        {decides.slice(0, MOST_MISSING).map((fact) => (
          <li>
            <Margin
              lang={lang}
              source={fact.sources.slice(0, 1).map((one): Source => marginOf(one, lang))}
            >
              <p class="desk-question">
                {fact.question}{' '}
                <a href={href} aria-label={`${words.answer}, ${fact.label}`}>
                  {words.answer}
                </a>
              </p>
              <p class="desk-quiet">
                {fact.why}
                {fact.exhibits.length > 0 && ` ${words.proofs} ${fact.exhibits.join(' · ')}.`}
              </p>
            </Margin>
          </li>
        ))}
      </ul>
      {decides.length > MOST_MISSING && (
        <p>
          <a href={href}>{words.missingMore(decides.length - MOST_MISSING)}</a>
        </p>
      )}
    </>
  )
}
