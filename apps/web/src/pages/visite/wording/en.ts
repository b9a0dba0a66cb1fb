export { visitEn as wording } from '@sejour/answers/visit'
