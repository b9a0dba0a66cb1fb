import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieDroitDeRetourEn } from '../../voies/droit-de-retour/en.ts'
import { dossierEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsDroitDeRetour } from './conditions.ts'
import type { noticesDroitDeRetour } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'retour.depart-le': {
    label: 'Day of departure',
    question: 'On which day did you leave Belgium?',
    why: 'The length of the absence decides what remains of the right.',
    exhibits: ['Annex 18'],
  },
  'retour.retour-le': {
    label: 'Day of return',
    question: 'On which day did you come back, or will you?',
    why: 'It is the end of the absence.',
  },
  'retour.titre-valable': {
    label: 'Title still valid on return',
    question: 'Is the Belgian residence title still valid on the day of return?',
    why: 'Without a valid title a return visa is needed, and a fee.',
    exhibits: ['Former title'],
  },
  'retour.annonce': {
    label: 'Absence told to the commune',
    question: 'Had you told the commune of the absence before leaving (annex 18)?',
    why: 'It is asked for an absence of more than 3 months.',
    exhibits: ['Annex 18 received before departure'],
  },
  'retour.presentation-le': {
    label: 'Day of reporting to the commune',
    question: 'On which day did you report to the commune after the return?',
    why: 'It is done within 15 days.',
  },
}

type Said = ConditionsDroitDeRetour | (typeof noticesDroitDeRetour)[number]['when']

const conditions: ConditionTexts<Said> = {
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'retour.conditions': 'The right of return is kept',
  'retour.duree': 'The absence has not lost the right',
  'retour.moins-d-un-an': 'The absence lasted less than a year',
  'retour.exception': 'The Immigration Office accepts an exception of article 19',
  'retour.titre': 'A title allows the return',
  'retour.titre-en-cours': 'The title is still valid',
  'retour.visa': 'The Immigration Office grants leave to come back',
  'retour.annonce-en-ordre': 'The absence did not have to be told, or was',
  'retour.absence-courte': 'The absence lasted less than 3 months',
  'retour.annoncee': 'The absence was told before departure',
  'retour.sans-annonce': 'The authority accepts the return without notice',
  'avis.presentation-tardive': 'The report to the commune comes more than 15 days after the return',
  'avis.visa-de-retour':
    'A return visa is to be asked for, with a fee: sources contradict each other on its tariff, that of article 9 or that of the long-term resident',
}

export const droitDeRetourEn: ProcedureWording = {
  title: 'Return to Belgium after an absence',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'projet.sejour-anterieur': situationEn['projet.sejour-anterieur'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    ...voieDroitDeRetourEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}
