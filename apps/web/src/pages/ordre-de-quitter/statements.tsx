import type { OrderStatement } from '@sejour/answers/order'
import { ContradictionNote, Margin, MarkWithWord } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'

interface StatementsProps {
  readonly lang: Lang
  readonly of: readonly OrderStatement[]
}

/** Sentences of the answer, each with its mark and its list; those of one source share its margin. */
export function Statements({ lang, of }: StatementsProps) {
  return (
    <>
      {bySource(of).map((statements) => (
        <Margin lang={lang} source={statements[0]?.sources.map((one) => marginOf(one, lang))}>
          {statements.map((statement) => (
            <Statement lang={lang} statement={statement} />
          ))}
        </Margin>
      ))}
    </>
  )
}

function Statement({ lang, statement }: { lang: Lang; statement: OrderStatement }) {
  const { id, text, items, finding } = statement
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
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
      {contradiction !== undefined && (
        <ContradictionNote lang={lang} href={contradictionHref(lang, contradiction)} />
      )}
    </>
  )
}

/** Statements on which sources contradict each other. */
const CONTRADICTED: { readonly [id: string]: string } = { 'guarantee.order-with-listed': 'C-01' }

// Only neighbours: the order of the sentences stays.
function bySource(of: readonly OrderStatement[]): readonly (readonly OrderStatement[])[] {
  const starts = of.flatMap((statement, index) =>
    index > 0 && sourcesOf(of[index - 1]) === sourcesOf(statement) ? [] : [index],
  )
  return starts.map((start, index) => of.slice(start, starts[index + 1]))
}

const sourcesOf = (statement: OrderStatement | undefined) =>
  statement?.sources.map(({ said }) => said).join('|')
