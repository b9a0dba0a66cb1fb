import { agreedReading, type Reading } from '@sejour/engine/cite'
import type { LectureSignee } from './lecture-signee.ts'
import { lecturesSignees } from './lectures.ts'

export type { LectureSignee } from './lecture-signee.ts'
export { lecturesSignees } from './lectures.ts'

/** The reading of a place on which two different people agree, if they do. */
export function lectureCommune(
  text: string,
  article: string | undefined,
  lectures: readonly LectureSignee[] = lecturesSignees,
): Reading | undefined {
  return agreedReading(
    lectures.filter(
      (one) => one.text === text && one.article === article && one.item === undefined,
    ),
  )
}

/** Texts that are known to exist, and whose content nobody here has read. */
export const textesNonLus: readonly string[] = [
  'loi-2025-07-18',
  'loi-2026-06-16',
  'loi-2026-06-17',
]
