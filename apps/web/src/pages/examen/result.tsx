import type { Assessed, SaidNotice } from '@sejour/answers/assess'
import type { Prepared } from '@sejour/engine'
import { addressOf } from '../../app/slugs.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { nodeOf } from '../../app/tool/node-of.ts'
import { marginOf } from '../../app/tool/said.ts'
import { ExplanationTree, Margin, MarkWithWord, Notice, ToConfirm } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { examenTexts } from './texts/index.ts'

/** Where it stands, what is still to be known, what to beware of, and why. */
export function ExamenResult({
  found,
  prepared,
  lang,
}: {
  readonly found: Assessed
  readonly prepared: Prepared
  readonly lang: Lang
}) {
  const texts = examenTexts(lang)
  const { outcome, notes, missing, weaknesses, warnings, stages, procedure } = found
  const asked = prepared.procedure.facts.filter(({ id }) =>
    missing.some((one) => one === id || one.startsWith(`${id}[`)),
  )
  return (
    <>
      <p class="outcome">{outcome.label}.</p>
      {outcome.lastKnown && <p>{texts.lastKnown(outcome.lastKnown.label)}.</p>}
      <p class="quiet">{texts.notAPromise}</p>
      {notes.length > 0 && (
        <Notice title={texts.notes}>
          {notes.map((note) => (
            <p>{note}</p>
          ))}
        </Notice>
      )}
      {asked.length > 0 && (
        <section>
          <h2>{texts.missing(asked.length)}</h2>
          <ul>
            {asked.map(({ question, exhibits = [] }) => (
              <li>
                {question}
                {exhibits.length > 0 && (
                  <span class="quiet"> {texts.provedBy(exhibits.join(' ; '))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notices title={texts.weaknesses} notices={weaknesses} lang={lang} />
      <Notices title={texts.warnings} notices={warnings} lang={lang} />
      <section>
        <h2>{texts.why}</h2>
        {stages.map(({ label, finding, lastKnown, explanation }) => (
          <section>
            <h3>{label}</h3>
            <p>
              <MarkWithWord lang={lang} finding={finding} />
              {finding !== lastKnown && ' '}
              {finding !== lastKnown && <ToConfirm lang={lang} />}
            </p>
            <ExplanationTree lang={lang} nodes={[nodeOf(explanation, lang)]} openDepth={1} />
          </section>
        ))}
      </section>
      <p>
        <a href={addressOf(lang, `/voies/${procedure}`)}>{texts.sheet}</a>
      </p>
      <button class="button-quiet" type="button" data-print hidden>
        {formTexts(lang).print}
      </button>
    </>
  )
}

function Notices({
  title,
  notices,
  lang,
}: {
  readonly title: string
  readonly notices: readonly SaidNotice[]
  readonly lang: Lang
}) {
  if (notices.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {notices.map(({ label, sources, toConfirm }) => (
        <Margin lang={lang} source={sources.map((source) => marginOf(source, lang))}>
          <p>
            {label}.{toConfirm && ' '}
            {toConfirm && <ToConfirm lang={lang} />}
          </p>
        </Margin>
      ))}
    </section>
  )
}
