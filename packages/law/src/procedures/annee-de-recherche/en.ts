import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieAnneeDeRechercheEn } from '../../voies/annee-de-recherche/en.ts'
import { dossierEn, dossierFactsEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsAnneeDeRecherche } from './conditions.ts'
import type { noticesAnneeDeRecherche } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'annee-de-recherche.preuve': {
    label: 'Proof of the end of the studies or research',
    question: 'Do you have the diploma, or proof that the research is over?',
    why: 'An incomplete file is completed within 15 days.',
    exhibits: ['Diploma or proof of success'],
  },
}

type Said = ConditionsAnneeDeRecherche | (typeof noticesAnneeDeRecherche)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierEn['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierEn['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierEn['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierEn['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierEn['dossier.redevance-solde'],
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'annee-de-recherche.conditions': 'The conditions of the search year are met',
  'annee-de-recherche.quinze-jours': 'It is asked for at least 15 days before the title ends',
  'annee-de-recherche.preuve-jointe':
    'The diploma or the proof of the end of the research is attached',
  'annee-de-recherche.redevance': 'The fee for the search year is in order or does not exist',
  'annee-de-recherche.sans-redevance': 'After studies no fee is due',
  'avis.assurance-absente': 'Health insurance may be asked for: to be confirmed',
  'avis.annee-redevance-chercheur':
    'After research the list of the law asks for the fee, a private guide says that it is nil: pay so as to risk nothing',
}

export const anneeDeRechercheEn: ProcedureWording = {
  title: 'Search year after studies or research',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'situation.lieu': situationEn['situation.lieu'],
    'projet.etudes-terminees': situationEn['projet.etudes-terminees'],
    'situation.sejour': situationEn['situation.sejour'],
    'situation.fin-du-sejour': situationEn['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsEn['dossier.introduite-le'],
    'dossier.redevance': dossierFactsEn['dossier.redevance'],
    'dossier.assurance': dossierFactsEn['dossier.assurance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieAnneeDeRechercheEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}
