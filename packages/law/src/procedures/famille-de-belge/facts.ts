import { yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const aCharge = yesNo({
  id: 'famille-de-belge.a-charge',
  label: 'Enfant majeur à charge',
  question:
    'Viviez-vous déjà à charge du Belge, ou de son époux ou partenaire, dans le pays d’où vous venez ?',
  why: 'À partir de 21 ans, un enfant doit dépendre matériellement de la personne qu’il rejoint.',
  source: [article('40ter', { paragraph: '§ 2' }), article('40bis')],
  exhibits: ['Preuves de versements réguliers', 'Preuve de l’absence de revenus propres'],
})
