import { choice, count, day, money } from '@sejour/engine'
import { agiiSejour, annexeAr, article, guidesSejour } from '../../texts/index.ts'
import { chapitreEtudiants } from '../../voies/etudes/source.ts'

export const etudesCredits = count({
  id: 'etudes.credits',
  label: 'Crédits de l’année',
  question: 'À combien de crédits l’inscription de cette année porte-t-elle ?',
  why: 'Les études doivent être l’activité principale : la loi fixe le seuil à 54 crédits.',
  source: chapitreEtudiants,
  exhibits: ['Attestation d’inscription'],
  changeable: true,
})

export const etudesMoyens = choice({
  id: 'etudes.moyens',
  label: 'Preuve des moyens de subsistance',
  question: 'Comment prouvez-vous vos moyens de subsistance ?',
  why: 'Trois preuves sont admises ; une seule suffit.',
  source: [article('60'), annexeAr('32')],
  options: {
    garant: 'Un garant signe l’annexe 32',
    bourse: 'Une bourse',
    propres: 'Mes propres moyens',
    aucun: 'Aucune preuve',
  },
  exhibits: ['Annexe 32 légalisée', 'Attestation de bourse', 'Extraits de compte'],
  changeable: true,
})

export const etudesMoyensMensuels = money({
  id: 'etudes.moyens-mensuels',
  label: 'Moyens par mois',
  question: 'De combien disposez-vous par mois ?',
  why: 'Le montant minimal change chaque année ; celui de cette année est à vérifier.',
  source: [agiiSejour, guidesSejour],
})

export const etudesCarteExpireLe = day({
  id: 'etudes.carte-expire-le',
  label: 'Échéance de la carte d’études',
  question: 'Si vous renouvelez : quel jour la carte d’études expire-t-elle ?',
  why: 'Le renouvellement se demande au moins 15 jours avant ce jour.',
  source: agiiSejour,
  exhibits: ['Carte A'],
})

export const etudesRenouvellementLe = day({
  id: 'etudes.renouvellement-le',
  label: 'Jour de la demande de renouvellement',
  question: 'Si vous renouvelez : quel jour le demandez-vous ?',
  why: 'Après l’échéance, le séjour n’est plus couvert.',
  source: agiiSejour,
  changeable: true,
})
