export { feeWordingDe as wording } from '@sejour/answers/fee'
