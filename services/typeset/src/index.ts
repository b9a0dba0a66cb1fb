export { NotTypeset, openTypesetter, type Typesetter } from './typeset.ts'
export type { Standard } from './messages.ts'
