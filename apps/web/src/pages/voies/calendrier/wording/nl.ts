export { routesNl as wording } from '@sejour/answers/routes/nl'
