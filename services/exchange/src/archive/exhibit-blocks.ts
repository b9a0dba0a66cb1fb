import { type CaseState, numberedExhibits, type Proves } from '@sejour/cases'
import type { Block, Line } from '@sejour/documents'
import type { Saying } from './case-document.ts'
import { period } from './people-blocks.ts'

/** The inventory, each piece with the file that stands beside it and what it proves. */
export function exhibitsOf(
  state: CaseState,
  say: Saying,
  paths: ReadonlyMap<string, string>,
): readonly Block[] {
  const { words, day } = say
  const rows = numberedExhibits(state).map(({ exhibit, number }): readonly Line[] => {
    const path = paths.get(exhibit.id)
    return [
      String(number),
      exhibit.title,
      exhibit.coversFrom
        ? period(say, exhibit.coversFrom, exhibit.coversUntil)
        : exhibit.dated
          ? day(exhibit.dated)
          : '',
      exhibit.proves.map((one) => sayProves(one, state, say)).join(' ; '),
      path === undefined ? words.noFile : [{ link: exhibit.file?.name ?? path, to: path }],
    ]
  })
  if (rows.length === 0) return []
  const { number, title, covers, serves, file } = words.columns
  return [
    {
      kind: 'table',
      caption: words.exhibits,
      head: [number, title, covers, serves, file],
      rows,
      widths: [1, 5, 4, 5, 4],
    },
  ]
}

function sayProves(one: Proves, state: CaseState, { names }: Saying): string {
  if (one.kind === 'fact') return names.fact(one.fact)
  if (one.kind === 'argument') {
    const argument = state.arguments.get(one.argument)
    return argument?.text?.slice(0, 60) ?? argument?.kind ?? one.argument
  }
  const entry = state.entries.get(one.entry)
  return entry?.kind === 'decision-notified' ? names.decision(entry.decision) : (entry?.kind ?? '')
}
