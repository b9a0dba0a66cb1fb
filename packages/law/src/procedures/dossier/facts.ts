import { choice, day, yesNo } from '@sejour/engine'
import { agiiSejour, article, formationAdde } from '../../texts/index.ts'

// What several requests for a long stay ask in the same way.

export const dossierPasseport = yesNo({
  id: 'dossier.passeport',
  label: 'Passeport valable',
  question: 'Avez-vous un passeport ou un titre de voyage valable ?',
  why: 'Le visa D et la carte se posent sur un document de voyage ; sans lui, l’Office doit accepter une autre preuve.',
  source: [article('2'), agiiSejour],
  exhibits: ['Passeport'],
})

export const dossierRedevance = choice({
  id: 'dossier.redevance',
  label: 'Paiement de la redevance',
  question: 'La redevance est-elle payée, avec la preuve au dossier ?',
  why: 'Sans paiement, une demande qui coûte une redevance est irrecevable.',
  source: [article('1/1', { paragraph: '§ 1er' }), formationAdde],
  options: {
    payee: 'Oui, en entier',
    dispense: 'Je suis dispensé',
    partielle: 'En partie',
    non: 'Non',
  },
  exhibits: ['Preuve de paiement'],
  changeable: true,
})

export const dossierIntroduiteLe = day({
  id: 'dossier.introduite-le',
  label: 'Jour de la demande',
  question: 'Quel jour la demande est-elle faite, ou le sera-t-elle ?',
  why: 'En Belgique, elle se fait avant la fin du séjour en cours.',
  source: [article('9'), article('13', { paragraph: '§ 2' })],
  changeable: true,
})

export const dossierAssurance = yesNo({
  id: 'dossier.assurance',
  label: 'Assurance maladie',
  question: 'Avez-vous une assurance maladie qui couvre la Belgique ?',
  why: 'Elle fait partie des pièces demandées.',
  source: agiiSejour,
  exhibits: ['Attestation d’assurance ou de mutuelle'],
  changeable: true,
})

export const dossierCertificatMedical = yesNo({
  id: 'dossier.certificat-medical',
  label: 'Certificat médical',
  question: 'Avez-vous le certificat médical demandé ?',
  why: 'Il montre que la personne n’a pas de maladie qui menace la santé publique.',
  source: agiiSejour,
  exhibits: ['Certificat médical'],
  changeable: true,
})

export const dossierAge = choice({
  id: 'dossier.age',
  label: 'Âge',
  question: 'Quel âge a la personne qui demande ?',
  why: 'Le casier judiciaire n’est demandé qu’aux adultes ; les sources hésitent entre 18 et 21 ans.',
  source: agiiSejour,
  options: {
    'moins-de-18': 'Moins de 18 ans',
    '18-20': 'De 18 à 20 ans',
    '21-et-plus': '21 ans ou plus',
  },
})

export const dossierCasier = choice({
  id: 'dossier.casier',
  label: 'Casier judiciaire',
  question: 'Avez-vous un extrait de casier judiciaire à joindre ?',
  why: 'L’Office vérifie qu’il n’y a pas de danger pour l’ordre public.',
  source: agiiSejour,
  options: {
    vierge: 'Oui, sans condamnation',
    mentions: 'Oui, avec une condamnation ou plus',
    aucun: 'Non',
  },
  exhibits: ['Extrait de casier judiciaire'],
  changeable: true,
})

export const dossierEmployeur = yesNo({
  id: 'dossier.employeur',
  label: 'Demande par l’employeur',
  question: 'L’employeur introduit-il lui-même la demande au guichet « Working in Belgium » ?',
  why: 'Le travailleur ne peut pas introduire seul.',
  source: [article('61/25-1'), agiiSejour],
  exhibits: ['Contrat de travail'],
  changeable: true,
})

export const dossierRegion = choice({
  id: 'dossier.region',
  label: 'Décision de la Région',
  question: 'Qu’a décidé la Région pour le travail ?',
  why: 'L’Office ne dit oui qu’après la Région.',
  source: agiiSejour,
  options: {
    attendue: 'Rien encore',
    accord: 'Elle est d’accord',
    refus: 'Elle refuse',
  },
})
