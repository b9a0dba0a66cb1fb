export { routesDe as wording } from '@sejour/answers/routes/de'
