import { yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const chercheurConvention = yesNo({
  id: 'chercheur.convention-signee',
  label: 'Convention d’accueil signée',
  question: 'La convention d’accueil est-elle signée ?',
  why: 'Elle tient lieu de preuve du travail de recherche.',
  source: article('61/10'),
  exhibits: ['Convention d’accueil'],
  changeable: true,
})

export const chercheurOrganismeAgree = yesNo({
  id: 'chercheur.organisme-agree',
  label: 'Organisme de recherche agréé',
  question: 'L’organisme d’accueil est-il agréé pour la recherche ?',
  why: 'Seul un organisme agréé peut accueillir un chercheur sous ce statut.',
  source: article('61/10'),
})
