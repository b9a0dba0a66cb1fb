import { findStep } from '@sejour/chain'
import { Day } from '../../components/index.ts'
import { StepForm } from '../chain/step-form.tsx'
import { titlesTexts } from './texts/index.ts'
import type { TitleProps } from './title-block.tsx'

const MOMENTS = ['ordered', 'ready', 'handed', 'address'] as const
const STEPS = ['card-ordered', 'card-ready', 'card-handed', 'card-lost', 'card-address']

/** Where the card itself is, and what else can be recorded of it. */
export function CardLine({ forms, title }: TitleProps) {
  const { lang, kind, mayWrite } = forms.frame
  const words = titlesTexts[lang]
  const { card, entry } = title
  const told = MOMENTS.flatMap((moment) => {
    const on = card[moment]
    return on === undefined ? [] : [{ moment, on }]
  })
  const isKnown = told.length > 0 || card.lost !== undefined
  return (
    <>
      <h3>{words.card}</h3>
      {!isKnown && <p class="desk-quiet">{words.noCard}</p>}
      {isKnown && (
        <ul>
          {told.map(({ moment, on }) => (
            <li>
              {words.cardLines[moment]} <Day lang={lang} day={on} />
              {moment === 'handed' && card.number !== undefined && (
                <span class="desk-quiet"> ({words.number(card.number)})</span>
              )}
            </li>
          ))}
          {card.lost !== undefined && (
            <li>
              <strong class="desk-late">
                {words.lost[card.lost.why]} <Day lang={lang} day={card.lost.on} />
              </strong>
            </li>
          )}
        </ul>
      )}
      {kind === 'commune' && mayWrite && (
        <details class="desk-more">
          <summary>
            {words.also}
            <span class="visually-hidden">: {title.name}</span>
          </summary>
          {STEPS.flatMap((one) => findStep(one) ?? []).map((step) => (
            <StepForm
              forms={forms}
              step={step}
              procedure={entry.procedure}
              answers={entry.id}
              people={[]}
              exhibits={[]}
            />
          ))}
        </details>
      )}
    </>
  )
}
