import { choice, count, list, yesNo } from '@sejour/engine'
import { article, ficheAdde, jurisprudenceConstante } from '../../../texts/index.ts'

const exclusion = (point: string) => article('9bis', { paragraph: '§ 2', point })

export const circonstanceNature = choice({
  id: 'circonstances.nature',
  label: 'Nature de l’argument',
  question: 'De quoi parle cet argument ?',
  why: 'Certains arguments relèvent d’une autre procédure, ou ne suffisent pas seuls selon l’Office.',
  source: jurisprudenceConstante,
  options: {
    'procedure-asile-pendante': 'Ma demande d’asile est encore en cours',
    'droits-fondamentaux':
      'Mes droits fondamentaux (traitement inhumain ou dégradant, vie privée et familiale)',
    'impossibilite-administrative':
      'Je ne peux pas rentrer : pas d’ambassade, pas de laissez-passer, pas de document',
    medical: 'Ma santé ou celle d’un proche',
    scolarite: 'L’école des enfants',
    'vie-familiale': 'Ma famille en Belgique',
    integration: 'Mon intégration et la longueur de mon séjour',
    'longueur-procedure': 'La longueur de ma procédure d’asile',
    vulnerabilite: 'Ma vulnérabilité (âge, handicap, violences, isolement)',
    autre: 'Autre chose',
  },
})

export const circonstanceInvoqueeAsile = yesNo({
  id: 'circonstances.invoquee-asile',
  label: 'Argument déjà invoqué dans la demande d’asile',
  question: 'Avez-vous déjà donné cet argument dans votre demande d’asile ?',
  why: 'Un argument déjà rejeté par les instances d’asile est en principe exclu.',
  source: exclusion('1°'),
  exhibits: ['Décisions du CGRA et du CCE'],
})

export const circonstanceRejeteeAsile = yesNo({
  id: 'circonstances.rejetee-asile',
  label: 'Argument rejeté par les instances d’asile',
  question: 'Les instances d’asile ont-elles rejeté cet argument ?',
  why: 'Seul un argument rejeté est exclu pour ce motif.',
  source: exclusion('1°'),
  exhibits: ['Décisions du CGRA et du CCE'],
})

export const circonstanceMotifRejetAsile = choice({
  id: 'circonstances.motif-rejet-asile',
  label: 'Motif du rejet par les instances d’asile',
  question: 'Pourquoi l’ont-elles rejeté ?',
  why: 'L’argument écarté parce qu’il ne relève pas de l’asile peut encore servir ici.',
  source: exclusion('1°'),
  options: {
    fond: 'Elles ne l’ont pas cru, ou l’ont jugé insuffisant',
    'etranger-aux-criteres':
      'Il est étranger aux critères de l’asile et de la protection subsidiaire',
    'hors-competence': 'Elles n’étaient pas compétentes pour l’examiner',
  },
  exhibits: ['Décisions du CGRA et du CCE'],
})

export const circonstanceRelevaitAsile = yesNo({
  id: 'circonstances.relevait-asile',
  label: 'Argument à invoquer en asile',
  question: 'Cet argument était-il à donner en asile : une crainte ou un risque en cas de retour ?',
  why: 'Un argument qui devait être donné pendant l’asile est en principe exclu.',
  source: exclusion('2°'),
})

export const circonstanceConnueAvantFinAsile = yesNo({
  id: 'circonstances.connue-avant-fin-asile',
  label: 'Argument connu avant la fin de l’asile',
  question: 'Cela existait-il, et le saviez-vous, avant la fin de votre procédure d’asile ?',
  why: 'Ce qui est arrivé ou ce que vous avez appris après peut encore être invoqué.',
  source: exclusion('2°'),
})

export const circonstanceInvoqueeDemandeAnterieure = yesNo({
  id: 'circonstances.invoquee-demande-anterieure',
  label: 'Argument déjà invoqué dans une demande de séjour antérieure',
  question: 'Avez-vous déjà donné cet argument dans une demande d’autorisation de séjour ?',
  why: 'Un argument d’une demande antérieure est exclu, sauf trois cas.',
  source: exclusion('3°'),
  exhibits: ['Demandes antérieures', 'Décisions sur ces demandes'],
})

export const circonstanceIssueDemandeAnterieure = choice({
  id: 'circonstances.issue-demande-anterieure',
  label: 'Issue de la demande antérieure',
  question:
    'Comment cette demande s’est-elle terminée ? S’il y en a plusieurs : celle qui a été examinée.',
  why: 'L’argument peut revenir si la demande a échoué faute d’identité ou de redevance, ou si elle a été retirée.',
  source: exclusion('3°'),
  options: {
    'irrecevable-identite': 'Irrecevable, faute de document d’identité',
    'irrecevable-redevance': 'Irrecevable, faute de redevance payée en entier',
    desistement: 'Retirée, ou réputée retirée',
    'pendante-9bis': 'Demande 9bis encore pendante : la nouvelle vaut désistement',
    'autre-irrecevabilite': 'Irrecevable pour un autre motif',
    refusee: 'Refusée au fond',
    autre: 'Autrement (par exemple un séjour accordé, puis perdu)',
  },
  exhibits: ['Décisions sur les demandes antérieures'],
})

export const circonstanceInvoquee9ter = yesNo({
  id: 'circonstances.invoquee-9ter',
  label: 'Argument invoqué dans une demande 9ter',
  question: 'Avez-vous déjà donné cet argument dans une demande médicale (9ter) ?',
  why: 'Ce qui est invoqué dans une demande 9ter ne peut pas servir ici.',
  source: exclusion('4°'),
  exhibits: ['Demande 9ter', 'Décision sur cette demande'],
})

export const circonstanceInvoqueeApatridie = yesNo({
  id: 'circonstances.invoquee-apatridie',
  label: 'Argument invoqué dans une demande de séjour comme apatride',
  question: 'Avez-vous déjà donné cet argument dans une demande de séjour comme apatride ?',
  why: 'Depuis le 1er septembre 2024, un tel argument est en principe exclu.',
  source: exclusion('5°'),
  exhibits: ['Demande de séjour comme apatride'],
})

export const circonstanceApatridieNonPriseEnConsideration = yesNo({
  id: 'circonstances.apatridie-non-prise-en-consideration',
  label: 'Demande comme apatride non prise en considération',
  question: 'L’Office a-t-il refusé de prendre cette demande comme apatride en considération ?',
  why: 'Dans ce cas l’argument peut encore servir ici.',
  source: [exclusion('5°'), article('57/40')],
  exhibits: ['Décision de non prise en considération'],
})

export const circonstancePieces = count({
  id: 'circonstances.pieces',
  label: 'Nombre de pièces à l’appui de l’argument',
  question: 'Combien de documents joignez-vous pour prouver cet argument ?',
  why: 'C’est à vous de prouver ce que vous avancez.',
  source: ficheAdde,
  changeable: true,
})

export const circonstances = list({
  id: 'circonstances',
  label: 'Circonstances exceptionnelles invoquées',
  question:
    'Pourquoi vous est-il impossible ou très difficile de rentrer, même un temps, pour demander le séjour ?',
  why: 'Sans argument, la demande est irrecevable. Donnez-les un par un : chacun est examiné à part, puis tous ensemble.',
  source: [article('9bis', { paragraph: '§ 1er' }), jurisprudenceConstante],
  itemLabel: 'Argument',
  of: [
    circonstanceNature,
    circonstanceInvoqueeAsile,
    circonstanceRejeteeAsile,
    circonstanceMotifRejetAsile,
    circonstanceRelevaitAsile,
    circonstanceConnueAvantFinAsile,
    circonstanceInvoqueeDemandeAnterieure,
    circonstanceIssueDemandeAnterieure,
    circonstanceInvoquee9ter,
    circonstanceInvoqueeApatridie,
    circonstanceApatridieNonPriseEnConsideration,
    circonstancePieces,
  ],
  changeable: true,
})
