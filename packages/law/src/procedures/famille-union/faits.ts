import { yesNo } from '@sejour/engine'
import { agiiSejour, article } from '../../texts/index.ts'

export const familleLienProuve = yesNo({
  id: 'famille-union.lien-prouve',
  label: 'Lien familial prouvé',
  question: 'Pouvez-vous prouver le lien familial par des actes ?',
  why: 'Sans cette preuve la commune ne remet pas l’annexe 19ter.',
  source: agiiSejour,
  exhibits: ['Acte de mariage', 'Acte de naissance'],
})

export const familleACharge = yesNo({
  id: 'famille-union.a-charge',
  label: 'À charge du membre de la famille',
  question: 'Vivez-vous à la charge de ce membre de la famille ?',
  why: 'Un enfant de 21 ans ou plus et un parent d’un adulte doivent être à charge.',
  source: article('40bis'),
  exhibits: ['Preuves de versements'],
})

export const familleGarde = yesNo({
  id: 'famille-union.garde',
  label: 'Garde du citoyen mineur',
  question: 'Avez-vous la garde effective du citoyen mineur, ou dépend-il de vous ?',
  why: 'Le parent d’un citoyen mineur a un droit dérivé du sien.',
  source: article('40bis'),
})
