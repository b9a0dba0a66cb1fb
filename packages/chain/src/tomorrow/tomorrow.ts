import type { LocalDate } from '@sejour/calendar'
import type { CaseState, PersonId } from '@sejour/cases'
import { lineOn, type TomorrowCard, type TomorrowLine } from './card.ts'
import { paperLine } from './paper.ts'
import { paperSays } from './paper-says.ts'
import { registerLine } from './register.ts'
import { type Situation, situationOf } from './situation.ts'
import { stayLine } from './stay.ts'
import { workLine } from './work.ts'

/**
 * What somebody may do on a day, on what their case tells: stay, work, register and paper, and travel
 * where the list of titles says something of it. Reads the law by the day of each event.
 */
export function tomorrow(
  state: CaseState,
  asked: { readonly person: PersonId; readonly on: LocalDate },
): TomorrowCard {
  const situation = situationOf(state, asked)
  const stay = stayLine(situation)
  const travel = travelLine(situation, stay)
  return {
    ...asked,
    lines: [
      stay,
      workLine(situation, stay),
      registerLine(situation),
      paperLine(situation),
      ...(travel ? [travel] : []),
    ],
  }
}

// Only of the paper on which the stay rests; where nobody wrote it down, nothing is said.
function travelLine({ on }: Situation, { paper, answer }: TomorrowLine): TomorrowLine | undefined {
  const said = paper === undefined ? undefined : paperSays(paper, 'travel')
  if (!paper || !said || answer !== 'yes') return undefined
  const line = { id: 'travel', paper, sources: said.sources } as const
  if (said.brief === 'no') return lineOn(on, { ...line, answer: 'no', says: 'travel.no' })
  return lineOn(on, { ...line, answer: 'unknown', says: 'travel.short-trips' })
}
