import { addDays, localDate, type LocalDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import type { DecisionId } from '@sejour/law/decisions'
import { isGap } from '../field/gap.ts'
import { plain } from '../words.ts'
import { appealParagraphs } from './appeal-paragraph.ts'
import type { AppealKey } from './appeal-words.ts'
import type { AppealQuestion, Stated } from './appeal.ts'
import type { Say } from './say.ts'

/** What an act of the commune knows of the appeal against it. */
type Attackable = {
  readonly decidedOn?: LocalDate | undefined
  readonly notification?:
    | {
        readonly by?: string | undefined
        readonly on?: LocalDate | undefined
        readonly detained?: boolean | undefined
      }
    | undefined
  readonly appeal?: Stated | undefined
}

// The Council has been there since then: no appeal to it is asked of an earlier day.
const COUNCIL = localDate('2007-06-01')

/** The question of the appeal on the day of the notification, or of the decision while there is none. */
export function appealOf(
  decision: DecisionId,
  { decidedOn, notification, appeal }: Attackable,
): AppealQuestion | undefined {
  const said = notification?.on
  const given = said !== undefined && !isGap(said) ? said : decidedOn
  // A letter is presented the day after it is posted at the earliest: the law of that day counts.
  const on =
    notification?.by === 'registered' && given !== undefined && given === said
      ? addDays(given, 1)
      : given
  if (on === undefined || isGap(on) || on < COUNCIL) return undefined
  return {
    decision,
    on,
    ...(notification?.detained !== undefined && { detained: notification.detained }),
    ...(appeal && { stated: appeal }),
  }
}

/** The heading and the paragraphs of the appeal; nothing while its day is still missing. */
export function appealBlocks(
  decision: DecisionId,
  data: Attackable,
  say: Say<AppealKey>,
): readonly Block[] {
  const question = appealOf(decision, data)
  if (!question) return []
  return [
    { kind: 'heading', level: 2, text: plain(say('appealHeading')) },
    ...appealParagraphs(question, say),
  ]
}
