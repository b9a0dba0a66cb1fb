import type { BaseDeSejour, Cible } from './cibles.ts'
import type { Periode } from './periodes.ts'
import type { Raison } from './raisons.ts'

/** The names of cards, grounds and papers, and why days count, in one language. */
export type LibellesIllimite = {
  readonly cibles: { readonly [cible in Cible]: string }
  readonly bases: { readonly [base in BaseDeSejour]: string }
  readonly periodes: { readonly [kind in Periode]: string }
  readonly raisons: { readonly [raison in Raison]: string }
}

export const libellesFr: LibellesIllimite = {
  cibles: {
    B: 'Carte B : séjour illimité',
    K: 'Carte K : établissement',
    L: 'Carte L : résident de longue durée – UE',
    'EU+': 'Carte EU+ : séjour permanent',
    'F+': 'Carte F+ : séjour permanent de la famille',
  },
  bases: {
    'family-third-country': 'Famille d’une personne d’un pays tiers (articles 10 et 10bis)',
    refugee: 'Réfugié reconnu',
    'subsidiary-protection': 'Protection subsidiaire',
    'article-9ter': 'Raisons médicales (article 9ter)',
    'article-9bis': 'Régularisation (article 9bis)',
    'article-9': 'Autorisation demandée à l’étranger (article 9), indépendant compris',
    'single-permit': 'Travail (permis unique)',
    'blue-card': 'Carte bleue européenne',
    researcher: 'Recherche',
    student: 'Études',
    'temporary-only': 'Séjour seulement temporaire (saisonnier, transfert, protection temporaire)',
    'unaccompanied-minor': 'Mineur étranger non accompagné',
    trafficking: 'Victime de la traite ou du trafic',
    stateless: 'Apatride',
    'long-term-resident-other-state': 'Résident de longue durée d’un autre État membre',
    'eu-citizen': 'Citoyen de l’Union ou assimilé',
    'eu-family': 'Famille d’un citoyen de l’Union',
    'belgian-family': 'Famille d’un Belge',
  },
  periodes: {
    'limited-card': 'carte A ou H (séjour limité)',
    'study-card': 'carte A d’étudiant',
    'temporary-card': 'carte d’un séjour seulement temporaire (saisonnier, transfert)',
    'unlimited-card': 'carte B, K ou L',
    'eu-registration': 'attestation d’enregistrement ou carte EU',
    'eu-family-card': 'carte F',
    'annex-19': 'annexe 19 ou 19ter',
    'protection-procedure': 'demande de protection en cours',
    ai: 'attestation d’immatriculation (autre que l’asile)',
    'annex-15': 'annexe 15',
    'annex-35': 'annexe 35 (recours suspensif)',
    'short-stay': 'court séjour (visa, annexe 3)',
    diplomatic: 'carte diplomatique ou spéciale',
    irregular: 'sans séjour',
    other: 'autre document, ou je ne sais pas',
  },
  raisons: {
    'stay-counts': 'Séjour admis ou autorisé : ces jours comptent.',
    'regular-stay': 'Séjour régulier : ces jours comptent.',
    'legal-stay': 'Séjour légal : ces jours comptent.',
    'union-stay': 'Séjour légal sous le régime de l’Union : ces jours comptent.',
    'study-half': 'Les études comptent pour moitié.',
    'study-other-ground':
      'Carte d’études, avant la base actuelle : aucun texte lu ne dit si ces jours comptent ici.',
    'procedure-half': 'Procédure de protection : elle compte pour moitié.',
    'procedure-whole':
      'Procédure de plus de 18 mois, et protection accordée : elle compte en entier.',
    'procedure-refused': 'Protection non accordée : ces jours ne comptent pas.',
    'procedure-open':
      'Protection pas encore accordée, ou inconnue : ces jours comptent peut-être pour moitié.',
    'paper-counts': 'Selon les pages spécialisées, les jours couverts par ce document comptent.',
    'paper-unsure': 'Aucun texte lu ne dit si ce document compte ici.',
    'before-first-card':
      'Avant la première carte : ces jours ne comptent en principe pas. Pour la famille, le document de la demande compte parfois.',
    'renewal-paper': 'Annexe 15 remise à temps : le séjour continue.',
    'appeal-paper': 'Annexe 35 : ni admission ni autorisation. Ces jours ne comptent pas.',
    'appeal-pauses': 'Le temps du recours suspend le compte : rien n’est ajouté, rien n’est perdu.',
    'union-request': 'Le compte part du document de la demande (annexe 19 ou 19ter).',
    'other-regime': 'Séjour d’un autre régime : il ne compte pas de façon sûre ici.',
    'temporary-only': 'Un séjour seulement temporaire ne compte pas de façon sûre.',
    'special-card': 'Une carte diplomatique ou spéciale ne compte pas.',
    'short-stay': 'Un court séjour ne compte pas ici.',
    prison: 'L’effet de la prison sur ce compte n’a pas été lu.',
    irregular: 'Séjour interrompu : le compte recommence après.',
    'unknown-paper': 'On ne sait pas ce que vaut ce document.',
    untold:
      'Rien n’est dit de ces jours. Une carte renouvelée tard peut interrompre le séjour ; les textes lus ne le disent pas.',
    'from-event': 'La loi compte depuis la demande ou l’octroi, quel que soit le document.',
    'absence-kept': 'Absence dans les limites : ces jours comptent.',
    'absence-unsure': 'Absence dont l’effet n’est pas sûr.',
    'absence-breaks': 'Absence trop longue : le compte recommence au retour.',
  },
}
