import { about, all, appreciation } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { menaIdentifie, menaIdentite, menaTuteur } from './facts.ts'

/** The leave of one year, once the Office finds that the durable solution is to stay in Belgium. */
export const conditionsMineurNonAccompagne = all({
  id: 'conditions-mena',
  label: 'Les conditions de l’autorisation d’un an sont remplies',
  source: article('61/20'),
  of: [
    about(menaIdentifie, {
      id: 'conditions-mena.identifie',
      label: 'Le service des Tutelles a établi la minorité et la solitude du jeune',
      source: article('61/14'),
      is: true,
    }),
    about(menaTuteur, {
      id: 'conditions-mena.tuteur',
      label: 'Le tuteur introduit la demande auprès de l’Office',
      source: article('61/15'),
      is: true,
    }),
    about(menaIdentite, {
      id: 'conditions-mena.identite',
      label: 'Le passeport est présenté, ou les démarches pour établir l’identité sont prouvées',
      source: article('61/20'),
      is: ['passeport', 'demarches'],
    }),
    appreciation({
      id: 'conditions-mena.solution',
      label: 'La solution durable que retient l’Office est le séjour en Belgique',
      source: [article('61/18'), article('61/20')],
      authority: 'Office des étrangers',
    }),
    appreciation({
      id: 'conditions-mena.actes',
      label: 'Aucun acte contre l’ordre public n’exclut le jeune de ce chapitre',
      source: article('61/25'),
      authority: 'Office des étrangers',
    }),
  ],
})
