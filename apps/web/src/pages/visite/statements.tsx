import type { VisitStatement } from '@sejour/answers/visit'
import { Margin, MarkWithWord } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'

interface StatementsProps {
  readonly lang: Lang
  readonly of: readonly VisitStatement[]
}

/** Sentences of the answer, each with its mark; neighbours of one source share its margin. */
export function Statements({ lang, of }: StatementsProps) {
  return (
    <>
      {bySource(of).map((statements) => (
        <Margin lang={lang} source={statements[0]?.sources.map((one) => marginOf(one, lang))}>
          {statements.map(({ text, finding }) => (
            <p>
              {finding !== null && (
                <>
                  <MarkWithWord lang={lang} finding={finding} />
                  <br />
                </>
              )}
              {text}
            </p>
          ))}
        </Margin>
      ))}
    </>
  )
}

// Only neighbours: the order of the sentences stays.
function bySource(of: readonly VisitStatement[]): readonly (readonly VisitStatement[])[] {
  const starts = of.flatMap((statement, index) =>
    index > 0 && sourcesOf(of[index - 1]) === sourcesOf(statement) ? [] : [index],
  )
  return starts.map((start, index) => of.slice(start, starts[index + 1]))
}

const sourcesOf = (statement: VisitStatement | undefined) =>
  statement?.sources.map(({ said }) => said).join('|')
