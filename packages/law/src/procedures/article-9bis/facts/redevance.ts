import { choice, day, money, yesNo } from '@sejour/engine'
import { derogationFamiliale, redevanceObligatoire } from '../../../redevance/index.ts'
import {
  agii,
  annexeAr,
  cc18of2018,
  pratiqueRedevance,
  vreemdelingenrecht,
} from '../../../texts/index.ts'

export const naissance = day({
  id: 'redevance.naissance',
  label: 'Date de naissance du demandeur',
  question: 'Quelle est votre date de naissance ?',
  why: 'Une personne qui a moins de dix-huit ans le jour de l’introduction ne paie rien.',
  source: pratiqueRedevance,
  exhibits: ['Document d’identité', 'Acte de naissance'],
})

export const redevanceDispense = choice({
  id: 'redevance.dispense',
  label: 'Motif de dispense de la redevance',
  question: 'Êtes-vous dans une de ces situations ?',
  why: 'Quelques personnes ne paient pas la redevance. Tous les motifs ne valent pas pour l’article 9bis.',
  source: [redevanceObligatoire, cc18of2018, vreemdelingenrecht],
  options: {
    aucune: 'Aucune de ces situations',
    apatride:
      'Apatride reconnu, qui a perdu sa nationalité sans le vouloir et ne peut pas séjourner durablement ailleurs',
    bourse: 'Titulaire d’une bourse d’études',
    'accord-turquie': 'Travailleur turc, ou membre de la famille d’un travailleur turc',
    indigence: 'Sans ressources',
  },
  exhibits: ['Jugement qui reconnaît l’apatridie', 'Attestation de bourse'],
})

export const redevanceMontantPaye = money({
  id: 'redevance.montant-paye',
  label: 'Montant payé',
  question: 'Quel montant avez-vous payé pour cette demande ?',
  why: 'La redevance doit être payée en entier, au montant du jour de l’introduction.',
  source: [redevanceObligatoire, pratiqueRedevance],
  exhibits: ['Preuve de virement', 'Extrait de compte'],
  changeable: true,
})

export const redevancePartage = choice({
  id: 'redevance.partage',
  label: 'Personnes couvertes par le paiement',
  question: 'Ce paiement vaut-il aussi pour une autre personne de la même demande ?',
  why: 'Seuls les époux et les cohabitants légaux qui demandent ensemble paient une seule redevance.',
  source: derogationFamiliale.source,
  options: {
    'seul-demandeur': 'Non, il vaut pour une seule personne',
    'couple-enregistre':
      'Oui, pour mon époux, mon épouse ou mon cohabitant légal, dans la même demande',
    autre:
      'Oui, pour une autre personne (par exemple un partenaire sans mariage, un enfant majeur)',
  },
  exhibits: ['Acte de mariage ou de cohabitation légale', 'Actes de naissance des enfants'],
  changeable: true,
})

export const redevancePreuveJointe = yesNo({
  id: 'redevance.preuve-jointe',
  label: 'Preuve du paiement jointe à la demande',
  question: 'La preuve du paiement est-elle jointe à la demande ?',
  why: 'Le paiement doit précéder la demande, et la preuve doit l’accompagner.',
  source: [redevanceObligatoire, pratiqueRedevance],
  exhibits: ['Preuve de virement avec le montant, le jour et l’identité du demandeur'],
  changeable: true,
})

export const redevanceSoldeProuve = yesNo({
  id: 'redevance.solde-prouve',
  label: 'Solde payé et prouvé dans les trente jours',
  question: 'Après l’annexe 43, avez-vous payé le solde et donné la preuve dans les trente jours ?',
  why: 'Un paiement partiel peut être complété dans les trente jours qui suivent l’annexe 43.',
  source: [agii('redevance'), annexeAr('43')],
  exhibits: ['Annexe 43 de l’arrêté royal du 8 octobre 1981', 'Preuve de paiement du solde'],
  changeable: true,
})
