export { shortStayWordingFr as wording } from '@sejour/answers/short-stay'
export { nationalitesFr as nationalities } from '@sejour/law/court-sejour'
