export { shortStayWordingEn as wording } from '@sejour/answers/short-stay'
export { nationalitesEn as nationalities } from '@sejour/law/court-sejour'
