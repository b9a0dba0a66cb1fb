export { renewalWordingFr as renewal } from '@sejour/answers/renewal'
export { unlimitedWordingFr as unlimited } from '@sejour/answers/unlimited'
