import { choice, yesNo } from '@sejour/engine'
import { articleStatut } from '../../voies/changement-de-statut/source.ts'

export const changementMotif = choice({
  id: 'changement.motif',
  label: 'Nouveau motif de séjour',
  question: 'Pour quel nouveau motif demandez-vous à rester ?',
  why: 'Les conditions sont celles de ce motif.',
  source: articleStatut,
  options: {
    etudes: 'Des études',
    travail: 'Un travail',
    famille: 'La famille',
    aucun: 'Aucun motif précis',
  },
  changeable: true,
})

export const changementPreuves = yesNo({
  id: 'changement.preuves',
  label: 'Preuve des conditions du nouveau motif',
  question: 'Pouvez-vous déjà prouver toutes les conditions du nouveau motif ?',
  why: 'La demande se juge sur les conditions de ce motif.',
  source: articleStatut,
  changeable: true,
})
