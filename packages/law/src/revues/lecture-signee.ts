import type { SignedReading } from '@sejour/engine/cite'

/** A signed reading of an article, of a whole text, or of one thing that is said here. */
export type LectureSignee = SignedReading & {
  /** The id of the text that was compared: `loi-1980-12-15`. */
  readonly text: string
  /** Its number, or the point of the text: `40ter`, `annexe 35`. Absent: the whole text. */
  readonly article?: string
  /** The one thing that was compared, by its name on the confirmation desk. Absent: the place. */
  readonly item?: string
}
