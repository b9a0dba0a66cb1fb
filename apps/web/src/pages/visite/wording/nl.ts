export { visitNl as wording } from '@sejour/answers/visit'
