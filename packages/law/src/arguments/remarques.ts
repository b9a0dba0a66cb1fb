import {
  aConfirmer,
  agii,
  agiiSejour,
  article,
  articleCedh,
  articleDirectiveRetour,
  cceJuillet2018,
  ce198769,
  ficheAdde,
  jurisprudenceConstante,
  longueProcedureAsile,
  pointInstruction,
  pratique,
  situationsHumanitairesUrgentes,
} from '../texts/index.ts'
import type { Remarque } from './genre.ts'

const element = (point: string) => article('9bis', { paragraph: '§ 2', point })
const circonstances = agii('circonstances exceptionnelles')
const urgence = agii('situation humanitaire urgente', 'medium')
const vieFamiliale = [articleCedh('8'), ficheAdde]

/** What has to be shown of an argument, and what limits it. None of it is a rule. */
export const remarques = {
  prouver: {
    label: 'Chaque fait invoqué, avec sa pièce : c’est au demandeur de prouver.',
    source: ficheAdde,
  },
  'retour-temporaire': {
    label: 'En quoi un retour, même temporaire, est impossible ou particulièrement difficile.',
    source: jurisprudenceConstante,
  },
  ensemble: {
    label: 'Le lien avec les autres circonstances : elles se pèsent ensemble.',
    source: [ficheAdde, jurisprudenceConstante],
  },
  nouveau: {
    label: 'Ce qui est nouveau depuis la dernière demande.',
    source: agii('éléments nouveaux', 'medium'),
  },
  'asile-stade': {
    label: 'Le stade exact de la procédure d’asile le jour de l’introduction.',
    source: circonstances,
  },
  'asile-tant-que': {
    label: 'Il tombe avec la fin de l’asile : donnez aussi ce qui restera ensuite.',
    source: [ficheAdde, circonstances],
  },
  'crainte-asile': {
    label:
      'Une crainte rejetée en asile est écartée (1°) ; une crainte tue en asile l’est en principe aussi (2°).',
    source: [element('1°'), element('2°')],
  },
  'droit-en-cause': {
    label: 'Le droit en cause, et le fait précis qui le violerait.',
    source: [articleCedh('3'), articleCedh('8'), circonstances],
  },
  demarches: {
    label: 'Les démarches faites, leurs dates et les réponses reçues.',
    source: circonstances,
  },
  'sante-9ter': {
    label: 'Ce qui est invoqué dans une demande 9ter ne peut plus servir ici (4°).',
    source: element('4°'),
  },
  'sante-procedure': {
    label: 'Une maladie grave relève d’abord de l’article 9ter, qui a sa propre procédure.',
    source: article('9ter'),
  },
  'sante-voyage': {
    label: 'En quoi la santé empêche le voyage, ou attache à des soins donnés ici.',
    source: aConfirmer,
  },
  'ecole-office': {
    label:
      'Selon l’Office, l’école des enfants ne suffit pas à elle seule ; des juges l’ont parfois admise.',
    source: pratique('scolarité', 'medium'),
  },
  'ecole-effets': {
    label: 'Le niveau et la langue de l’école, et ce qu’une interruption ferait perdre.',
    source: aConfirmer,
  },
  'famille-existence': {
    label: 'L’existence de la vie familiale, surtout sans vie commune.',
    source: vieFamiliale,
  },
  'famille-ailleurs': {
    label: 'L’impossibilité ou la grande difficulté de la vivre dans un autre pays.',
    source: vieFamiliale,
  },
  'famille-separation': {
    label: 'La durée d’une séparation en cas de retour, et ce qu’elle changerait.',
    source: vieFamiliale,
  },
  'famille-preuves': {
    label: 'Des photos seules et des déclarations d’enfants sont souvent écartées.',
    source: agiiSejour,
  },
  'integration-office': {
    label:
      'Selon l’Office, l’intégration et la longueur du séjour ne suffisent pas à elles seules.',
    source: pratique('intégration', 'medium'),
  },
  'integration-jeune': {
    label:
      'La longueur du séjour d’un jeune arrivé enfant s’examine, quoi qu’aient fait ses parents.',
    source: cceJuillet2018,
  },
  'presence-continue': {
    label: 'Une présence continue, avec au moins une preuve par année.',
    source: pointInstruction('2.7'),
  },
  liens: {
    label: 'Les liens noués ici : langue, études, bénévolat, entourage.',
    source: aConfirmer,
  },
  'travail-permis': {
    label: 'Aucun permis de travail ne se demande depuis un séjour illégal.',
    source: agii('travail'),
  },
  'travail-offre': {
    label: 'Une offre précise : employeur, fonction, horaire, salaire.',
    source: aConfirmer,
  },
  'duree-repere': {
    label:
      'Les repères de 2009 (trois ans avec un enfant scolarisé, sinon quatre) ne lient pas l’Office.',
    source: [longueProcedureAsile, ce198769],
  },
  'duree-dates': {
    label: 'Le jour de la demande d’asile, et le jour où la décision exécutoire a été notifiée.',
    source: [longueProcedureAsile, agii('longue procédure d’asile')],
  },
  'vulnerable-groupe': {
    label: 'L’appartenance à un groupe vulnérable, attestée par un tiers.',
    source: urgence,
  },
  'enfant-textes': {
    label:
      'La directive retour (articles 5 et 6, § 4) et l’article 8 de la CEDH : la convention relative aux droits de l’enfant est dite sans effet direct.',
    source: [articleDirectiveRetour('5'), articleDirectiveRetour('6'), articleCedh('8'), ficheAdde],
  },
  'enfant-effets': {
    label: 'Ce qu’un départ changerait concrètement pour l’enfant.',
    source: aConfirmer,
  },
  'apatride-double': {
    label: 'L’apatridie reconnue ou demandée, et l’absence de séjour possible ailleurs.',
    source: agii('apatridie', 'medium'),
  },
  'apatride-procedure': {
    label:
      'Une procédure propre existe depuis le 1er septembre 2024 ; ce qui y est invoqué est en principe écarté des circonstances (5°).',
    source: [article('57/38'), element('5°')],
  },
  'humanitaire-seule-voie': {
    label: 'En quoi le séjour est le seul moyen d’éviter une violation des droits de l’homme.',
    source: urgence,
  },
  'humanitaire-2009': {
    label: 'Les situations citées en 2009 peuvent être invoquées ; aucune ne garantit le séjour.',
    source: [situationsHumanitairesUrgentes, ficheAdde],
  },
} as const satisfies { readonly [id: string]: Remarque }

export type RemarqueId = keyof typeof remarques
