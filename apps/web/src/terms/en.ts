export { lexiqueEn as lexique } from '@sejour/law/lexique/en'
