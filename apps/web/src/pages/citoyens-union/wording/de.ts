export { euStayDe as wording } from '@sejour/answers/eu-stay/de'
