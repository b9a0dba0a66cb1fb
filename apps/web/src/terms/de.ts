export { lexiqueDe as lexique } from '@sejour/law/lexique/de'
