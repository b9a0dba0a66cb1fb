import { choice, cite, count, yesNo } from '@sejour/engine'
import { article, directive2003Famille } from '../../../texts/index.ts'

const ages = [article('10', { paragraph: '§ 1er' }), article('40ter', { paragraph: '§ 2' })]

export const preuveLien = choice({
  id: 'regroupement.preuve-lien',
  label: 'Preuve du lien de famille',
  question: 'Comment pouvez-vous prouver votre lien de famille ?',
  why: 'Le lien se prouve par un acte ; quand il n’y en a pas, d’autres preuves sont examinées.',
  source: [article('12bis'), cite(directive2003Famille, { article: '11' })],
  options: {
    actes: 'Par un acte officiel, légalisé ou apostillé s’il vient de l’étranger',
    autres: 'Par d’autres preuves : photos, messages, témoins, test ADN',
    aucune: 'Je n’ai aucune preuve',
  },
  exhibits: ['Acte de mariage ou de partenariat', 'Acte de naissance', 'Autres preuves du lien'],
  changeable: true,
})

export const ageDemandeur = count({
  id: 'regroupement.age-demandeur',
  label: 'Âge du demandeur',
  question: 'Quel âge avez-vous, en années ?',
  why: 'Pour un couple, la loi demande un âge minimum aux deux partenaires.',
  source: ages,
})

export const ageRegroupant = count({
  id: 'regroupement.age-regroupant',
  label: 'Âge du membre de la famille rejoint',
  question: 'Quel âge a la personne que vous rejoignez, en années ?',
  why: 'L’âge minimum vaut pour les deux membres du couple.',
  source: ages,
})

export const lienAnterieur = yesNo({
  id: 'regroupement.lien-anterieur',
  label: 'Lien antérieur à l’arrivée en Belgique',
  question:
    'Votre mariage, partenariat ou lien de parenté existait-il avant que la personne rejointe arrive en Belgique ?',
  why: 'Un lien antérieur abaisse l’âge demandé et supprime l’attente, dans le texte lu jusqu’au 17 août 2025.',
  source: ages,
})

export const enfantCommun = yesNo({
  id: 'regroupement.enfant-commun',
  label: 'Enfant mineur commun',
  question: 'Avez-vous ensemble un enfant mineur ?',
  why: 'Un enfant mineur commun dispense de l’attente de douze mois.',
  source: article('10', { paragraph: '§ 1er' }),
  exhibits: ['Acte de naissance de l’enfant'],
})

export const vieCommune = yesNo({
  id: 'regroupement.vie-commune',
  label: 'Vie commune en Belgique',
  question: 'Allez-vous vivre avec cette personne en Belgique ?',
  why: 'Le séjour suppose un lien de famille réel, contrôlé pendant plusieurs années.',
  source: article('11'),
})

export const handicap = yesNo({
  id: 'regroupement.handicap',
  label: 'Enfant adulte avec un handicap',
  question: 'Avez-vous un handicap qui vous empêche de subvenir vous-même à vos besoins ?',
  why: 'Un enfant majeur n’est en règle admis que pour cette raison.',
  source: article('10', { paragraph: '§ 1er' }),
  exhibits: ['Attestation d’un médecin agréé par le poste belge'],
})
