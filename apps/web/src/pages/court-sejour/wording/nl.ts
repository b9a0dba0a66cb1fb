export { shortStayWordingNl as wording } from '@sejour/answers/short-stay'
export { nationalitesNl as nationalities } from '@sejour/law/court-sejour'
