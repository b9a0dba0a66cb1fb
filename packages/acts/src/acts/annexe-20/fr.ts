import { appealWords } from '../../parts/appeal-words.ts'
import { cooperationWords } from '../../parts/cooperation-words.ts'
import { notificationWords } from '../../parts/notification-words.ts'
import { signerWords } from '../../parts/signer.ts'

export const fr = {
  title:
    'Décision de refus de séjour de plus de trois mois, avec ou sans ordre de quitter le territoire',
  heading: 'Décision de refus de séjour de plus de trois mois {withOrder}{mark}',
  headingOrder: 'avec ordre de quitter le territoire',
  kingdom: 'Royaume de Belgique',
  commune: 'Commune : {commune}',
  reference: 'Réf. : {reference}',
  front: 'Recto',
  basis:
    'Vu l’article {basis}{readWith}{mark}, de l’arrêté royal du 8 octobre 1981 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers, la demande {request}{mark} introduite le {day} par :',
  basis5111: '51, § 1er, alinéa 1er',
  basis5113: '51, § 1er, alinéa 3',
  basis5122: '51, § 2, alinéa 2',
  basis523: '52, § 3',
  basis5245: '52, § 4, alinéa 5',
  readWith: ', lu en combinaison avec l’article {article}',
  readWith58: '58',
  readWith69ter: '69ter',
  or: 'ou',
  requestCertificate: 'd’attestation d’enregistrement',
  requestCard: 'de carte de séjour de membre de la famille d’un citoyen de l’Union',
  requestIdentityCard: 'de carte d’identité d’étrangers',
  name: 'Nom',
  firstNames: 'Prénom(s)',
  nationality: 'Nationalité',
  birthDate: 'Date de naissance',
  birthPlace: 'Lieu de naissance',
  nationalNumber: 'Numéro d’identification au Registre national{mark}',
  resides: 'Réside à',
  declares: 'Déclare résider à',
  refused: 'est refusée pour le motif suivant{mark} :',
  ground1:
    'La personne n’a pas prouvé dans le délai prévu qu’elle réunit les conditions du droit de séjour de plus de trois mois en qualité de citoyen de l’Union. {extraMonth}',
  extraMonth:
    'En vertu de l’article 51, § 1er, alinéa 2, du même arrêté royal, elle a encore un mois, jusqu’au {day} inclus, pour remettre les documents demandés.',
  ground2:
    'La personne ne réunit pas les conditions du droit de séjour de plus de trois mois en qualité de citoyen de l’Union :',
  ground3:
    'La personne n’a pas prouvé dans le délai prévu qu’elle réunit les conditions du droit de séjour de plus de trois mois en qualité de membre de la famille d’un citoyen de l’Union, ou d’autre membre de la famille d’un citoyen de l’Union.',
  ground4:
    'Selon le contrôle de résidence, la personne n’habite pas sur le territoire de la commune où elle a introduit sa demande.',
  ground5:
    'La personne ne réunit pas les conditions du droit de séjour de plus de trois mois en qualité de membre de la famille d’un citoyen de l’Union, ou d’autre membre de la famille d’un citoyen de l’Union :',
  ground6:
    'Le séjour est refusé pour des raisons d’ordre public ou de sécurité nationale. Comportement personnel qui rend le séjour de la personne indésirable pour ces raisons :',
  ground7: 'Le séjour est refusé pour des raisons de santé publique :',
  order: 'La personne reçoit l’ordre de quitter le territoire du Royaume dans les {days} jours.',
  urgency: 'Urgence qui justifie ce délai : {urgency}',
  noTitle: 'Ce document n’est en rien un titre d’identité ni un titre de nationalité.',
  doneAt: 'Fait à {place}, le {day}.',
  noteStrike: 'Biffer ce qui ne convient pas.',
  noteNumber: 'À remplir seulement si l’étranger a un tel numéro d’identification.',
  noteBox: 'Cocher la case qui convient.',
  noteMinister:
    'Indiquer de quoi est chargé le ministre compétent pour l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers.',
  deedDecision: 'la décision du {day} qui refuse {document}{mark}{withOrder}.',
  deedCertificate: 'l’attestation d’enregistrement',
  deedCard: 'la carte de séjour de membre de la famille d’un citoyen de l’Union',
  deedIdentityCard: 'la carte d’identité d’étrangers',
  deedOrder: ', et qui ordonne de quitter le territoire',
  ...signerWords.fr,
  ...notificationWords.fr,
  ...cooperationWords.fr,
  ...appealWords.fr,
} as const

export type Key20 = keyof typeof fr
