import type { PaperStatement } from '@sejour/answers/papers'
import { ContradictionNote, formatDay, Margin, ToConfirm } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'
import { handlingOf } from '../contradictions/said.ts'
import { RenewalWindow } from './renewal-window.tsx'
import { papiersTexts } from './texts/index.ts'

interface StatementsProps {
  readonly lang: Lang
  readonly statements: readonly PaperStatement[]
}

/** Sentences with their sources beside them. Neighbours that rest on the same sources share them. */
export function Statements({ lang, statements }: StatementsProps) {
  return (
    <>
      {bySource(statements).map((group) => (
        <Margin lang={lang} source={group[0]?.sources.map((source) => marginOf(source, lang))}>
          {group.length === 1 ? (
            group.map((statement) => <Sentence lang={lang} statement={statement} />)
          ) : (
            <ul class="paper-list">
              {group.map((statement) => (
                <li>
                  <Sentence lang={lang} statement={statement} />
                </li>
              ))}
            </ul>
          )}
        </Margin>
      ))}
    </>
  )
}

/** One sentence, with its days, what is to be confirmed, and the days that it counts. */
function Sentence({ lang, statement }: { lang: Lang; statement: PaperStatement }) {
  const texts = papiersTexts(lang)
  const { text, from, until, contradiction, toConfirm, window } = statement
  const days = [
    from && texts.since(formatDay(from, lang)),
    until && texts.until(formatDay(until, lang)),
  ].filter((day) => day !== undefined)
  return (
    <>
      <p>
        {text} {days.length > 0 && <span class="quiet figures">({days.join(', ')})</span>}{' '}
        {toConfirm && <ToConfirm lang={lang} />}
      </p>
      {contradiction !== undefined && (
        <ContradictionNote
          lang={lang}
          href={contradictionHref(lang, contradiction)}
          handling={handlingOf(contradiction, lang)}
        />
      )}
      {window && <RenewalWindow lang={lang} {...window} />}
    </>
  )
}

function bySource(statements: readonly PaperStatement[]): readonly (readonly PaperStatement[])[] {
  const groups: PaperStatement[][] = []
  for (const statement of statements) {
    const last = groups.at(-1)
    if (last?.[0] && keyOf(last[0]) === keyOf(statement)) last.push(statement)
    else groups.push([statement])
  }
  return groups
}

const keyOf = ({ sources }: PaperStatement) => sources.map(({ said }) => said).join('\n')
