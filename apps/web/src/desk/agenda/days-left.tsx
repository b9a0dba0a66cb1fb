import type { DeskLang } from '../slugs.ts'
import { agendaTexts } from './texts/index.ts'

const PRESSING = 3

/** How many days are left, as a calendar sheet would have it. Nothing is known: a dash. */
export function DaysLeft({ lang, days }: { lang: DeskLang; days: number | undefined }) {
  const words = agendaTexts[lang]
  if (days === undefined) {
    return (
      <p class="desk-due-days">
        <span aria-hidden="true">–</span>
        <small>{words.item.notYet}</small>
      </p>
    )
  }
  return (
    <p class={`desk-due-days figures${days <= PRESSING ? ' desk-late' : ''}`}>
      {days === 0 ? words.today : Math.abs(days)}
      {days !== 0 && <small>{days < 0 ? words.late(-days) : words.left(days)}</small>}
    </p>
  )
}
