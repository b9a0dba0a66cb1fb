import { choice, yesNo } from '@sejour/engine'
import { article } from '../texts/index.ts'

export const etudes = choice({
  id: 'projet.etudes',
  label: 'Études en Belgique',
  question: 'Êtes-vous inscrit ou admis à des études en Belgique ?',
  why: 'Une inscription dans un établissement reconnu ouvre un droit aux conditions remplies ; une école privée, non.',
  source: [article('9'), article('60')],
  options: {
    aucune: 'Non',
    reconnu: 'Oui, dans un établissement organisé, reconnu ou subventionné',
    prive: 'Oui, dans un établissement privé non reconnu',
  },
  exhibits: ['Attestation d’inscription ou d’admission'],
})

export const etudesTerminees = choice({
  id: 'projet.etudes-terminees',
  label: 'Études ou recherche terminées en Belgique',
  question: 'Venez-vous de terminer en Belgique des études supérieures ou une recherche ?',
  why: 'On peut alors demander une année pour chercher un travail ou créer une entreprise.',
  source: [article('61/1/9'), article('61/13/12')],
  options: { non: 'Non', etudes: 'Oui, des études supérieures', recherche: 'Oui, une recherche' },
  exhibits: ['Diplôme', 'Convention d’accueil'],
})

export const travail = choice({
  id: 'projet.travail',
  label: 'Travail prévu en Belgique',
  question: 'Quel travail voulez-vous faire en Belgique ?',
  why: 'Chaque forme de travail a sa procédure, ouverte par l’employeur ou par la Région.',
  source: [article('61/25-1'), article('61/26'), article('61/10')],
  options: {
    aucun: 'Aucun pour le moment',
    salarie: 'Salarié : un employeur veut m’engager plus de 90 jours',
    'hautement-qualifie':
      'Salarié hautement qualifié avec un diplôme ou une expérience équivalente',
    chercheur: 'Chercheur avec une convention d’accueil',
    ict: 'Transféré au sein de mon groupe d’entreprises, depuis un État hors de l’Union',
    'ict-mobile': 'Déjà transféré dans un autre État de l’Union, en mission en Belgique',
    saisonnier: 'Saisonnier',
    independant: 'Indépendant',
  },
  exhibits: ['Contrat de travail', 'Convention d’accueil', 'Plan d’entreprise'],
})

export const longueDureeAutreEtat = yesNo({
  id: 'projet.longue-duree-autre-etat',
  label: 'Résident de longue durée d’un autre État de l’Union',
  question:
    'Avez-vous le statut de résident de longue durée – UE donné par un autre État de l’Union ?',
  why: 'Ce statut permet de demander le séjour en Belgique pour travailler, étudier ou vivre de ses moyens.',
  source: article('61/7'),
  exhibits: ['Permis de résident de longue durée – UE'],
})

export const sejourAnterieur = yesNo({
  id: 'projet.sejour-anterieur',
  label: 'Ancien séjour de plus de trois mois en Belgique',
  question:
    'Avez-vous, ou avez-vous eu, un séjour de plus de trois mois en Belgique, et avez-vous quitté le pays depuis ?',
  why: 'Un droit de retour peut exister si l’absence est restée dans les limites de la loi.',
  source: article('19'),
  exhibits: ['Ancienne carte', 'Annexe 18'],
})
