import { daysBetween } from '../../components/iso-day.ts'
import type { DeskLang } from '../slugs.ts'
import { agendaTexts } from './texts/index.ts'

const PRESSING = 3

/**
 * How many days are left, as a calendar sheet would have it: to the safe day, and once that is past,
 * to the last one. Nothing is known: a dash.
 */
export function DaysLeft({
  lang,
  today,
  safeDay,
  lastDay = safeDay,
}: {
  lang: DeskLang
  today: string
  safeDay: string | undefined
  lastDay?: string | undefined
}) {
  const words = agendaTexts[lang]
  if (safeDay === undefined || lastDay === undefined) {
    return (
      <p class="desk-due-days">
        <span aria-hidden="true">–</span>
        <small>{words.item.notYet}</small>
      </p>
    )
  }
  const isSafe = safeDay >= today
  const days = daysBetween(today, isSafe ? safeDay : lastDay)
  if (days === 0) {
    return (
      <p class="desk-due-days desk-late">
        {words.today}
        {!isSafe && <small>{words.lastOne}</small>}
      </p>
    )
  }
  const said = days < 0 ? words.ago(-days) : isSafe ? words.left(days) : words.toLast(days)
  return (
    <p class={`desk-due-days figures${days <= PRESSING || !isSafe ? ' desk-late' : ''}`}>
      {Math.abs(days)}
      <small>{said}</small>
    </p>
  )
}
