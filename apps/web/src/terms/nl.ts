export { lexiqueNl as lexique } from '@sejour/law/lexique/nl'
