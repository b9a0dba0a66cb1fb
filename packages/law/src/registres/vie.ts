import { agiiSejour, article, circulaireRadiation, deduit, formationAdde } from '../texts/index.ts'
import type { Evenement, RegleDeRegistre } from './registre.ts'

/** What every entry rests on. */
export const conditionsDInscription = [
  {
    id: 'inscription.legalite',
    label: 'L’inscription suit la légalité du séjour et le type de titre.',
    source: formationAdde,
  },
  {
    id: 'inscription.residence',
    label: 'La commune vérifie aussi que la personne habite vraiment à l’adresse.',
    source: agiiSejour,
  },
  {
    id: 'inscription.huit-jours',
    label:
      'Qui est admis ou autorisé à un long séjour se présente à la commune dans les huit jours ouvrables de l’entrée, ou de l’autorisation si elle est reçue en Belgique.',
    source: article('12'),
  },
  {
    id: 'inscription.numero',
    label: 'Le numéro de registre national reste le même d’un registre à l’autre.',
    source: agiiSejour,
  },
  {
    id: 'inscription.bis',
    label: 'Qui n’a jamais été inscrit reçoit, au besoin, un numéro BIS.',
    source: agiiSejour,
  },
  {
    id: 'inscription.pas-un-droit',
    label:
      'Passer d’un registre à l’autre ne donne pas un nouveau droit : c’est le titre qui change.',
    source: deduit,
  },
] as const satisfies readonly RegleDeRegistre[]

/** The life of an entry: how it begins, where it moves, how it ends. */
export const vieDUneInscription = [
  {
    id: 'vie.asile',
    kind: 'enter',
    to: 'attente',
    label: 'Une demande de protection internationale est enregistrée.',
    source: [formationAdde, article('12')],
    papers: ['annexe-25', 'annexe-26', 'annexe-26quinquies'],
  },
  {
    id: 'vie.annexe-19',
    kind: 'enter',
    to: 'attente',
    label: 'Un citoyen de l’Union demande son enregistrement : inscrit tout de suite.',
    source: [formationAdde, agiiSejour],
    papers: ['annexe-19'],
  },
  {
    id: 'vie.enquete-positive',
    kind: 'move',
    from: 'attente',
    to: 'etrangers',
    label: 'L’enquête de résidence du citoyen de l’Union est positive.',
    source: [formationAdde, agiiSejour],
    papers: ['annexe-8ter', 'EU'],
  },
  {
    id: 'vie.enquete-negative',
    kind: 'strike',
    from: 'attente',
    label:
      'L’enquête est négative : radiation du registre d’attente, et le refus est possible. Les sources ne disent pas la même chose de la suite.',
    source: agiiSejour,
    contradiction: 'C28',
    papers: ['annexe-20'],
  },
  {
    id: 'vie.protection-accordee',
    kind: 'move',
    from: 'attente',
    to: 'etrangers',
    label: 'La protection est accordée : la carte A est remise.',
    source: [formationAdde, article('49')],
    papers: ['A'],
  },
  {
    id: 'vie.recevable',
    kind: 'enter',
    to: 'etrangers',
    label: 'Une autre demande est recevable et l’enquête de résidence est positive.',
    source: formationAdde,
    papers: ['ai', 'ai-union'],
  },
  {
    id: 'vie.long-sejour',
    kind: 'enter',
    to: 'etrangers',
    label: 'Un long séjour est accordé, par exemple avec un visa D, et l’enquête est positive.',
    source: [formationAdde, article('12')],
    papers: ['annexe-49', 'A', 'F', 'H'],
  },
  {
    id: 'vie.carte-b',
    kind: 'keep',
    from: 'etrangers',
    to: 'etrangers',
    label: 'Le séjour devient illimité : la carte change, le registre reste.',
    source: [formationAdde, agiiSejour],
    papers: ['B'],
  },
  {
    id: 'vie.etabli',
    kind: 'move',
    from: 'etrangers',
    to: 'population',
    label:
      'La personne devient établie, résidente de longue durée, ou son séjour devient permanent.',
    source: [formationAdde, article('17'), article('42quinquies')],
    papers: ['K', 'L', 'EU+', 'F+'],
  },
  {
    id: 'vie.absence',
    kind: 'keep',
    from: 'population',
    to: 'population',
    label:
      'Un départ annoncé avec l’intention de revenir garde l’inscription, dans un registre comme dans l’autre, sous conditions.',
    source: [article('19'), agiiSejour],
    papers: ['annexe-18'],
  },
  {
    id: 'vie.decision',
    kind: 'strike',
    from: 'etrangers',
    label:
      'Une décision refuse le séjour ou y met fin : radiation, même si une annexe 35 est remise ensuite.',
    source: circulaireRadiation,
    papers: ['annexe-20', 'annexe-21', 'annexe-14ter', 'annexe-35'],
  },
  {
    id: 'vie.depart',
    kind: 'strike',
    from: 'population',
    label: 'La personne quitte la Belgique : radiation, quel que soit le registre.',
    source: agiiSejour,
    papers: [],
  },
] as const satisfies readonly Evenement[]
