import { localDate } from '@sejour/calendar'
import { acteAnnexe20 } from '../eloignement/index.ts'
import { aConfirmer, article, formationAdde } from '../texts/index.ts'
import type { Autorite, Litige } from './autorite.ts'

/** The courts that a matter of stay may reach. */
export const juges = {
  cce: {
    name: 'Conseil du contentieux des étrangers',
    role: 'Il annule ou rejette les décisions de séjour ; pour l’asile, il peut accorder la protection.',
    source: [formationAdde, article('39/2')],
    contact: [
      {
        from: localDate('2024-11-01'),
        value: { post: 'Rue Gaucheret 92-94, 1030 Bruxelles' },
        source: acteAnnexe20,
      },
    ],
  },
  'conseil-d-etat': {
    name: 'Conseil d’État',
    role: 'Il juge si le Conseil du contentieux a bien appliqué la loi (cassation administrative).',
    source: [formationAdde, article('39/67')],
  },
  'tribunal-du-travail': {
    name: 'tribunal du travail, puis cour du travail',
    role: 'Ils jugent l’aide sociale et l’accueil des demandeurs de protection.',
    source: [formationAdde],
  },
  'chambre-du-conseil': {
    name: 'chambre du conseil, puis chambre des mises en accusation',
    role: 'Elles jugent si une personne peut rester détenue en vue de son éloignement.',
    source: [formationAdde, article('71'), article('72')],
  },
  'premiere-instance': {
    name: 'tribunal de première instance',
    role: 'Il juge les amendes de 200 € ; sa section de la famille reconnaît les apatrides.',
    source: [article('42octies'), aConfirmer],
  },
  'cour-constitutionnelle': {
    name: 'Cour constitutionnelle',
    role: 'Elle juge la loi elle-même : elle peut l’annuler ou répondre à la question d’un juge.',
    source: [formationAdde],
  },
  'cour-de-cassation': {
    name: 'Cour de cassation',
    role: 'Elle dit comment la loi se comprend, pour les juges de l’ordre judiciaire.',
    source: [formationAdde],
  },
  cjue: {
    name: 'Cour de justice de l’Union européenne',
    role: 'Elle interprète le droit de l’Union quand un juge lui pose la question.',
    source: [formationAdde],
  },
  cedh: {
    name: 'Cour européenne des droits de l’homme',
    role: 'Elle juge la Belgique quand tous les recours internes sont épuisés.',
    source: [formationAdde],
  },
  region: {
    name: 'recours propre à chaque Région',
    role: 'Il s’exerce contre la part « travail » d’une décision ; chaque Région a sa procédure.',
    source: [aConfirmer],
  },
} as const satisfies { readonly [id: string]: Autorite }

export type JugeId = keyof typeof juges

/** Each dispute and its court. */
export const litiges = {
  sejour: {
    label: 'Refus, fin ou absence de séjour, ordre de quitter, interdiction d’entrée',
    judge: 'cce',
    limit:
      '30 jours à partir de la notification ; 10 jours pour qui est détenu. Extrême urgence : 10 jours, 5 contre une deuxième mesure.',
    source: [formationAdde, article('39/57')],
  },
  protection: {
    label: 'Refus de protection internationale',
    judge: 'cce',
    limit: '30 jours ; 10 ou 5 jours dans les procédures courtes. Le juge peut accorder lui-même.',
    source: [formationAdde, article('39/57')],
  },
  cassation: {
    label: 'Arrêt du Conseil du contentieux des étrangers',
    judge: 'conseil-d-etat',
    limit: '30 jours.',
    source: [formationAdde, article('39/67'), aConfirmer],
  },
  aide: {
    label: 'Aide sociale du CPAS, accueil par Fedasil',
    judge: 'tribunal-du-travail',
    source: [formationAdde],
  },
  detention: {
    label: 'Détention en vue de l’éloignement',
    judge: 'chambre-du-conseil',
    limit: 'La chambre du conseil se prononce dans les cinq jours ouvrables.',
    source: [formationAdde, article('71'), article('72')],
  },
  amende: {
    label: 'Amende de 200 € (citoyens de l’Union et famille)',
    judge: 'premiere-instance',
    limit: 'Un mois.',
    source: [article('42octies')],
  },
  apatridie: {
    label: 'Reconnaissance comme apatride',
    judge: 'premiere-instance',
    source: [aConfirmer],
  },
  travail: {
    label: 'Part « travail » d’un permis, carte professionnelle',
    judge: 'region',
    source: [aConfirmer],
  },
  loi: {
    label: 'Une loi sur le séjour, elle-même contraire à la Constitution',
    judge: 'cour-constitutionnelle',
    source: [formationAdde],
  },
  interpretation: {
    label: 'Sens de la loi devant les juges judiciaires',
    judge: 'cour-de-cassation',
    source: [formationAdde],
  },
  union: {
    label: 'Sens du droit de l’Union, à la demande d’un juge belge',
    judge: 'cjue',
    source: [formationAdde],
  },
  droits: {
    label: 'Violation d’un droit de l’homme, après les juges belges',
    judge: 'cedh',
    source: [formationAdde],
  },
} as const satisfies { readonly [id: string]: Litige<JugeId> }

export type LitigeId = keyof typeof litiges
