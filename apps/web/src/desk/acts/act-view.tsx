import type { Problem, SaidRemark } from '@sejour/acts'
import { idOfField } from '../../acts/index.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { actsTexts } from './texts/index.ts'

/** An act as it will look, and what is in its way. */
export type ActShown = {
  readonly html: string
  /** `at`: the path of the field on the page that mends it; `part`: the part of the act it is in. */
  readonly problems: readonly (Problem & { readonly at: string; readonly part?: string })[]
  /** What a lawyer has to confirm; empty while something is missing. */
  readonly remarks: readonly SaidRemark[]
}

interface ActViewProps {
  readonly frame: CaseFrame
  readonly act: { readonly lang: 'fr' | 'nl' | 'de' }
  readonly shown: ActShown
}

/** The part that follows what is filled in: problems, remarks, the act itself. */
export function ActView({ frame, act, shown }: ActViewProps) {
  const words = actsTexts[frame.lang]
  const { problems, remarks, html } = shown
  return (
    <>
      {problems.length === 0 ? (
        <p class="draft-ready">{words.noProblem}</p>
      ) : (
        <details class="draft-problems" open>
          <summary>{words.problems(problems.length)}</summary>
          <ul>
            {problems.map(({ at, part, kind, message, source }) => (
              <li class={`draft-problem draft-problem-${kind}`}>
                <span class="draft-problem-kind">{words.kinds[kind]}</span>{' '}
                {part !== undefined && <span class="desk-quiet">{part} · </span>}
                <a href={`#${idOfField(at)}`}>{message}</a>
                {source !== undefined && <span class="desk-quiet"> ({source})</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {remarks.length > 0 && (
        <section class="draft-remarks" aria-label={words.remarks}>
          <h3>{words.remarks}</h3>
          <ul>
            {remarks.map(({ text, source }) => (
              <li>
                {text}
                {source !== undefined && <span class="desk-quiet"> ({source})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="draft-paper" lang={act.lang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}
