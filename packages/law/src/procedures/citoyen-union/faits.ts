import { choice, yesNo } from '@sejour/engine'
import { article, cjueGma, pratiqueCommunes } from '../../texts/index.ts'

export const citoyenIdentite = yesNo({
  id: 'citoyen-union.identite',
  label: 'Identité et nationalité prouvées',
  question: 'Pouvez-vous prouver votre identité et votre nationalité ?',
  why: 'La demande commence par cette preuve.',
  source: article('41'),
  exhibits: ['Carte d’identité nationale', 'Passeport'],
})

export const citoyenActivite = choice({
  id: 'citoyen-union.activite',
  label: 'Travail ou recherche d’emploi',
  question: 'Travaillez-vous en Belgique, ou y cherchez-vous un emploi ?',
  why: 'Le travail et la recherche d’emploi sont des motifs de séjour.',
  source: article('40', { paragraph: '§ 4' }),
  options: {
    salarie: 'Je suis salarié',
    independant: 'Je suis indépendant',
    recherche: 'Je cherche un emploi',
    aucune: 'Rien de cela',
  },
  exhibits: [
    'Contrat de travail ou annexe 19bis',
    'Numéro d’entreprise et affiliation à une caisse d’assurances sociales',
  ],
})

export const citoyenRecherche = yesNo({
  id: 'citoyen-union.recherche',
  label: 'Recherche d’emploi prouvée',
  question: 'Pouvez-vous prouver que vous cherchez un emploi ?',
  why: 'Pendant au moins six mois, cette preuve suffit.',
  source: [cjueGma, pratiqueCommunes],
  exhibits: ['Inscription au service de l’emploi', 'Lettres de candidature'],
  changeable: true,
})

export const citoyenSixMois = yesNo({
  id: 'citoyen-union.six-mois',
  label: 'Six mois depuis la demande',
  question: 'Plus de six mois ont-ils passé depuis votre demande comme chercheur d’emploi ?',
  why: 'Une chance réelle d’être engagé ne peut être exigée qu’après six mois au moins.',
  source: cjueGma,
})

export const citoyenEtudes = yesNo({
  id: 'citoyen-union.etudes',
  label: 'Inscription à des études',
  question: 'Êtes-vous inscrit à des études en Belgique ?',
  why: 'Les études sont un motif de séjour, avec une assurance et une déclaration sur les ressources.',
  source: article('40', { paragraph: '§ 4' }),
  exhibits: ['Attestation d’inscription'],
})

export const citoyenRessources = yesNo({
  id: 'citoyen-union.ressources',
  label: 'Ressources',
  question: 'Avez-vous des ressources pour vivre sans l’aide sociale, ou pouvez-vous le déclarer ?',
  why: 'Aucun montant fixe n’est exigé : votre situation est examinée.',
  source: article('40', { paragraph: '§ 4' }),
  exhibits: ['Extraits de compte'],
})

export const citoyenAssurance = yesNo({
  id: 'citoyen-union.assurance',
  label: 'Assurance maladie',
  question: 'Avez-vous une assurance maladie qui vaut en Belgique ?',
  why: 'Elle est demandée à qui étudie ou vit de ses ressources.',
  source: article('40', { paragraph: '§ 4' }),
  exhibits: ['Attestation d’assurance'],
  changeable: true,
})

export const citoyenAideSociale = yesNo({
  id: 'citoyen-union.aide-sociale',
  label: 'Aide sociale',
  question: 'Recevez-vous une aide sociale en Belgique ?',
  why: 'Pendant cinq ans, une charge déraisonnable peut mener à la fin du séjour.',
  source: article('42bis'),
})
