import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voie9terEn } from '../../voies/article-9ter/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { conditions9ter } from './conditions.ts'
import type { notices9ter } from './notices.ts'
import type { recevabilite9ter } from './recevabilite.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'demande-9ter.introduite-le': {
    label: 'Day on which the 9ter request is sent',
    question: 'On which day did you send the request, or on which day do you want to send it?',
    why: 'The age of the certificate and the proof of identity are judged on that day.',
    exhibits: ['Proof of registered posting'],
  },
  'demande-9ter.recommandee': {
    label: 'Registered letter to the Immigration Office',
    question: 'Does the request go by registered letter to the Immigration Office?',
    why: 'Handed to the commune or sent otherwise, it is inadmissible.',
    exhibits: ['Receipt of the registered letter'],
  },
  'demande-9ter.adresse': {
    label: 'Real address stated in the 9ter request',
    question: 'Does the request state the address where you really live?',
    why: 'Without this address the request is inadmissible.',
    exhibits: ['Copy of the letter with the address'],
  },
  'identite-9ter.preuve': {
    label: 'Proof of identity',
    question: 'How can you prove your identity?',
    why: '9ter has a rule of its own: one or more papers may replace the document.',
    options: {
      document: 'By a passport, an identity card or a travel document',
      elements: 'By one or more other papers',
      aucune: 'I cannot prove it',
    },
    exhibits: ['Copy of the identity document', 'Records, certificates and other papers'],
  },
  'pieces-9ter.completes': {
    label: 'Name, birth and nationality in these papers',
    question:
      'Do these papers together state your full name, your place and date of birth and your nationality?',
    why: 'It is the first of the four conditions of the law.',
  },
  'pieces-9ter.autorite': {
    label: 'Papers issued by the competent authority',
    question: 'Does each of these papers come from the authority that may issue it?',
    why: 'It is the second of the four conditions of the law.',
  },
  'pieces-9ter.lien-physique': {
    label: 'Physical link with at least one paper',
    question:
      'Does one of these papers bear your photograph, your fingerprints or another physical link?',
    why: 'It is the third of the four conditions of the law.',
  },
  'pieces-9ter.declarations': {
    label: 'Paper made on mere declarations',
    question: 'Does one of these papers rest only on what you declared?',
    why: 'The fourth condition of the law rules that out.',
  },
  'asile-9ter.stade': {
    label: 'Asylum on the day of the 9ter request',
    question: 'How far is your asylum request on the day of the 9ter request?',
    why: 'Pending asylum exempts from proof of identity, but only for admissibility.',
    options: {
      aucune: 'I have not asked for asylum',
      'en-cours': 'There is no final decision yet',
      'cassation-admise': 'Appeal to the Council of State declared admissible, not rejected',
      'cassation-introduite': 'Appeal to the Council of State lodged, not yet declared admissible',
      close: 'Closed by a final decision',
    },
    exhibits: ['Annex 25 or 26', 'Decisions of the CGRS and of the CALL'],
  },
  'asile-9ter.dispense-invoquee': {
    label: 'Exemption for pending asylum shown',
    question: 'Does the request say and prove that your asylum request is pending?',
    why: 'The exemption counts only if the request expressly shows it.',
  },
  'certificat.modele': {
    label: 'Medical certificate on the set form',
    question: 'Did the doctor fill in the official form of the medical certificate?',
    why: 'A certificate in free form is not enough.',
    exhibits: ['Standard medical certificate'],
  },
  'certificat.complet': {
    label: 'Illness, severity and care stated',
    question: 'Does the certificate state the illness, its severity and the care needed?',
    why: 'If one of the three is missing, the request is inadmissible.',
  },
  'certificat.date': {
    label: 'Date of the medical certificate',
    question: 'What is the date of the medical certificate?',
    why: 'It must be less than three months old on the day of the request.',
  },
  'elements-9ter.origine': {
    label: 'Elements relied on before',
    question: 'Were the medical elements already relied on in an earlier request?',
    why: 'What has been examined is not examined a second time.',
    options: {
      nouveaux: 'No, they are new',
      'sans-examen':
        'Yes, in a 9ter request rejected for its form, the identity or the certificate',
      retiree: 'Yes, in a withdrawn 9ter request',
      'autre-procedure': 'Yes, in an asylum request or another request to stay',
      examines: 'Yes, in a 9ter request in which they were examined',
    },
    exhibits: ['Earlier decisions'],
  },
  'demande-9ter.illimite-obtenu': {
    label: 'Unlimited stay granted during the 9ter request',
    question: 'Have you been granted an unlimited stay since this request was filed?',
    why: 'The request loses its object if you do not ask within 60 days to continue it.',
  },
  'demande-9ter.convocation-manquee': {
    label: 'Missed summons',
    question: 'Did you miss a summons of the doctor or the expert of the Office?',
    why: 'Without a valid reason within fifteen days the stay may be refused.',
  },
}

const conditions: ConditionTexts<
  typeof recevabilite9ter | typeof conditions9ter | (typeof notices9ter)[number]['when']
> = {
  'recevabilite-9ter': 'The 9ter request is admissible',
  'recevabilite-9ter.recommande': 'The request is sent by registered letter to the Office (1°)',
  'recevabilite-9ter.adresse': 'It states the address of the actual residence (1°)',
  'recevabilite-9ter.identite': 'Identity is shown, or pending asylum exempts from it (2°)',
  'recevabilite-9ter.document': 'An identity document is enclosed',
  'recevabilite-9ter.elements': 'Other papers show identity',
  'recevabilite-9ter.elements-joints': 'One or more other identity papers are enclosed',
  'recevabilite-9ter.completes': 'Together they state full name, birth and nationality',
  'recevabilite-9ter.autorite': 'Each paper comes from the competent authority',
  'recevabilite-9ter.lien-physique': 'At least one is physically tied to the person',
  'recevabilite-9ter.sans-declarations': 'None rests on mere declarations',
  'recevabilite-9ter.dispense': 'Pending asylum exempts from proof of identity',
  'recevabilite-9ter.asile-en-cours': 'Asylum is pending on the day of the request',
  'recevabilite-9ter.dispense-invoquee': 'The request expressly shows this exemption',
  'recevabilite-9ter.certificat': 'The standard medical certificate is complete and recent (3°)',
  'recevabilite-9ter.modele': 'The certificate follows the set form',
  'recevabilite-9ter.mentions': 'It states the illness, its severity and the care needed',
  'recevabilite-9ter.recent': 'It is less than three months old on the day of the request',
  'recevabilite-9ter.maladie':
    'The doctor of the Office does not set the illness aside as manifestly outside the law (4°)',
  'recevabilite-9ter.nouveaute': 'The elements have not been examined before (5°)',
  'recevabilite-9ter.elements-neufs':
    'They are new, or were relied on only in a 9ter request that was not examined',
  'recevabilite-9ter.invoques-ailleurs':
    'They were relied on in another procedure without being excluded for it',
  'recevabilite-9ter.autre-procedure': 'They were relied on in another procedure',
  'recevabilite-9ter.exception': 'An exception of article 9bis, § 2, covers these elements',
  'conditions-9ter': 'The illness justifies leave to stay',
  'conditions-9ter.pays':
    'The country of origin or of stay, for which the risk is judged, is established',
  'conditions-9ter.risque':
    'Without adequate care in that country, the risk for the person is real',
  'conditions-9ter.exclusion': 'No serious suspicion of grave crimes excludes the person',
  'avis-9ter.desistement':
    'A new 9ter request withdraws the pending one: repeat every element in it',
  'avis-9ter.exclusion-9bis':
    'Your 9bis request stays pending, but what you rely on here no longer counts there as an exceptional circumstance',
  'avis-9ter.nationalite':
    'Pending asylum exempts only for admissibility: on the merits the Office may still doubt the nationality',
  'avis-9ter.convocation':
    'Give a valid reason without delay: fifteen days after the missed summons the request may be taken as withdrawn, or the stay refused',
  'avis-9ter.sans-objet':
    'The unlimited stay leaves the pending request without object, unless its continuation is asked within 60 days',
}

/** Article 9ter in English. */
export const article9terEn: ProcedureWording = {
  title: 'Leave to stay for medical reasons (article 9ter)',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.lieu': situationEn['situation.lieu'],
    'protection.maladie-grave': situationEn['protection.maladie-grave'],
    'pendante.article-9ter': situationEn['pendante.article-9ter'],
    'pendante.article-9bis': situationEn['pendante.article-9bis'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voie9terEn.conditions,
    ...conditions,
  },
  stages: {
    ouverture: 'Opening of the route',
    recevabilite: 'Admissibility',
    conditions: 'Examination of the merits',
  },
  outcomes: {
    ...issuesEn,
    irrecevable:
      'On these facts the request would be declared inadmissible, without examining the illness',
  },
}
