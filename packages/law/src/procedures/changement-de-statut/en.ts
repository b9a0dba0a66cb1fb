import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieChangementDeStatutEn } from '../../voies/changement-de-statut/en.ts'
import { dossierEn, dossierFactsEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsChangementDeStatut } from './conditions.ts'
import type { noticesChangementDeStatut } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'changement.motif': {
    label: 'New ground of stay',
    question: 'For which new ground do you ask to stay?',
    why: 'The conditions are those of that ground.',
    options: {
      etudes: 'Studies',
      travail: 'Work',
      famille: 'Family',
      aucun: 'No particular ground',
    },
  },
  'changement.preuves': {
    label: 'Proof of the conditions of the new ground',
    question: 'Can you already prove all the conditions of the new ground?',
    why: 'The request is judged on the conditions of that ground.',
  },
}

type Said = ConditionsChangementDeStatut | (typeof noticesChangementDeStatut)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierEn['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierEn['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierEn['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierEn['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierEn['dossier.redevance-solde'],
  'avis.redevance-absente': dossierEn['avis.redevance-absente'],
  'avis.redevance-partielle': dossierEn['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'avis.sans-passeport': dossierEn['avis.sans-passeport'],
  'changement.conditions': 'The conditions of the change of status are met',
  'changement.pendant-le-sejour': 'The request is made during the current stay',
  'changement.motif-precis': 'A new ground of stay is invoked',
  'changement.prouve': 'The conditions of the new ground are proven',
  'changement.accepte': 'The Immigration Office grants the new stay',
  'avis.article-25-2-change':
    'Article 25/2 of the royal decree changed on 15 August 2026 and was not read again: have the request confirmed by a lawyer',
  'avis.dernier-sejour-court':
    'From a short stay only some grounds open in Belgium: studies, family, protection',
}

export const changementDeStatutEn: ProcedureWording = {
  title: 'Change of status in lawful stay',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.sejour': situationEn['situation.sejour'],
    'situation.fin-du-sejour': situationEn['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsEn['dossier.introduite-le'],
    'dossier.passeport': dossierFactsEn['dossier.passeport'],
    'dossier.redevance': dossierFactsEn['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieChangementDeStatutEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}
