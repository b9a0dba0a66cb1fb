import { yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const anneePreuve = yesNo({
  id: 'annee-de-recherche.preuve',
  label: 'Preuve de la fin des études ou de la recherche',
  question: 'Avez-vous le diplôme, ou la preuve que la recherche est finie ?',
  why: 'Un dossier incomplet se complète dans les 15 jours.',
  source: [article('61/1/9'), article('61/13/12')],
  exhibits: ['Diplôme ou attestation de réussite'],
  changeable: true,
})
