export { visitFr as wording } from '@sejour/answers/visit'
