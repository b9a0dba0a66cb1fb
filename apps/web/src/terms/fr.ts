export { lexiqueFr as lexique } from '@sejour/law/lexique/fr'
