export { routesFr as wording } from '@sejour/answers/routes/fr'
