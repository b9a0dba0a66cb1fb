export { feeWordingNl as wording } from '@sejour/answers/fee'
