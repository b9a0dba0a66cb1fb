import type { ConditionTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voiePermisUniqueDe } from '../../voies/permis-unique/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsPermisUnique } from './conditions.ts'
import type { noticesPermisUnique } from './notices.ts'

type Said = ConditionsPermisUnique | (typeof noticesPermisUnique)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.par-employeur': dossierDe['dossier.par-employeur'],
  'dossier.accord-region': dossierDe['dossier.accord-region'],
  'dossier.region-accord': dossierDe['dossier.region-accord'],
  'dossier.region-encore': dossierDe['dossier.region-encore'],
  'dossier.region-attendue': dossierDe['dossier.region-attendue'],
  'dossier.region-apprecie': dossierDe['dossier.region-apprecie'],
  'dossier.identite': dossierDe['dossier.identite'],
  'dossier.passeport-joint': dossierDe['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierDe['dossier.autre-preuve'],
  'dossier.redevance-en-ordre': dossierDe['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierDe['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierDe['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierDe['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierDe['dossier.redevance-solde'],
  'avis.redevance-absente': dossierDe['avis.redevance-absente'],
  'avis.redevance-partielle': dossierDe['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'avis.refus-region': dossierDe['avis.refus-region'],
  'permis-unique.conditions': 'Die Bedingungen der kombinierten Erlaubnis liegen vor',
}

export const permisUniqueDe: ProcedureWording = {
  title: 'Kombinierte Erlaubnis für eine Arbeit als Arbeitnehmer',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'projet.travail': situationDe['projet.travail'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.sejour': situationDe['situation.sejour'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.employeur': dossierFactsDe['dossier.employeur'],
    'dossier.region': dossierFactsDe['dossier.region'],
    'dossier.passeport': dossierFactsDe['dossier.passeport'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voiePermisUniqueDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
