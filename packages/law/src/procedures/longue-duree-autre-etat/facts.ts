import { choice, yesNo } from '@sejour/engine'
import { agiiSejour, article } from '../../texts/index.ts'

export const permisLongueDuree = yesNo({
  id: 'longue-duree.permis-valable',
  label: 'Permis de résident de longue durée – UE valable',
  question: 'Le permis de résident de longue durée de l’autre État est-il encore valable ?',
  why: 'C’est lui qui ouvre la demande en Belgique.',
  source: article('61/7'),
  exhibits: ['Permis de l’autre État'],
})

export const activite = choice({
  id: 'longue-duree.activite',
  label: 'Activité en Belgique',
  question: 'Que ferez-vous en Belgique ?',
  why: 'Le séjour se fonde sur l’une de ces activités.',
  source: article('61/7'),
  options: {
    salarie: 'Travailler comme salarié',
    independant: 'Travailler comme indépendant',
    etudes: 'Étudier',
    moyens: 'Vivre de mes propres moyens',
    aucune: 'Rien de cela',
  },
})

export const autorisationDeTravail = choice({
  id: 'longue-duree.autorisation-de-travail',
  label: 'Autorisation de travailler',
  question: 'Si vous serez salarié : avez-vous un permis unique, ou une dispense ?',
  why: 'Le statut seul ne permet pas de travailler comme salarié.',
  source: agiiSejour,
  options: {
    permis: 'Un permis unique',
    dispense: 'Une dispense',
    aucune: 'Ni l’un ni l’autre',
  },
})

export const documentsProduits = yesNo({
  id: 'longue-duree.documents-produits',
  label: 'Tous les documents produits',
  question: 'Tous les documents demandés sont-ils au dossier ?',
  why: 'Le silence de l’Office n’oblige à accorder le séjour que si les documents sont produits.',
  source: article('61/7'),
  changeable: true,
})
