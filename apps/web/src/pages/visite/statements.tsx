import type { VisitStatement } from '@sejour/answers/visit'
import { ContradictionNote, Margin, MarkWithWord } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'

interface StatementsProps {
  readonly lang: Lang
  readonly of: readonly VisitStatement[]
}

/** Sentences of the answer, each with its mark; neighbours that rest on one text share a margin. */
export function Statements({ lang, of }: StatementsProps) {
  return (
    <>
      {byFirstSource(of).map((statements) => (
        <Margin lang={lang} source={sourcesOf(statements).map((one) => marginOf(one, lang))}>
          {statements.map((statement) => (
            <Sentence lang={lang} statement={statement} />
          ))}
        </Margin>
      ))}
    </>
  )
}

function Sentence({ lang, statement }: { lang: Lang; statement: VisitStatement }) {
  const { id, text, finding } = statement
  const contradiction = CONTRADICTED[id]
  return (
    <>
      <p>
        {finding !== null && (
          <>
            <MarkWithWord lang={lang} finding={finding} />
            <br />
          </>
        )}
        {text}
      </p>
      {contradiction !== undefined && (
        <ContradictionNote lang={lang} href={contradictionHref(lang, contradiction)} />
      )}
    </>
  )
}

/** Statements on which sources contradict each other. */
const CONTRADICTED: { readonly [id: string]: string } = {
  'declaration.eight-days': 'C13',
  'stay.three-months': 'C1',
  'extension.presence': 'C15',
  'systems.ees': 'C21',
  'systems.etias': 'C21',
}

// Only neighbours: the order of the sentences stays.
function byFirstSource(of: readonly VisitStatement[]): readonly (readonly VisitStatement[])[] {
  const starts = of.flatMap((statement, index) =>
    index > 0 && firstSource(of[index - 1]) === firstSource(statement) ? [] : [index],
  )
  return starts.map((start, index) => of.slice(start, starts[index + 1]))
}

const firstSource = (statement: VisitStatement | undefined) => statement?.sources[0]?.said

/** Each source of the group once. */
function sourcesOf(statements: readonly VisitStatement[]) {
  const all = statements.flatMap(({ sources }) => sources)
  return [...new Map(all.map((source) => [source.said, source])).values()]
}
