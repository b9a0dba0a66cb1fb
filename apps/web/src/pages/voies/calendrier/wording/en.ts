export { routesEn as wording } from '@sejour/answers/routes/en'
