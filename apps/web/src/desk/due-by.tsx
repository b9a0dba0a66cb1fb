import { Day } from '../components/index.ts'
import type { DeskFrame } from './frame/frame.ts'

interface DueByProps {
  readonly frame: DeskFrame
  /** The word before the day: "by". */
  readonly word: string
  readonly day: string
}

/** The end of a sentence that says until when; a day that has passed stands out. */
export function DueBy({ frame: { lang, today }, word, day }: DueByProps) {
  return (
    <>
      {', '}
      {word}{' '}
      <strong class={day < today ? 'desk-late' : undefined}>
        <Day lang={lang} day={day} weekday />
      </strong>
    </>
  )
}
