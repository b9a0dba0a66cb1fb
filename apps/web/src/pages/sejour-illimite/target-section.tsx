import type { UnlimitedTarget } from '@sejour/answers/unlimited'
import { formatDay, Margin, MarkWithWord } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { Statements } from './statements.tsx'
import { sejourIllimiteTexts } from './texts/index.ts'
import { YearsLine } from './years-line.tsx'

interface TargetSectionProps {
  readonly lang: Lang
  readonly target: UnlimitedTarget
  readonly on: string
  /** The first card stands open; the others unfold. */
  readonly isFirst: boolean
}

/** One card: what was found, its years on a line, what else it takes and how to ask. */
export function TargetSection({ lang, target, on, isFirst }: TargetSectionProps) {
  const { answer: words } = sejourIllimiteTexts(lang)
  const { label, finding, said, sources, segments, safeDay, absences, statements } = target
  return (
    <section class="unlimited-card">
      <h2>{label}</h2>
      <Margin lang={lang} source={sources.map((one) => marginOf(one, lang))}>
        <p>
          <MarkWithWord lang={lang} finding={finding} />
        </p>
        {said.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Margin>
      {segments.length > 0 && (
        <YearsLine lang={lang} card={label} segments={segments} safeDay={safeDay} on={on} />
      )}
      {absences.length > 0 && (
        <>
          <h3>{words.absencesTitle}</h3>
          <ul class="figures">
            {absences.map(({ from, to, days, verdict }) => (
              <li>
                {words.absence(formatDay(from, lang), formatDay(to, lang), days)}
                {' · '}
                <strong>{words.verdicts[verdict]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="more" open={isFirst}>
        <summary>{words.more}</summary>
        {(['condition', 'asking', 'waiting', 'silence', 'card'] as const).map(
          (about) =>
            statements[about].length > 0 && (
              <>
                <h3>{words.about[about]}</h3>
                <Statements lang={lang} of={statements[about]} />
              </>
            ),
        )}
      </details>
    </section>
  )
}
