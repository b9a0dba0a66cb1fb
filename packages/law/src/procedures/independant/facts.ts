import { choice } from '@sejour/engine'
import { agiiSejour, formationAdde } from '../../texts/index.ts'

export const independantCarte = choice({
  id: 'independant.carte',
  label: 'Carte professionnelle',
  question: 'Où en est la carte professionnelle de la Région ?',
  why: 'Le séjour d’indépendant suit cette carte.',
  source: [formationAdde, agiiSejour],
  options: {
    accordee: 'Elle est accordée',
    demandee: 'Elle est demandée, ou le sera',
    refusee: 'Elle est refusée',
  },
  exhibits: ['Carte professionnelle ou décision de la Région'],
  changeable: true,
})
