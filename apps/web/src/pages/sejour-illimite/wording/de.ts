export { renewalWordingDe as renewal } from '@sejour/answers/renewal'
export { unlimitedWordingDe as unlimited } from '@sejour/answers/unlimited'
