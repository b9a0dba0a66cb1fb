export { euStayEn as wording } from '@sejour/answers/eu-stay/en'
