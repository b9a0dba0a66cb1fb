import { cite, type Provision } from '@sejour/engine/cite'
import {
  aConfirmer,
  annexeAr,
  article,
  articleAr,
  circulaireRadiation,
  circulaireSur9bis,
  conventionApatrides,
  formationAdde,
} from '../texts/index.ts'

/** What stands behind a word of the lexicon: where the law uses it, and the paper it names. */
export type Terme = {
  /** Absent: a word of ours. */
  readonly source?: Provision
  /** The id of the catalogue of papers. */
  readonly paper?: string
}

/** The words that a person meets, in the order of a story: people, authorities, stays, papers, steps, judges, removal. */
export const termes = {
  etranger: { source: article('1') },
  'ressortissant-de-pays-tiers': { source: article('1') },
  'citoyen-de-l-union': { source: article('40') },
  apatride: { source: cite(conventionApatrides) },
  refugie: { source: article('49') },
  'protection-subsidiaire': { source: article('49/2') },
  'protection-internationale': { source: article('48/3') },
  'protection-temporaire': { source: article('57/29') },
  mena: { source: article('61/14') },
  regroupant: { source: article('10') },
  'regroupement-familial': { source: article('10') },
  'office-des-etrangers': { source: formationAdde },
  cgra: { source: article('57/6') },
  cce: { source: article('39/2') },
  'conseil-d-etat': { source: formationAdde },
  cpas: { source: formationAdde },
  fedasil: { source: formationAdde },
  tuteur: { source: article('61/14') },
  'aide-juridique': { source: aConfirmer },
  'court-sejour': { source: article('6') },
  'long-sejour': { source: article('9') },
  'visa-c': { source: formationAdde },
  'visa-d': { source: article('9') },
  'declaration-d-arrivee': { source: article('5'), paper: 'annexe-3' },
  'engagement-de-prise-en-charge': { source: article('3bis'), paper: 'annexe-3bis' },
  'moyens-de-subsistance': { source: formationAdde },
  admission: { source: formationAdde },
  autorisation: { source: article('9') },
  'pouvoir-d-appreciation': { source: formationAdde },
  'competence-liee': { source: article('10bis') },
  'sejour-illegal': { source: article('1') },
  'droits-civils': { source: formationAdde },
  'droits-fondamentaux': { source: formationAdde },
  'sejour-limite': { source: article('13') },
  'sejour-illimite': { source: article('13') },
  etablissement: { source: article('14') },
  'resident-de-longue-duree': { source: article('15bis') },
  'sejour-permanent': { source: article('42quinquies') },
  'titre-de-sejour': { source: formationAdde },
  'carte-a': { source: annexeAr('6'), paper: 'A' },
  'carte-b': { source: annexeAr('6'), paper: 'B' },
  'carte-f': { source: annexeAr('9'), paper: 'F' },
  'attestation-d-immatriculation': { source: annexeAr('4'), paper: 'ai' },
  annexe: { source: formationAdde },
  'annexe-35': { source: annexeAr('35'), paper: 'annexe-35' },
  'annexe-19ter': { source: annexeAr('19ter'), paper: 'annexe-19ter' },
  'annexe-20': { source: annexeAr('20'), paper: 'annexe-20' },
  'registre-d-attente': { source: formationAdde },
  'registre-des-etrangers': { source: article('12') },
  'registre-de-la-population': { source: article('17') },
  'enquete-de-residence': { source: circulaireSur9bis },
  radiation: { source: circulaireRadiation },
  redevance: { source: article('1/1') },
  'prise-en-consideration': { source: circulaireSur9bis },
  recevabilite: { source: article('9bis') },
  'circonstances-exceptionnelles': { source: article('9bis') },
  'article-9bis': { source: article('9bis') },
  'article-9ter': { source: article('9ter') },
  desistement: { source: article('9bis') },
  notification: { source: article('62') },
  'domicile-elu': { source: article('9quater') },
  'jour-ouvrable': { source: article('39/57') },
  'recours-en-annulation': { source: article('39/2') },
  'recours-suspensif': { source: article('39/79') },
  'extreme-urgence': { source: article('39/82') },
  'plein-contentieux': { source: article('39/2') },
  'ordre-de-quitter': { source: article('7'), paper: 'annexe-13' },
  'interdiction-d-entree': { source: article('74/11'), paper: 'annexe-13sexies' },
  'risque-de-fuite': { source: article('1') },
  'centre-ferme': { source: article('74/8') },
  refoulement: { source: article('3') },
  'obligation-de-cooperer': { source: article('74/22') },
  'permis-unique': { source: article('61/25-1') },
  'carte-professionnelle': { source: formationAdde },
  'convention-d-accueil': { source: article('61/10') },
  'changement-de-statut': { source: articleAr('25/2') },
  'droit-de-retour': { source: article('19') },
  certitude: {},
  circulaire: { source: formationAdde },
} as const satisfies { readonly [id: string]: Terme }

export type TermeId = keyof typeof termes

/** A word in one language: how it is written (the first form heads its entry), and what it means in plain words. */
export type Entree = {
  readonly forms: readonly [string, ...string[]]
  readonly meaning: string
}

/** The whole lexicon in one language. A missing or orphaned word does not compile. */
export type Lexique = { readonly [id in TermeId]: Entree }
