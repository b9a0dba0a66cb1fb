export { limitNl as wording } from '@sejour/answers/limit/nl'
