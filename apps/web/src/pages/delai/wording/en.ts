export { limitEn as wording } from '@sejour/answers/limit/en'
