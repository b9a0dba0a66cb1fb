import { componentTexts } from '../texts/index.ts'
import type { Localised } from './types.ts'

interface ContentsProps extends Localised {
  /** Where a page has several. */
  readonly label?: string
  /** The parts of the page, in order; `id` is that of their title. */
  readonly parts: readonly { readonly id: string; readonly label: string }[]
}

/** What a long page holds, with a way to each part. */
export function Contents({ lang, label, parts }: ContentsProps) {
  const { contents } = componentTexts(lang)
  return (
    <nav class="contents" aria-label={label ?? contents}>
      <ul>
        {parts.map(({ id, label }) => (
          <li>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
