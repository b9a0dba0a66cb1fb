import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieMineurNonAccompagneEn } from '../../voies/mineur-non-accompagne/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { conditionsMineurNonAccompagne } from './conditions.ts'
import type { noticesMineurNonAccompagne } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'mena.identifie': {
    label: 'Minority established by the Guardianship service',
    question: 'Has the Guardianship service finally established that you are a minor and alone?',
    why: 'Without that identification this chapter of the law does not apply yet.',
    exhibits: ['Decision of the Guardianship service'],
  },
  'mena.demande-du-tuteur': {
    label: 'Request filed by the guardian',
    question: 'Does your guardian file the request with the Office?',
    why: 'Only the guardian can file it.',
  },
  'mena.identite': {
    label: 'Passport of the minor, or steps taken',
    question: 'Is there a national passport, or are there proven steps to establish identity?',
    why: 'Leave for one year is given on showing the passport, or proof of the steps taken.',
    options: {
      passeport: 'A national passport',
      demarches: 'Steps proven in writing',
      rien: 'Neither',
    },
    exhibits: ['Passport', 'Letters to the embassy and replies'],
  },
  'mena.scolarite': {
    label: 'Regular schooling',
    question: 'Do you go to school regularly?',
    why: 'Proof of schooling is one of the papers to enclose.',
    exhibits: ['Certificates of school attendance'],
  },
  'mena.majorite-proche': {
    label: 'Eighteen within a year',
    question: 'Will you be 18 in less than a year?',
    why: 'At 18 guardianship ends and other rules apply.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsMineurNonAccompagne | (typeof noticesMineurNonAccompagne)[number]['when']
> = {
  'conditions-mena': 'The conditions of the leave for one year are met',
  'conditions-mena.identifie':
    'The Guardianship service has established that the young person is a minor and alone',
  'conditions-mena.tuteur': 'The guardian files the request with the Office',
  'conditions-mena.identite':
    'The passport is shown, or the steps to establish identity are proven',
  'conditions-mena.solution': 'The durable solution that the Office chooses is to stay in Belgium',
  'conditions-mena.actes':
    'No act against public order excludes the young person from this chapter',
  'avis-mena.scolarite':
    'The law asks for proof of regular schooling: without it the file is weaker',
  'avis-mena.majorite':
    'At 18 guardianship ends: ask the Office in time for the conditions of a new leave',
  'avis-mena.asile':
    'Pending asylum does not prevent this request: both examinations may go on together',
}

/** Leave to stay of an unaccompanied minor in English. */
export const mineurNonAccompagneEn: ProcedureWording = {
  title: 'Leave to stay of the unaccompanied foreign minor',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.lieu': situationEn['situation.lieu'],
    'protection.mineur-seul': situationEn['protection.mineur-seul'],
    'pendante.protection': situationEn['pendante.protection'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieMineurNonAccompagneEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
