export { euStayNl as wording } from '@sejour/answers/eu-stay/nl'
