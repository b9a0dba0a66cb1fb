import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieChercheurEn } from '../../voies/chercheur/en.ts'
import { dossierEn, dossierFactsEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsChercheur } from './conditions.ts'
import type { noticesChercheur } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'chercheur.convention-signee': {
    label: 'Signed hosting agreement',
    question: 'Is the hosting agreement signed?',
    why: 'It stands as proof of the research work.',
    exhibits: ['Hosting agreement'],
  },
  'chercheur.organisme-agree': {
    label: 'Approved research organisation',
    question: 'Is the host organisation approved for research?',
    why: 'Only an approved organisation can host a researcher in this status.',
  },
}

type Said = ConditionsChercheur | (typeof noticesChercheur)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.identite': dossierEn['dossier.identite'],
  'dossier.passeport-joint': dossierEn['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierEn['dossier.autre-preuve'],
  'dossier.redevance-en-ordre': dossierEn['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierEn['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierEn['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierEn['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierEn['dossier.redevance-solde'],
  'avis.redevance-absente': dossierEn['avis.redevance-absente'],
  'avis.redevance-partielle': dossierEn['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'chercheur.conditions': 'The conditions of the stay as a researcher are met',
  'chercheur.convention-conclue': 'The hosting agreement is concluded',
  'chercheur.organisme': 'The organisation that hosts is approved',
}

export const sejourChercheurEn: ProcedureWording = {
  title: 'Stay as a researcher',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'projet.travail': situationEn['projet.travail'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.sejour': situationEn['situation.sejour'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'dossier.passeport': dossierFactsEn['dossier.passeport'],
    'dossier.redevance': dossierFactsEn['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieChercheurEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}
