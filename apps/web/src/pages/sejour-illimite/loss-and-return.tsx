import type { SaidStatement, UnlimitedTarget } from '@sejour/answers/unlimited'
import type { Lang } from '../../texts/index.ts'
import { Statements } from './statements.tsx'
import { sejourIllimiteTexts } from './texts/index.ts'

interface LossAndReturnProps {
  readonly lang: Lang
  readonly targets: readonly UnlimitedTarget[]
}

/** What follows once the stay is unlimited. What several cards have in common is said once. */
export function LossAndReturn({ lang, targets }: LossAndReturnProps) {
  const { answer: words } = sejourIllimiteTexts(lang)
  return (
    <>
      <h2>{words.lossTitle}</h2>
      {(['after', 'absence', 'return', 'loss'] as const).map((about) => {
        const groups = sameCards(targets, about)
        return (
          groups.length > 0 && (
            <>
              <h3>{words.about[about]}</h3>
              {groups.map(({ cards, statements }) => (
                <>
                  <p class="hint">{words.forCards(cards)}</p>
                  <Statements lang={lang} of={statements} />
                </>
              ))}
            </>
          )
        )
      })}
    </>
  )
}

type Group = { readonly cards: string; readonly statements: readonly SaidStatement[] }

/** Statements on one subject, those of the same cards together, in their order. */
function sameCards(
  targets: readonly UnlimitedTarget[],
  about: keyof UnlimitedTarget['statements'],
): readonly Group[] {
  const all = targets.flatMap(({ statements }) => statements[about])
  const once = [...new Map(all.map((statement) => [statement.id, statement])).values()]
  const cardsOf = (id: string) =>
    targets
      .filter(({ statements }) => statements[about].some((one) => one.id === id))
      .map(({ target }) => target)
      .join(', ')
  const groups = [...new Set(once.map(({ id }) => cardsOf(id)))]
  return groups.map((cards) => ({
    cards,
    statements: once.filter(({ id }) => cardsOf(id) === cards),
  }))
}
