export { feeWordingFr as wording } from '@sejour/answers/fee'
