export { limitFr as wording } from '@sejour/answers/limit/fr'
