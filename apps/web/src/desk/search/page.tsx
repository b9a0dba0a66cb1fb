import type { CaseLine } from '@sejour/desk'
import { CaseTable } from '../cases/case-table.tsx'
import { ExportHere } from '../exports/list-links.tsx'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { searchTexts } from './texts/index.ts'

/** What was looked for and what was found. */
export interface SearchProps {
  readonly frame: DeskFrame
  readonly words: string
  readonly rows: readonly CaseLine[]
  readonly procedures: readonly { readonly value: string; readonly label: string }[]
}

/** Cases that have every word, or words that begin with it. */
export function SearchPage({ frame, words: asked, rows, procedures }: SearchProps) {
  const words = searchTexts[frame.lang]
  return (
    <DeskPage
      frame={frame}
      title={words.title}
      heading={asked === '' ? words.title : words.found(asked)}
      searched={asked}
      wide
    >
      {rows.length === 0 ? (
        <p class="desk-empty">{asked === '' ? words.nothing : words.none(asked)}</p>
      ) : (
        <CaseTable
          frame={frame}
          rows={rows}
          titles={new Map(procedures.map(({ value, label }) => [value, label]))}
        />
      )}
      {rows.length > 0 && <ExportHere frame={frame} list="cases" asked={{ q: asked }} />}
    </DeskPage>
  )
}
