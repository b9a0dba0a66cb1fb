import type { SaidNotice } from '@sejour/answers/assess'
import type { Prepared } from '@sejour/engine'
import { marginOf } from '../../../app/tool/said.ts'
import { ExplanationTree, Margin, MarkWithWord, ToConfirm } from '../../../components/index.ts'
import type { Answers } from '../answers.ts'
import type { ScreeningTexts } from '../texts/index.ts'
import { changesThatHelp } from './changes.ts'
import type { Conclusion } from './conclusion.ts'
import type { TreeReader } from './tree.ts'

interface FoundProps {
  readonly found: Conclusion
  readonly reader: TreeReader
  readonly texts: ScreeningTexts
}

/** The conditions without which the request stops, each with its source. */
export function Blockers({ found, reader, texts }: FoundProps) {
  const { lang, words } = texts
  const isOver = found.stages.some(({ finding }) => finding === 'not-met')
  const blockers = found.stages
    .filter(({ finding, lastKnown }) => finding !== 'met' && lastKnown !== 'discretionary')
    .flatMap(({ explanation, lastKnown }) =>
      reader
        .blockersIn(explanation)
        .filter(({ finding }) => lastKnown !== 'not-met' || finding === 'not-met'),
    )
    .filter(({ finding }) => !isOver || finding === 'not-met')
  return (
    <section>
      <h2>{words.conclusion.blockers}</h2>
      {blockers.length === 0 && <p>{words.conclusion.noBlockers}</p>}
      {blockers.length > 0 && <p>{words.conclusion.blockersLead}</p>}
      {blockers.map(({ label, finding, source }) => (
        <Margin lang={lang} source={source}>
          <p>
            {label}
            <br />
            <MarkWithWord lang={lang} finding={finding} />
          </p>
        </Margin>
      ))}
    </section>
  )
}

/** What the person can still do about it. */
export function Changes({
  prepared,
  answers,
  found,
  texts,
}: Pick<FoundProps, 'found' | 'texts'> & {
  readonly prepared: Prepared
  readonly answers: Answers
}) {
  const { conclusion } = texts.words
  const lines = changesThatHelp(prepared, answers, found, texts)
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{conclusion.whatIf}</h2>
      <p>{conclusion.whatIfLead}</p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** Remarks of one kind: none of them decides. */
export function Remarks({
  title,
  lead,
  notices,
  texts: { lang },
}: {
  readonly title: string
  readonly lead?: string
  readonly notices: readonly SaidNotice[]
  readonly texts: ScreeningTexts
}) {
  if (notices.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
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

/** Each stage of the examination with its tree. */
export function Why({ found, reader, texts }: FoundProps) {
  const { lang, words } = texts
  return (
    <section>
      <h2>{words.conclusion.why}</h2>
      <p>{words.conclusion.whyLead}</p>
      {found.stages.map((stage) => (
        <section>
          <h3>{stage.label}</h3>
          <p>
            <MarkWithWord
              lang={lang}
              finding={stage.finding}
              appreciatedBy={words.authorities['Office des étrangers']}
            />
            {stage.finding !== stage.lastKnown && ' '}
            {stage.finding !== stage.lastKnown && <ToConfirm lang={lang} />}
          </p>
          <ExplanationTree lang={lang} nodes={[reader.nodeOf(stage.explanation)]} openDepth={0} />
        </section>
      ))}
    </section>
  )
}
