import { yesNo } from '@sejour/engine'
import { article } from '../texts/index.ts'

export const pendante9bis = yesNo({
  id: 'pendante.article-9bis',
  label: 'Demande 9bis en cours',
  question: 'Avez-vous une demande 9bis sur laquelle rien n’est décidé ?',
  why: 'Une nouvelle demande 9bis vaut désistement de celle qui est en cours.',
  source: article('9bis', { paragraph: '§ 3' }),
})

export const pendante9ter = yesNo({
  id: 'pendante.article-9ter',
  label: 'Demande 9ter en cours',
  question: 'Avez-vous une demande 9ter sur laquelle rien n’est décidé ?',
  why: 'Une nouvelle demande 9ter vaut désistement de celle qui est en cours.',
  source: article('9ter', { paragraph: '§ 8' }),
})

export const pendanteProtection = yesNo({
  id: 'pendante.protection',
  label: 'Demande de protection internationale en cours',
  question: 'Avez-vous une demande d’asile sur laquelle rien n’est décidé définitivement ?',
  why: 'Elle change la langue, la preuve d’identité et ce que l’on peut invoquer ailleurs.',
  source: [article('9bis', { paragraph: '§ 1er' }), article('51/4')],
})
