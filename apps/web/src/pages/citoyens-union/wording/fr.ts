export { euStayFr as wording } from '@sejour/answers/eu-stay/fr'
