import type { StepWords } from './words.ts'

const registers = {
  label: 'Registre',
  options: {
    waiting: 'registre d’attente',
    aliens: 'registre des étrangers',
    population: 'registre de la population',
  },
} as const

const ways = {
  label: 'Mode',
  options: {
    hand: 'remise en main propre',
    'registered-receipt': 'recommandé avec accusé de réception',
    registered: 'recommandé',
    electronic: 'voie électronique',
  },
} as const

const why = { label: 'Motif' } as const
const note = { label: 'Remarque' } as const
const nothing = {} as const

export const stepWordsFr: StepWords = {
  'request-registered': {
    name: 'Demande enregistrée par la commune',
    fields: {
      channel: {
        label: 'Arrivée par',
        options: {
          'registered-post': 'envoi recommandé',
          counter: 'dépôt au guichet',
          product: 'envoi dans Sejour',
        },
      },
      postedOn: { label: 'Remise à la poste le' },
      number: { label: 'Numéro d’enregistrement' },
    },
  },
  'fee-checked': {
    name: 'Redevance vérifiée',
    fields: {
      result: {
        label: 'Constat',
        options: {
          paid: 'payée',
          partial: 'payée en partie',
          missing: 'non payée',
          exempt: 'dispense',
        },
      },
    },
  },
  'fee-completed': { name: 'Solde de la redevance payé et prouvé', fields: nothing },
  'residence-check-asked': {
    name: 'Enquête de résidence demandée',
    fields: {
      to: { label: 'À', options: { police: 'police locale', officials: 'agents communaux' } },
    },
  },
  'residence-visited': {
    name: 'Passage à l’adresse',
    fields: {
      outcome: {
        label: 'Constat',
        options: { met: 'rencontré', absent: 'absent', 'not-known-there': 'inconnu à l’adresse' },
      },
      note,
    },
  },
  'residence-check-concluded': {
    name: 'Enquête de résidence conclue',
    fields: {
      outcome: { label: 'Conclusion', options: { positive: 'positive', negative: 'négative' } },
    },
  },
  'mayor-opinion': {
    name: 'Avis du bourgmestre',
    fields: {
      opinion: {
        label: 'Avis',
        options: { favourable: 'favorable', unfavourable: 'défavorable', none: 'aucun avis' },
      },
      note,
    },
  },
  transmitted: { name: 'Dossier transmis à l’Office des étrangers', fields: nothing },
  'commune-changed': {
    name: 'Changement de commune',
    fields: { from: { label: 'Ancienne commune' }, to: { label: 'Nouvelle commune' } },
  },
  'registered-in': { name: 'Inscription au registre', fields: { register: registers } },
  'struck-off': {
    name: 'Radiation du registre',
    fields: {
      register: registers,
      why: {
        label: 'Motif',
        options: {
          departure: 'départ',
          'end-of-stay': 'fin du séjour',
          refusal: 'refus',
          'not-found': 'introuvable à l’adresse',
        },
      },
    },
  },
  'proofs-completed': { name: 'Preuves complétées', fields: nothing },
  'extra-month-given': {
    name: 'Mois supplémentaire accordé',
    fields: { until: { label: 'Jusqu’au' } },
  },
  'month-lapsed': { name: 'Mois supplémentaire écoulé', fields: nothing },
  'transmission-received': {
    name: 'Dossier reçu par l’Office des étrangers',
    fields: { number: { label: 'Numéro de dossier de l’Office' } },
  },
  'transmission-refused': { name: 'Envoi refusé par l’Office des étrangers', fields: { why } },
  'supplement-asked': {
    name: 'Complément demandé',
    fields: { what: { label: 'Ce qui est demandé' } },
  },
  'supplement-filed': {
    name: 'Complément déposé',
    fields: { what: { label: 'Ce qui est déposé' } },
  },
  'request-withdrawn': { name: 'Désistement exprès', fields: nothing },
  'withdrawal-presumed': { name: 'Désistement présumé', fields: nothing },
  'admissibility-examined': {
    name: 'Recevabilité examinée',
    fields: {
      result: {
        label: 'Résultat',
        options: { admissible: 'recevable', inadmissible: 'irrecevable' },
      },
    },
  },
  'decision-signed': { name: 'Décision signée', fields: { decision: { label: 'Décision' } } },
  'decision-withdrawn': { name: 'Décision retirée', fields: { why } },
  'six-months-over': { name: 'Six mois écoulés sans décision', fields: nothing },
  'sent-to-cgra': { name: 'Dossier transmis au CGRA', fields: nothing },
  'became-final': { name: 'Plus aucun recours possible', fields: nothing },
  'notification-asked': {
    name: 'Notification demandée',
    fields: { how: ways, decision: { label: 'Décision' } },
  },
  'notification-attempted': {
    name: 'Tentative de notification',
    fields: {
      how: ways,
      result: {
        label: 'Résultat',
        options: {
          absent: 'destinataire absent',
          refused: 'refus de recevoir',
          moved: 'destinataire parti',
          returned: 'envoi revenu',
        },
      },
      note,
    },
  },
  'repair-asked': { name: 'Régularisation demandée par le greffe', fields: nothing },
  'petition-repaired': { name: 'Requête régularisée', fields: nothing },
  'roll-fee-asked': { name: 'Droit de rôle réclamé', fields: nothing },
  'roll-fee-paid': { name: 'Droit de rôle payé', fields: nothing },
  enrolled: {
    name: 'Recours inscrit au rôle',
    fields: { rollNumber: { label: 'Numéro de rôle' } },
  },
  'not-enrolled': {
    name: 'Recours non inscrit au rôle',
    fields: {
      why: {
        label: 'Motif',
        options: { fee: 'droit de rôle non payé', form: 'requête non régularisée' },
      },
    },
  },
  'file-deposited': { name: 'Dossier administratif déposé', fields: nothing },
  'note-filed': { name: 'Note d’observations déposée', fields: nothing },
  'synthesis-asked': { name: 'Avis du greffe sur le mémoire de synthèse', fields: nothing },
  'synthesis-declared': {
    name: 'Réponse sur le mémoire de synthèse',
    fields: {
      will: {
        label: 'Réponse',
        options: { file: 'un mémoire sera déposé', 'not-file': 'aucun mémoire ne sera déposé' },
      },
    },
  },
  'synthesis-filed': { name: 'Mémoire de synthèse déposé', fields: nothing },
  'written-procedure-proposed': {
    name: 'Envoi de l’ordonnance proposant une procédure écrite (article 39/73)',
    fields: nothing,
  },
  'hearing-asked': { name: 'Demande d’être entendu', fields: nothing },
  'hearing-fixed': { name: 'Audience fixée', fields: { hearingOn: { label: 'Audience du' } } },
  'hearing-held': { name: 'Audience tenue', fields: nothing },
  'continuation-asked': { name: 'Poursuite de la procédure demandée', fields: nothing },
  desisted: { name: 'Désistement du recours', fields: nothing },
  'card-ordered': { name: 'Carte commandée', fields: nothing },
  'card-ready': { name: 'Carte prête à la commune', fields: nothing },
  'card-handed': { name: 'Carte remise', fields: { number: { label: 'Numéro de la carte' } } },
  'card-lost': {
    name: 'Carte perdue ou volée',
    fields: { why: { label: 'Ce qui est arrivé', options: { lost: 'perdue', stolen: 'volée' } } },
  },
  'card-address': { name: 'Nouvelle adresse inscrite sur la carte', fields: nothing },
  'renewal-received': { name: 'Demande de prolongation reçue', fields: nothing },
  'conditions-checked': {
    name: 'Conditions de la prolongation vérifiées',
    fields: {
      result: {
        label: 'Constat',
        options: { met: 'remplies', 'not-met': 'non remplies', left: 'laissé à l’appréciation' },
      },
    },
  },
  'end-announced': { name: 'Fin de séjour envisagée, observations demandées', fields: nothing },
  'observations-filed': { name: 'Observations déposées', fields: nothing },
  'title-withdrawn': { name: 'Titre de séjour retiré', fields: { why } },
  'right-lost': {
    name: 'Droit de séjour perdu',
    fields: {
      why: {
        label: 'Cause',
        options: {
          absence: 'absence trop longue',
          'other-stay': 'autre séjour obtenu',
          nationality: 'nationalité belge',
          death: 'décès',
        },
      },
    },
  },
  'term-extended': {
    name: 'Délai de départ prolongé',
    fields: { until: { label: 'Jusqu’au' } },
  },
  departed: { name: 'Départ du territoire', fields: nothing },
  'order-withdrawn': { name: 'Ordre de quitter le territoire retiré', fields: { why } },
}
