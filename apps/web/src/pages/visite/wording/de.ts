export { visitDe as wording } from '@sejour/answers/visit'
