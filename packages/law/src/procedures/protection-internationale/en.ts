import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { situationEn } from '../../situation/en.ts'
import { voieProtectionInternationaleEn } from '../../voies/protection-internationale/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { conditionsProtectionInternationale } from './conditions.ts'
import type { noticesProtectionInternationale } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'asile.demande': {
    label: 'First or subsequent request',
    question: 'Have you asked for asylum before?',
    why: 'A subsequent request is examined on the merits only if it brings a new element.',
    options: {
      premiere: 'No, it is the first time',
      'ulterieure-elements': 'Yes, and I have new elements',
      'ulterieure-sans': 'Yes, without a new element',
    },
    exhibits: ['Earlier decisions', 'Proof of the new elements'],
  },
  'asile.protege-ailleurs': {
    label: 'Protection already given elsewhere',
    question: 'Has another State already given you real protection?',
    why: 'The request may then be declared inadmissible.',
    exhibits: ['Residence title of the other State'],
  },
  'asile.passage-ailleurs': {
    label: 'Fingerprints or visa in another State',
    question: 'Has another State of the Union taken your fingerprints or given you a visa?',
    why: 'That State may be responsible for the request, and Belgium refuse to examine it.',
  },
}

const conditions: ConditionTexts<
  | typeof conditionsProtectionInternationale
  | (typeof noticesProtectionInternationale)[number]['when']
> = {
  'conditions-protection': 'The conditions of a protection are met',
  'conditions-protection.responsable': 'No other State is held responsible for the request',
  'conditions-protection.nouveaute': 'It is a first request, or it brings new elements',
  'conditions-protection.recevable': 'Nothing else makes the request inadmissible',
  'conditions-protection.statut': 'The person is a refugee or is entitled to subsidiary protection',
  'conditions-protection.refugie': 'The person rightly fears persecution',
  'conditions-protection.subsidiaire': 'The person runs a real risk of serious harm',
  'avis-protection.ailleurs': 'Real protection in another State may make the request inadmissible',
  'avis-protection.passage':
    'Fingerprints or a visa in another State may make that State responsible: say soon what ties you to Belgium',
  'avis-protection.tout-dire':
    'Say here everything that you know: what should have been said here is excluded from a 9bis request',
  'avis-protection.9bis':
    'Your 9bis request goes on, and the Office will answer it in the language of asylum',
  'avis-protection.ordre':
    'The earlier order to leave still exists: it may be carried out once the request no longer allows staying',
}

/** International protection in English. */
export const protectionInternationaleEn: ProcedureWording = {
  title: 'Request for international protection',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.lieu': situationEn['situation.lieu'],
    'protection.crainte': situationEn['protection.crainte'],
    'pendante.article-9bis': situationEn['pendante.article-9bis'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    ...facts,
  },
  conditions: {
    ...voieProtectionInternationaleEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
