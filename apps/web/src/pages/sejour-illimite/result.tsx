import type { UnlimitedAnswer, UnlimitedTarget } from '@sejour/answers/unlimited'
import { formatDay, KeyAnswer, MarkWithWord } from '../../components/index.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import type { Lang } from '../../texts/index.ts'
import { LossAndReturn } from './loss-and-return.tsx'
import type { AskedIllimite } from './question.ts'
import { RenewalWindow } from './renewal-window.tsx'
import { Statements } from './statements.tsx'
import { TargetSection } from './target-section.tsx'
import { sejourIllimiteTexts } from './texts/index.ts'

interface IllimiteResultProps extends ToolProps {
  readonly asked: AskedIllimite
  readonly answer: UnlimitedAnswer
}

/** The first card with its day, all cards side by side, then each with its years and conditions. */
export function IllimiteResult({ lang, asked, answer }: IllimiteResultProps) {
  const { answer: words } = sejourIllimiteTexts(lang)
  const open = answer.targets.filter((target) => target.open)
  // Union citizens and family come for their own card; anybody else for the first that opens.
  const first = open.find(({ target }) => target === 'EU+' || target === 'F+') ?? open[0]
  return (
    <>
      <FirstCard lang={lang} target={first} />
      <h2>{words.side}</h2>
      <p class="hint">{words.sideHint}</p>
      <ul class="cards-side">
        {answer.targets.map((target) => (
          <li class={target.open ? 'card-side' : 'card-side card-closed'}>
            <CardSide lang={lang} target={target} />
          </li>
        ))}
      </ul>
      {open.map((target) => (
        <TargetSection lang={lang} target={target} on={answer.on} isFirst={target === first} />
      ))}
      {open.length > 0 && <LossAndReturn lang={lang} targets={open} />}
      {answer.afterGrant.length > 0 && (
        <>
          <h2>{words.afterGrant}</h2>
          <Statements lang={lang} of={answer.afterGrant} />
        </>
      )}
      {asked.renewal && <RenewalWindow lang={lang} renewal={asked.renewal} />}
      <h2>{words.know}</h2>
      <ul>
        {answer.notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
      <div class="button-row">
        <button class="button button-secondary" type="button" data-print hidden>
          {formTexts(lang).print}
        </button>
      </div>
    </>
  )
}

interface OneCard {
  readonly lang: Lang
  readonly target: UnlimitedTarget
}

function FirstCard({ lang, target }: { lang: Lang; target: UnlimitedTarget | undefined }) {
  const { answer: words } = sejourIllimiteTexts(lang)
  if (target === undefined) return <KeyAnswer label={words.side} value={words.none} />
  const { label, safeDay, said } = target
  return (
    <KeyAnswer
      label={`${label} · ${words.safeDay}`}
      value={safeDay === null ? words.noSafeDay : formatDay(safeDay, lang)}
      note={said.slice(0, 3).map((sentence) => (
        <p>{sentence}</p>
      ))}
    />
  )
}

function CardSide({ lang, target }: OneCard) {
  const { answer: words } = sejourIllimiteTexts(lang)
  const { label, open, finding, safeDay, nature } = target
  if (!open) {
    return (
      <>
        <h3>{label}</h3>
        <p>{words.notOpen}</p>
      </>
    )
  }
  return (
    <>
      <h3>{label}</h3>
      <p>
        <MarkWithWord lang={lang} finding={finding} />
      </p>
      <p class="figures">
        {safeDay === null ? (
          words.noSafeDay
        ) : (
          <>
            {words.safeDay} <strong>{formatDay(safeDay, lang)}</strong>
          </>
        )}
      </p>
      {nature !== null && <p>{words.natures[nature]}</p>}
    </>
  )
}
