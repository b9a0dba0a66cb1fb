export type { Standard, UndrawnLetters } from './messages.ts'
export { NotTypeset } from './not-typeset.ts'
export { openTypesetter, type Typesetter } from './typeset.ts'
export { toWord } from './word/to-word.ts'
