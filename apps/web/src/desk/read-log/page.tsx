import type { ReadLine } from '@sejour/desk'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { readLogTexts } from './texts/index.ts'

/** What the page of reads shows; no lines at all for a role that may not see them. */
export interface ReadLogProps {
  readonly frame: CaseFrame
  readonly lines: readonly ReadLine[] | undefined
  readonly names: ReadonlyMap<string, string>
}

/** Who read personal data of this case, and when. */
export function ReadLogPage({ frame, lines, names }: ReadLogProps) {
  const words = readLogTexts[frame.lang]
  const whats: { readonly [what: string]: string } = words.whats
  return (
    <CasePage frame={frame} title={words.title}>
      <p class="desk-lead">{lines === undefined ? words.mayNot : words.lead}</p>
      {lines !== undefined && (
        <table class="desk-table">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ at, by, what }) => (
              <tr>
                <td>
                  <Instant lang={frame.lang} at={at} />
                </td>
                <td>{names.get(by) ?? (what === 'hand-over' ? words.other : words.unknown)}</td>
                <td>{whats[what.split(':')[0] ?? ''] ?? what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </CasePage>
  )
}
