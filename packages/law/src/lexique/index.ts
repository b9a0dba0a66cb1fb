export { termes, type Entree, type Lexique, type Terme, type TermeId } from './termes.ts'
