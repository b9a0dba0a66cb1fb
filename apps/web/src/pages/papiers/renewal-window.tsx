import type { Lang } from '../../texts/index.ts'
import { papiersTexts } from './texts/index.ts'

interface RenewalWindowProps {
  readonly lang: Lang
  /** Days before the end of the card. */
  readonly opens: number
  readonly closes: number
}

const DAYS = 60

/** The days before the end of a card, with those on which renewal is asked. */
export function RenewalWindow({ lang, opens, closes }: RenewalWindowProps) {
  const texts = papiersTexts(lang)
  const at = (day: number) => ((DAYS - day) / DAYS) * 600
  return (
    <figure class="renewal-window">
      <svg viewBox="-8 0 616 30" aria-hidden="true" focusable="false">
        <path class="renewal-line" d="M0 18H600" />
        {Array.from({ length: DAYS + 1 }, (_, index) => index)
          .filter((day) => day % 5 === 0)
          .map((day) => (
            <path class="renewal-tick" d={`M${at(day)} 14V22`} />
          ))}
        <path class="renewal-band" d={`M${at(opens)} 18H${at(closes)}`} />
        <circle class="renewal-end" cx="600" cy="18" r="6" />
      </svg>
      <figcaption class="figures">
        <span class="visually-hidden">{texts.window(opens, closes)}</span>
        <span aria-hidden="true">{`${texts.windowDay(opens)} → ${texts.windowDay(closes)}`}</span>
        <span aria-hidden="true">{texts.windowEnd}</span>
      </figcaption>
    </figure>
  )
}
