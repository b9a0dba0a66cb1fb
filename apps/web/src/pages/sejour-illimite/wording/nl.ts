export { renewalWordingNl as renewal } from '@sejour/answers/renewal'
export { unlimitedWordingNl as unlimited } from '@sejour/answers/unlimited'
