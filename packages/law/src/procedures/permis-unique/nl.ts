import type { ConditionTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voiePermisUniqueNl } from '../../voies/permis-unique/nl.ts'
import { dossierNl, dossierFactsNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsPermisUnique } from './conditions.ts'
import type { noticesPermisUnique } from './notices.ts'

type Said = ConditionsPermisUnique | (typeof noticesPermisUnique)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.par-employeur': dossierNl['dossier.par-employeur'],
  'dossier.accord-region': dossierNl['dossier.accord-region'],
  'dossier.region-accord': dossierNl['dossier.region-accord'],
  'dossier.region-encore': dossierNl['dossier.region-encore'],
  'dossier.region-attendue': dossierNl['dossier.region-attendue'],
  'dossier.region-apprecie': dossierNl['dossier.region-apprecie'],
  'dossier.identite': dossierNl['dossier.identite'],
  'dossier.passeport-joint': dossierNl['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierNl['dossier.autre-preuve'],
  'dossier.redevance-en-ordre': dossierNl['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierNl['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierNl['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierNl['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierNl['dossier.redevance-solde'],
  'avis.redevance-absente': dossierNl['avis.redevance-absente'],
  'avis.redevance-partielle': dossierNl['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierNl['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierNl['avis.interdiction-entree'],
  'avis.refus-region': dossierNl['avis.refus-region'],
  'permis-unique.conditions': 'De voorwaarden van de gecombineerde vergunning zijn vervuld',
}

export const permisUniqueNl: ProcedureWording = {
  title: 'Gecombineerde vergunning voor werk in loondienst',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'projet.travail': situationNl['projet.travail'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.sejour': situationNl['situation.sejour'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'dossier.employeur': dossierFactsNl['dossier.employeur'],
    'dossier.region': dossierFactsNl['dossier.region'],
    'dossier.passeport': dossierFactsNl['dossier.passeport'],
    'dossier.redevance': dossierFactsNl['dossier.redevance'],
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voiePermisUniqueNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
