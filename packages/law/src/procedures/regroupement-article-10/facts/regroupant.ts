import { choice, day, money, yesNo } from '@sejour/engine'
import { article, reforme2025 } from '../../../texts/index.ts'

const conditions = [article('10', { paragraph: '§ 2' }), article('10bis'), article('40ter')]

export const illimiteDepuis = day({
  id: 'regroupement.illimite-depuis',
  label: 'Début du séjour illimité du membre de la famille rejoint',
  question: 'Depuis quel jour la personne rejointe a-t-elle un séjour illimité ?',
  why: 'Elle doit en règle l’avoir depuis douze mois.',
  source: article('10', { paragraph: '§ 1er' }),
  exhibits: ['Sa carte B, K ou L'],
})

export const venuParCouple = yesNo({
  id: 'regroupement.venu-par-couple',
  label: 'Regroupant venu lui-même comme époux ou partenaire',
  question:
    'La personne rejointe a-t-elle reçu son propre séjour en rejoignant un époux ou un partenaire ?',
  why: 'Elle ne peut alors faire venir un nouveau conjoint ou partenaire qu’après deux ans.',
  source: article('10', { paragraph: '§ 3' }),
})

export const statutProtection = choice({
  id: 'regroupement.protection',
  label: 'Protection du membre de la famille rejoint',
  question: 'La personne rejointe a-t-elle une protection internationale ?',
  why: 'Depuis le 18 août 2025, réfugiés et bénéficiaires de la protection subsidiaire ne sont plus traités de la même façon.',
  source: [article('10', { paragraph: '§ 2' }), reforme2025],
  options: {
    refugie: 'Oui, elle est réfugiée reconnue',
    subsidiaire: 'Oui, la protection subsidiaire',
    aucune: 'Non',
  },
  exhibits: ['Décision du Commissaire général'],
})

export const reconnaissance = day({
  id: 'regroupement.reconnaissance',
  label: 'Jour de la reconnaissance de la protection',
  question: 'Quel jour la protection internationale a-t-elle été reconnue ?',
  why: 'La famille est dispensée de plusieurs conditions pendant un temps qui court de ce jour.',
  source: article('10', { paragraph: '§ 2' }),
  exhibits: ['Décision du Commissaire général'],
})

export const revenus = money({
  id: 'regroupement.revenus',
  label: 'Revenus mensuels nets du membre de la famille rejoint',
  question: 'Quels sont les revenus nets de la personne rejointe, par mois ?',
  why: 'La loi fixe un montant de référence ; en dessous, l’Office doit examiner les besoins de la famille.',
  source: [article('10', { paragraph: '§ 5' }), article('40ter')],
  exhibits: ['Fiches de paie', 'Contrat de travail', 'Avertissement-extrait de rôle'],
})

export const logement = yesNo({
  id: 'regroupement.logement',
  label: 'Logement suffisant',
  question: 'La personne rejointe a-t-elle un logement assez grand pour vous aussi ?',
  why: 'Un logement suffisant se prouve par un bail enregistré ou un titre de propriété.',
  source: conditions,
  exhibits: ['Bail enregistré', 'Titre de propriété'],
  changeable: true,
})

export const assurance = yesNo({
  id: 'regroupement.assurance',
  label: 'Assurance maladie',
  question: 'Y a-t-il une assurance maladie qui vous couvre, vous et votre famille, en Belgique ?',
  why: 'Une mutualité qui peut vous inscrire suffit en règle.',
  source: conditions,
  exhibits: ['Attestation de la mutualité ou de l’assureur'],
  changeable: true,
})
