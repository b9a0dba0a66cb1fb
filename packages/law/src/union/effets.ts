import type { Provision } from '@sejour/engine/cite'
import { moisSupplementaire } from '../recours/sources.ts'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  article,
  articleAr,
  circulaireRadiation,
  cjueDiallo,
  formationAdde,
} from '../texts/index.ts'
import type { DemandeUnionId } from './regimes.ts'
import { article52 } from './sources.ts'

/** The request is made within three months of entry; whoever is late risks a fine, in cents. */
export const depotUnion = {
  months: 3,
  fineCents: 200_00,
  source: article('42'),
  fineSource: article('42', { paragraph: '§ 4' }),
} as const

/**
 * No decision after six months. The law grants nothing by silence: what is reported is a practice,
 * and the Court of Justice forbids a card that nobody checked.
 */
export const silenceUnion: readonly Provision[] = [
  article('42'),
  agiiSejour,
  cjueDiallo,
  aConfirmer,
]

/** The decision is taken and notified within six months of the request. */
export const decisionUnion: readonly Provision[] = [article('42'), cjueDiallo]

/** One way to read what a negative residence check does to a request. */
export type LectureControle = {
  readonly id: 'refus' | 'radiation'
  readonly source: readonly Provision[]
}

/** The sources contradict each other on a negative residence check (C28): both readings are shown. */
export const controleNegatif: readonly LectureControle[] = [
  {
    id: 'refus',
    source: [annexeAr('20'), article52, agiiSejour],
  },
  { id: 'radiation', source: [moisSupplementaire, agiiSejour] },
]

/** A register, `unsettled` where the sources contradict each other. */
export type RegistreUnion = 'waiting' | 'aliens' | 'none' | 'unsettled'

/** What is held at a moment of the request. Papers by the ids of the catalogue of papers. */
export type PapierDetenu = {
  readonly paper: string | null
  readonly register: RegistreUnion
  readonly source: readonly Provision[]
}

const registreAttente = [agiiSejour]
const registreEtrangers = [formationAdde, agiiSejour]
const registreFamille = [article('42'), aConfirmer]

/** While the request is examined, by the result of the residence check. */
export const papiersEnCours: {
  readonly [id in DemandeUnionId]: {
    readonly [check in 'none' | 'positive' | 'negative']: PapierDetenu
  }
} = {
  'annexe-19': {
    none: { paper: 'annexe-19', register: 'waiting', source: registreAttente },
    positive: { paper: 'annexe-19', register: 'aliens', source: registreEtrangers },
    negative: { paper: 'annexe-19', register: 'unsettled', source: [moisSupplementaire] },
  },
  'annexe-19ter': {
    // Sources name the waiting register for the annex 19 only.
    none: { paper: 'annexe-19ter', register: 'unsettled', source: registreFamille },
    positive: { paper: 'ai', register: 'aliens', source: registreEtrangers },
    negative: { paper: 'annexe-19ter', register: 'unsettled', source: [article52] },
  },
}

/** After a decision. A suspensive appeal gives the annex 35, which is no stay. */
export const papiersApresDecision: {
  readonly [document in 'annexe-20' | 'annexe-21' | 'annexe-19quinquies']: PapierDetenu
} = {
  'annexe-20': { paper: null, register: 'none', source: [circulaireRadiation, agiiSejour] },
  'annexe-21': { paper: null, register: 'none', source: [circulaireRadiation] },
  'annexe-19quinquies': { paper: null, register: 'none', source: [agiiSejour] },
}

/** During the extra month after an annex 20: no source says what is held. */
export const papierDuMois: PapierDetenu = {
  paper: null,
  register: 'unsettled',
  source: [aConfirmer],
}

/** The paper of whoever waits for the judge with an appeal that stops removal. */
export const papierDuRecours: PapierDetenu = {
  paper: 'annexe-35',
  register: 'none',
  source: [articleAr('111'), formationAdde, circulaireRadiation],
}

/** The card in hand once the stay is recognised. */
export const papierReconnu: { readonly [id in DemandeUnionId]: PapierDetenu } = {
  'annexe-19': { paper: 'EU', register: 'aliens', source: [formationAdde] },
  'annexe-19ter': { paper: 'F', register: 'aliens', source: [formationAdde] },
}
