import type { RulingShown } from '@sejour/desk'
import { formatDay } from '../../components/index.ts'
import type { RulingParts } from './ruling-parts.ts'
import { COLON, rulingTexts } from './texts/index.ts'

/** The day that was signed, or on which it was withdrawn; else that of writing it. */
const dayOfStamp = (stamp: { readonly at: string; readonly on?: string }): string =>
  stamp.on ?? stamp.at.slice(0, 10)

/** Who wrote, read and signed it, and when. */
export function RulingHands({
  frame,
  names,
  shown: { ruling },
}: Pick<RulingParts, 'frame' | 'names'> & { shown: RulingShown }) {
  const words = rulingTexts[frame.lang]
  const { recorded, submitted, reviewed, signed, withdrawn } = ruling
  const stamps = [
    { said: words.steps.begun, stamp: recorded },
    { said: words.steps.submitted, stamp: submitted },
    { said: reviewed && words.steps[reviewed.verdict], stamp: reviewed },
    { said: words.steps.signed, stamp: signed },
    { said: words.steps.withdrawn, stamp: withdrawn },
  ]
  return (
    <>
      <p class="desk-quiet">
        {stamps
          .flatMap(({ said, stamp }) =>
            said === undefined || stamp === undefined
              ? []
              : [
                  `${said} ${words.by(
                    names.get(stamp.by) ?? words.somebody,
                    formatDay(dayOfStamp(stamp), frame.lang),
                  )}`,
                ],
          )
          .join(' · ')}
      </p>
      {reviewed?.remark !== undefined && (
        <p class={ruling.status === 'returned' ? 'desk-late' : 'desk-quiet'}>
          {words.remark}
          {COLON[frame.lang]} {reviewed.remark}
        </p>
      )}
    </>
  )
}
