import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { piecesTexts } from './texts/index.ts'

const VIEWS = [
  'exhibits',
  'exhibitsCoverage',
  'exhibitsPresence',
  'exhibitsMatrix',
  'exhibitsBundle',
] as const

/** The ways to look at the pieces of a case, and the one to take them together. */
export function PieceViews({ frame }: { frame: CaseFrame }) {
  const { lang, head, page } = frame
  const words = piecesTexts[lang].views
  return (
    <nav class="pieces-views" aria-label={words.label}>
      <ul>
        {VIEWS.map((view) => (
          <li>
            <a
              href={deskHref(lang, view, { case: head.id })}
              aria-current={page === view ? 'page' : undefined}
            >
              {words[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
