import type { LectureSignee } from './lecture-signee.ts'

/** Every signed reading, in the order in which they came. The README here says how one is added. */
export const lecturesSignees: readonly LectureSignee[] = []
