import { day, yesNo } from '@sejour/engine'
import { agiiSejour, article } from '../../texts/index.ts'

export const retourDepart = day({
  id: 'retour.depart-le',
  label: 'Jour du départ',
  question: 'Quel jour avez-vous quitté la Belgique ?',
  why: 'La durée de l’absence décide de ce qui reste du droit.',
  source: article('19'),
  exhibits: ['Annexe 18'],
})

export const retourLe = day({
  id: 'retour.retour-le',
  label: 'Jour du retour',
  question: 'Quel jour êtes-vous revenu, ou reviendrez-vous ?',
  why: 'C’est la fin de l’absence.',
  source: article('19'),
  changeable: true,
})

export const retourTitreValable = yesNo({
  id: 'retour.titre-valable',
  label: 'Titre encore valable au retour',
  question: 'Le titre de séjour belge est-il encore valable le jour du retour ?',
  why: 'Sans titre valable il faut un visa de retour, et une redevance.',
  source: article('19'),
  exhibits: ['Ancien titre'],
})

export const retourAnnonce = yesNo({
  id: 'retour.annonce',
  label: 'Absence annoncée à la commune',
  question: 'Aviez-vous annoncé l’absence à la commune avant de partir (annexe 18) ?',
  why: 'L’annonce est demandée pour une absence de plus de 3 mois.',
  source: [article('19'), agiiSejour],
  exhibits: ['Annexe 18 remise avant le départ'],
})

export const retourPresentation = day({
  id: 'retour.presentation-le',
  label: 'Jour de la présentation à la commune',
  question: 'Quel jour vous êtes-vous présenté à la commune après le retour ?',
  why: 'La présentation se fait dans les 15 jours.',
  source: [article('19'), agiiSejour],
  changeable: true,
})
