export { feeWordingEn as wording } from '@sejour/answers/fee'
