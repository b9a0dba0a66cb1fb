import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieTraiteDesEtresHumainsEn } from '../../voies/traite-des-etres-humains/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { conditionsTraiteDesEtresHumains } from './conditions.ts'
import type { noticesTraiteDesEtresHumains } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'traite.rupture': {
    label: 'Contact with the exploiters broken off',
    question: 'Have you left those who exploited you and broken off all contact?',
    why: 'It is the first condition, and it lasts to the end.',
  },
  'traite.accompagnement': {
    label: 'Support by a recognised centre',
    question: 'Does a recognised reception centre support you?',
    why: 'The centre takes the steps with the Office.',
    exhibits: ['Certificate of the centre'],
  },
  'traite.declaration': {
    label: 'Complaint or statement',
    question: 'Have you filed a complaint or made a statement to the police or the courts?',
    why: 'You have 45 days to reflect; after that, without it, the stay stops.',
    options: {
      faite: 'Yes',
      reflexion: 'Not yet: I am within the 45 days',
      refusee: 'No, and I will not',
    },
    exhibits: ['Record of the complaint or statement'],
  },
  'traite.condamnation': {
    label: 'Conviction, or charge kept',
    question:
      'Did the case lead to a conviction, or did the prosecutor keep trafficking or smuggling?',
    why: 'The unlimited stay may then be given.',
    exhibits: ['Judgment or final submissions'],
  },
}

const conditions: ConditionTexts<
  typeof conditionsTraiteDesEtresHumains | (typeof noticesTraiteDesEtresHumains)[number]['when']
> = {
  'conditions-traite': 'The conditions of the stay of the victim are met',
  'conditions-traite.rupture': 'The victim has left the exploiters and broken off all contact',
  'conditions-traite.accompagnement': 'A recognised centre supports the victim',
  'conditions-traite.declaration':
    'The victim filed a complaint or made a statement, or is still reflecting within the 45 days',
  'conditions-traite.avis':
    'The prosecutor confirms that the case is in progress and that the victim clearly wants to cooperate',
  'conditions-traite.ordre-public':
    'The person threatens neither public order nor national security',
  'avis-traite.mineur':
    'An unaccompanied minor does not wait the 45 days: they receive the paper of three months at once',
  'avis-traite.reflexion':
    'The 45 days are a maximum: file the complaint or make the statement before they end',
  'avis-traite.illimite': 'The unlimited stay may now be asked; the Office may still refuse it',
  'avis-traite.ordre':
    'An earlier order to leave goes on existing: tell the centre that supports you',
}

/** Stay of the victim of trafficking in English. */
export const traiteDesEtresHumainsEn: ProcedureWording = {
  title: 'Stay of the victim of trafficking in human beings',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.lieu': situationEn['situation.lieu'],
    'protection.traite': situationEn['protection.traite'],
    'protection.mineur-seul': situationEn['protection.mineur-seul'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieTraiteDesEtresHumainsEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
