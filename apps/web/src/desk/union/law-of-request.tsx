import type { SaidSource } from '@sejour/answers/say'
import { marginOf } from '../../app/tool/said.ts'
import { Derivation, formatDay, Margin } from '../../components/index.ts'
import { deskHref, type DeskLang } from '../slugs.ts'
import type { RequestProps } from './page.tsx'
import { unionTexts } from './texts/index.ts'

// The others stand with the days that they carry.
const MOST_SOURCES = 2

/** What the law of the day of filing makes of a request: regime, days, papers, proofs, competence. */
export function LawOfRequest(props: RequestProps) {
  const { forms, view } = props
  const { lang } = forms.frame
  const words = unionTexts[lang]
  const { answer } = view
  return (
    <>
      {view.needs !== undefined && <p class="desk-empty">{words.needs[view.needs]}</p>}
      {answer !== undefined && (
        <>
          <h3>{words.regime}</h3>
          <Said lang={lang} text={answer.regime.text} sources={answer.regime.sources} />
          <h3>{words.days}</h3>
          <Derivation
            lang={lang}
            steps={answer.steps.map(({ label, text, day, sources }) => ({
              text: `${label}. ${text}`,
              day: day ?? undefined,
              source: sources[0] && marginOf(sources[0], lang),
            }))}
          />
          <h3>{words.held}</h3>
          <Said lang={lang} text={answer.held.text} sources={answer.held.sources} />
        </>
      )}
      <Proofs {...props} />
      {answer !== undefined && (
        <>
          {answer.residence.readings.length > 0 && (
            <>
              <h3>{words.check}</h3>
              <p>{words.checkLead}</p>
              {answer.residence.readings.map(({ text, sources }) => (
                <Said lang={lang} text={text} sources={sources} />
              ))}
            </>
          )}
          <Month {...props} />
          {answer.decidedInTime === null && view.round.decision === undefined && (
            <>
              <h3>{words.silence}</h3>
              <Said lang={lang} text={answer.silence.text} sources={answer.silence.sources} />
            </>
          )}
          {answer.missing.length + answer.notes.length > 0 && (
            <details class="desk-more">
              <summary>{words.remarks}</summary>
              <ul>
                {[...answer.missing.map(({ text }) => text), ...answer.notes].map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <h3>{words.decides}</h3>
      {view.competences.map(({ what, who, sources }) => (
        <Said
          lang={lang}
          text={`${words.decidesWhat[what]}${words.colon} ${who.map(({ name }) => name).join(` ${words.or} `)}.`}
          sources={sources}
        />
      ))}
    </>
  )
}

/** A sentence with those who say so. */
function Said({
  lang,
  text,
  sources,
}: {
  lang: DeskLang
  text: string
  sources: readonly SaidSource[]
}) {
  return (
    <Margin lang={lang} source={sources.slice(0, MOST_SOURCES).map((one) => marginOf(one, lang))}>
      <p>{text}</p>
    </Margin>
  )
}

function Proofs({ forms, file, view }: RequestProps) {
  const { lang } = forms.frame
  const words = unionTexts[lang]
  const { proofs, answer, round } = view
  if (round.filedOn === undefined) return null
  const due = answer?.documents
  return (
    <>
      <h3>{words.proofs}</h3>
      {due !== undefined && round.completeOn === undefined && (
        <p>{words.proofsDue(formatDay(due.safeLastDay, lang))}</p>
      )}
      {proofs === undefined ? (
        <p class="desk-quiet">{words.noForm}</p>
      ) : (
        <>
          {proofs.missing === undefined && <p class="desk-quiet">{words.unfilled}</p>}
          {proofs.missing?.length === 0 && <p>{words.nothingMissing}</p>}
          <List title={words.missing} of={proofs.missing ?? []} />
          <List title={words.given} of={proofs.given} />
          <p>
            <a href={deskHref(lang, 'act', { case: file.caseId, act: proofs.act })}>
              {words.openForm}
            </a>
          </p>
        </>
      )}
    </>
  )
}

function List({ title, of }: { title: string; of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    <>
      <p class="desk-quiet">{title}</p>
      <ul>
        {of.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </>
  )
}

function Month({ forms, view }: RequestProps) {
  const { lang } = forms.frame
  const words = unionTexts[lang]
  const { month, round } = view
  const given = round.decision?.monthUntil
  const text =
    given === undefined
      ? 'refused' in month
        ? words.noMonth[month.refused]
        : words.monthUntil(formatDay(month.until, lang))
      : words.monthGiven(formatDay(given, lang))
  return (
    <>
      <h3>{words.month}</h3>
      <Said lang={lang} text={text} sources={view.monthSources} />
    </>
  )
}
