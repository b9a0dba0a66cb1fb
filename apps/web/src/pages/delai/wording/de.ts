export { limitDe as wording } from '@sejour/answers/limit/de'
