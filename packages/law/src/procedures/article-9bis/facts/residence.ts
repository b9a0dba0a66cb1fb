import { choice, yesNo } from '@sejour/engine'
import {
  agii,
  annexeCirculaire,
  article,
  circulaireSur9bis,
  pratique,
} from '../../../texts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

export const residenceEffective = yesNo({
  id: 'residence.effective',
  label: 'Résidence effective dans la commune',
  question: 'Habitez-vous réellement à l’adresse indiquée dans la demande ?',
  why: 'La commune vérifie sur place. L’adresse peut être temporaire, mais vous devez y vivre.',
  source: [paragraphe1, circulaireSur9bis],
  exhibits: ['Nom sur la sonnette', 'Bail', 'Déclaration de la personne qui vous héberge'],
})

export const residenceEnquete = choice({
  id: 'residence.enquete',
  label: 'Enquête de résidence',
  question: 'La commune a-t-elle déjà vérifié que vous habitez à cette adresse ?',
  why: 'Si l’enquête est négative, la commune ne prend pas la demande en considération.',
  source: [circulaireSur9bis, pratique('enquête de résidence')],
  options: {
    'pas-encore': 'Pas encore, ou la demande n’est pas encore introduite',
    positive: 'Oui, et elle a constaté que j’y habite',
    negative: 'Oui, et elle a conclu que je n’y habite pas',
  },
  exhibits: [
    'Attestation de réception (annexe 3 de la circulaire du 21 juin 2007)',
    'Décision de non prise en considération (annexe 2 de la circulaire du 21 juin 2007)',
  ],
})

export const residenceEnqueteEnRetard = yesNo({
  id: 'residence.enquete-en-retard',
  label: 'Plus de dix jours sans enquête',
  question: 'Plus de dix jours ont-ils passé depuis l’introduction, sans enquête de la commune ?',
  why: 'Ce délai de dix jours n’a pas de sanction, mais vous pouvez le rappeler à la commune.',
  source: [circulaireSur9bis, annexeCirculaire('3')],
})

export const residenceChangee = yesNo({
  id: 'residence.changee',
  label: 'Déménagement depuis l’introduction',
  question: 'Avez-vous déménagé depuis l’introduction de la demande ?',
  why: 'Chaque changement d’adresse doit être signalé à la commune.',
  source: agii('changement de résidence', 'medium'),
})

export const residenceChangementSignale = yesNo({
  id: 'residence.changement-signale',
  label: 'Nouvelle adresse signalée',
  question: 'Avez-vous signalé votre nouvelle adresse à la commune ?',
  why: 'Sans cela, un courrier ou une enquête peut vous manquer.',
  source: agii('changement de résidence', 'medium'),
  exhibits: ['Copie de la lettre ou de la déclaration de changement d’adresse'],
  changeable: true,
})
