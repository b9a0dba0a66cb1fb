import { inputFr } from '../../input/wording/fr.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { EuStayWording } from './wording.ts'

export const euStayFr: EuStayWording = {
  lang: 'fr',
  input: inputFr,
  beforeRegimes: (from) =>
    `Les règles d’avant le ${sayDate(from, 'fr')} ne sont pas connues ici. Changez le jour de la demande.`,
  summary: {
    documents: (safe, decision) =>
      `Remettez les dernières preuves au plus tard le ${sayDay(safe, 'fr')}. La décision doit venir au plus tard le ${sayDay(decision, 'fr')}.`,
    atFiling: (decision) =>
      `Toutes les preuves devaient être remises avec la demande. La décision doit venir au plus tard le ${sayDay(decision, 'fr')}.`,
    waiting: (decision) => `La décision doit venir au plus tard le ${sayDay(decision, 'fr')}.`,
    extraMonth: (safe, appeal) =>
      `Remettez les preuves qui manquent au plus tard le ${sayDay(safe, 'fr')}. Un recours est possible aussi : agissez au plus tard le ${sayDay(appeal, 'fr')}.`,
    appeal: (safe) =>
      `Pour un recours, agissez au plus tard le ${sayDay(safe, 'fr')} : c’est le jour sûr.`,
    undated: 'Sans le jour de la notification, le délai de recours ne peut pas être compté.',
    recognised: 'Le séjour est reconnu : la carte vaut en principe cinq ans.',
  },
  regimes: {
    'pieces-apres':
      'Demande d’avant le 1er septembre 2025 : prouver l’identité suffisait au guichet, et les autres preuves pouvaient suivre pendant trois mois.',
    'pieces-au-depot':
      'Demande depuis le 1er septembre 2025 : l’identité et toutes les preuves sont remises avec la demande.',
    famille:
      'Demande d’un membre de la famille : les preuves peuvent suivre pendant trois mois ; l’article qui le dit n’a pas changé depuis 2011.',
  },
  labels: {
    arrival: 'Entrée en Belgique',
    'filing-limit': 'Fin des trois mois pour demander',
    filing: 'Demande à la commune',
    documents: 'Toutes les preuves',
    'residence-check': 'Contrôle de résidence',
    'extra-month': 'Mois supplémentaire',
    'decision-limit': 'Six mois : la décision',
    appeal: 'Recours au Conseil',
  },
  papers: {
    'annexe-20': 'Refus (annexe 20)',
    'annexe-21': 'Fin du séjour (annexe 21)',
    'annexe-19quinquies': 'Demande non prise en considération (annexe 19quinquies)',
    card: 'Séjour reconnu',
  },
  steps: {
    arrival: 'Les trois mois pour demander partent de l’entrée.',
    filingLimit: 'La demande se fait dans les trois mois de l’entrée.',
    filedInTime: 'Elle a été faite à temps.',
    filedLate: (cents) =>
      `Elle a été faite plus tard : une amende de ${sayMoney(cents, 'fr')} est possible.`,
    filed: {
      'annexe-19': 'La commune remet l’annexe 19 et inscrit au registre d’attente.',
      'annexe-19ter':
        'La commune remet l’annexe 19ter quand le lien familial est prouvé. L’inscription au registre des étrangers suit un contrôle de résidence positif.',
    },
    filedInVain:
      'La demande a été présentée à la commune ; ni annexe 19 ou 19ter, ni inscription au registre.',
    documents: {
      'at-filing': 'Toutes les preuves sont à remettre avec la demande.',
      'after-filing': 'Toutes les preuves sont à remettre dans les trois mois de la demande.',
    },
    complete: 'Le dossier était complet à temps.',
    completeLate: {
      'annexe-20':
        'Le dossier a été complet plus tard : la commune peut refuser par une annexe 20.',
      'annexe-19quinquies':
        'Le dossier n’était pas complet : la commune ne prend pas la demande en considération (annexe 19quinquies), sans annexe 19 ni mois de plus.',
    },
    completeUnknown: {
      'annexe-20': 'S’il manque une preuve ce jour-là, la commune peut refuser par une annexe 20.',
      'annexe-19quinquies':
        'S’il en manque, la commune ne prend pas la demande en considération (annexe 19quinquies).',
    },
    check: {
      positive: 'La commune a constaté que la personne habite à l’adresse.',
      negative: 'La commune a conclu que la personne n’habite pas à l’adresse.',
      none: 'La commune ou la police vérifie que la personne habite à l’adresse.',
    },
    extraMonth: {
      yes: 'Cette annexe 20, sans ordre de quitter le territoire, laisse un mois de plus dès sa notification pour remettre les preuves.',
      possible:
        'Si l’annexe 20 vient seulement parce que des preuves manquaient, elle laisse un mois de plus dès sa notification : elle l’écrit alors elle-même. Ne comptez pas dessus avant.',
    },
    decisionLimit: 'La décision doit être prise et notifiée dans les six mois de la demande.',
    decidedInTime: 'Elle est venue à temps.',
    decidedLate: 'Elle est venue après les six mois : montrez-la à un avocat.',
    decided: {
      'annexe-20': 'Le séjour de plus de trois mois est refusé.',
      'annexe-21': 'Il est mis fin au séjour de plus de trois mois.',
      'annexe-19quinquies': 'La demande n’est pas examinée.',
      card: 'Le séjour de plus de trois mois est reconnu.',
    },
    appeal: 'Recours en annulation devant le Conseil du contentieux des étrangers.',
    suspension: {
      yes: 'Ce recours suspend l’éloignement.',
      'yes-list-changed':
        'Ce recours suspend l’éloignement selon le dernier texte lu ; la liste a été modifiée depuis.',
      no: 'Ce recours ne suspend pas l’éloignement.',
      'no-other-family':
        'Ce recours ne suspend pas l’éloignement pour un autre membre de la famille.',
      unknown:
        'La loi qui dit si ce recours suspend l’éloignement a changé et n’a pas été lue : demandez-le à un avocat.',
      'unknown-other-family':
        'Il suspend l’éloignement pour le conjoint, les enfants et les ascendants, mais pas pour un autre membre de la famille.',
    },
  },
  silence: {
    'annexe-19':
      'Si rien n’est décidé après six mois, des pages spécialisées disent que la carte EU est remise. La loi ne l’écrit pas : c’est une pratique, à confirmer.',
    'annexe-19ter':
      'Si rien n’est décidé après six mois, des pages spécialisées disent que la carte F est remise. La loi ne l’écrit pas, et la Cour de justice n’admet pas une carte donnée sans vérifier les conditions : à confirmer.',
  },
  readings: {
    refus:
      'Motif de refus : le modèle de l’annexe 20 a une case pour un contrôle de résidence négatif. Cela est rapporté pour la famille (annexe 19ter).',
    radiation:
      'Radiation du registre d’attente, et la demande continue, sans annexe 20 pour cette seule raison. Cela est rapporté pour le citoyen de l’Union (annexe 19).',
  },
  held: {
    waiting: {
      'annexe-19': 'En main : l’annexe 19. Inscription au registre d’attente.',
      'annexe-19ter':
        'En main : l’annexe 19ter. Registre avant le contrôle de résidence : aucune source lue ne le dit.',
    },
    checked: {
      'annexe-19': 'En main : l’annexe 19. Inscription au registre des étrangers.',
      'annexe-19ter':
        'En main : l’attestation d’immatriculation, valable six mois. Inscription au registre des étrangers.',
    },
    'check-negative': {
      'annexe-19':
        'En main : l’annexe 19. Le registre dépend de ce que la commune décide après le contrôle.',
      'annexe-19ter':
        'En main : l’annexe 19ter. La suite dépend de ce que la commune décide après le contrôle.',
    },
    recognised: {
      'annexe-19': 'En main : la carte EU. Inscription au registre des étrangers.',
      'annexe-19ter': 'En main : la carte F. Inscription au registre des étrangers.',
    },
    'extra-month': {
      'annexe-19':
        'Pendant le mois supplémentaire, aucune source lue ne dit quel papier est gardé : demandez-le à la commune.',
      'annexe-19ter':
        'Pendant le mois supplémentaire, aucune source lue ne dit quel papier est gardé : demandez-le à la commune.',
    },
    'refused-suspensive': {
      'annexe-19':
        'Radiation du registre. Un recours introduit à temps donne l’annexe 35, qui n’est pas un séjour.',
      'annexe-19ter':
        'Radiation du registre. Un recours introduit à temps donne l’annexe 35, qui n’est pas un séjour.',
    },
    'refused-unsettled': {
      'annexe-19':
        'Radiation du registre. Si le recours suspend l’éloignement, il donne l’annexe 35 ; ce n’est pas établi ici.',
      'annexe-19ter':
        'Radiation du registre. Si le recours suspend l’éloignement, il donne l’annexe 35 ; ce n’est pas établi ici.',
    },
    refused: {
      'annexe-19': 'Radiation du registre, et plus de papier de séjour.',
      'annexe-19ter': 'Radiation du registre, et plus de papier de séjour.',
    },
    'not-considered': {
      'annexe-19': 'Aucun papier de séjour et aucune inscription.',
      'annexe-19ter': 'Aucun papier de séjour et aucune inscription.',
    },
  },
  missing: {
    arrivedOn: 'Le jour de l’entrée : il dit si la demande a été faite dans les trois mois.',
    documentsCompleteOn:
      'Le jour où toutes les preuves étaient remises. Sans lui, tenez-vous au jour sûr.',
    'residenceCheck.result':
      'Le résultat du contrôle de résidence : il change le papier en main et le registre.',
    'decision.notifiedOn': 'Le jour de la notification : le délai de recours part de lui.',
    'decision.extraMonth':
      'Si l’annexe 20 laisse un mois de plus : la phrase y est biffée ou non. Sans le savoir, comptez sans lui.',
    otherFamily:
      'Si la personne est un autre membre de la famille : son recours ne suspend pas l’éloignement.',
  },
  notes: {
    'months-by-date':
      'Un délai en mois va jusqu’au même quantième, ou au dernier jour du mois s’il n’y en a pas.',
    'safe-working-day':
      'Le jour sûr est le dernier jour ouvrable : rien n’oblige la commune à accepter le lendemain.',
    'article-42-changed':
      'L’article 42, qui fixe les trois et les six mois, a été modifié le 18 août 2025 ; le nouveau texte n’a pas été lu.',
    'family-documents-doubt':
      'Depuis le 1er septembre 2025, des pages ne disent pas toutes que la famille garde trois mois. Par prudence, remettez tout avec la demande.',
    'no-fixed-amount':
      'Aucun montant fixe ne décide si les ressources suffisent : la situation de la personne est examinée.',
    'job-seeker':
      'Qui cherche un emploi a au moins six mois dès la demande avant de devoir montrer une chance réelle d’être engagé ; avant, il suffit de prouver qu’il cherche.',
    'extra-month-not-foreseen':
      'Le mois supplémentaire n’existe plus pour les demandes depuis le 1er septembre 2025, ni pour la famille. Si le papier l’écrit, montrez-le à un avocat.',
    'other-family-number':
      'Les autres membres de la famille sont définis à l’article 47/2 depuis le 1er septembre 2024, auparavant à l’article 47/1 : une décision peut encore citer l’ancien numéro.',
    'order-term':
      'Si un ordre de quitter le territoire accompagne la décision, il laisse au moins un mois dès la notification, sauf urgence motivée (article 44ter).',
    'new-request': 'Une nouvelle demande, complète, est possible.',
    'limit-page':
      'Le dernier jour du recours dépend de la façon dont la décision est arrivée et d’une détention : comptez-le avec la page du dernier jour.',
  },
}
