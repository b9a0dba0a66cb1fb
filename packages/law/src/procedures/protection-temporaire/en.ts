import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { situationEn } from '../../situation/en.ts'
import { voieProtectionTemporaireEn } from '../../voies/protection-temporaire/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { conditionsProtectionTemporaire } from './conditions.ts'
import type { noticesProtectionTemporaire } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'temporaire.en-vigueur': {
    label: 'Decision of the Union still in force',
    question: 'Is the decision of the Union still in force on the day of the request?',
    why: 'The protection exists only as long as the Union maintains it.',
  },
  'temporaire.autre-etat': {
    label: 'Stay already given by another State',
    question: 'Has another State of the Union already given you a stay?',
    why: 'The Office may then refuse the protection in Belgium.',
  },
  'temporaire.famille': {
    label: 'Family to bring',
    question: 'Do you want to bring family members?',
    why: 'Since 18 August 2025 a waiting time applies to family reunification.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsProtectionTemporaire | (typeof noticesProtectionTemporaire)[number]['when']
> = {
  'conditions-temporaire': 'The conditions of temporary protection are met',
  'conditions-temporaire.en-vigueur': 'The decision of the Union is in force',
  'conditions-temporaire.appartenance': 'The Office finds that the person belongs to the group',
  'conditions-temporaire.exclusion': 'No serious reason excludes the person',
  'avis-temporaire.autre-etat':
    'The Office may refuse because another State has already given a stay',
  'avis-temporaire.depuis-etranger':
    'From abroad the request may be refused for want of reception places',
  'avis-temporaire.famille':
    'Since 18 August 2025 a waiting time of two years applies to family reunification: have yours checked',
  'avis-temporaire.asile':
    'The examination of your asylum request waits for the end of this protection',
}

/** Temporary protection in English. */
export const protectionTemporaireEn: ProcedureWording = {
  title: 'Temporary protection of a group named by the Union',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.lieu': situationEn['situation.lieu'],
    'protection.temporaire': situationEn['protection.temporaire'],
    'pendante.protection': situationEn['pendante.protection'],
    ...facts,
  },
  conditions: {
    ...voieProtectionTemporaireEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
