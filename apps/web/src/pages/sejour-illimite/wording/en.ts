export { renewalWordingEn as renewal } from '@sejour/answers/renewal'
export { unlimitedWordingEn as unlimited } from '@sejour/answers/unlimited'
