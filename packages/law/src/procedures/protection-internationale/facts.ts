import { choice, yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const protectionDemande = choice({
  id: 'asile.demande',
  label: 'Première demande ou demande ultérieure',
  question: 'Avez-vous déjà demandé l’asile ?',
  why: 'Une demande ultérieure n’est examinée au fond que si elle apporte un élément nouveau.',
  source: article('57/6', { paragraph: '§ 3' }),
  options: {
    premiere: 'Non, c’est la première fois',
    'ulterieure-elements': 'Oui, et j’ai des éléments nouveaux',
    'ulterieure-sans': 'Oui, sans élément nouveau',
  },
  exhibits: ['Décisions antérieures', 'Preuves des éléments nouveaux'],
})

export const protectionAilleurs = yesNo({
  id: 'asile.protege-ailleurs',
  label: 'Protection déjà donnée ailleurs',
  question: 'Un autre État vous a-t-il déjà donné une protection réelle ?',
  why: 'La demande peut alors être déclarée irrecevable.',
  source: article('57/6', { paragraph: '§ 3' }),
  exhibits: ['Titre de séjour de l’autre État'],
})

export const protectionPassageAilleurs = yesNo({
  id: 'asile.passage-ailleurs',
  label: 'Empreintes ou visa dans un autre État',
  question: 'Un autre État de l’Union a-t-il pris vos empreintes ou donné un visa ?',
  why: 'Cet État peut être responsable de la demande, et la Belgique refuser de l’examiner.',
  source: article('51/5'),
})
