export { shortStayWordingDe as wording } from '@sejour/answers/short-stay'
export { nationalitesDe as nationalities } from '@sejour/law/court-sejour'
