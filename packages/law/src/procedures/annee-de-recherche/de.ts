import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieAnneeDeRechercheDe } from '../../voies/annee-de-recherche/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsAnneeDeRecherche } from './conditions.ts'
import type { noticesAnneeDeRecherche } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'annee-de-recherche.preuve': {
    label: 'Nachweis über das Ende des Studiums oder der Forschung',
    question: 'Haben Sie das Diplom oder den Nachweis, dass die Forschung beendet ist?',
    why: 'Unvollständige Unterlagen werden binnen 15 Tagen ergänzt.',
    exhibits: ['Diplom oder Abschlussbescheinigung'],
  },
}

type Said = ConditionsAnneeDeRecherche | (typeof noticesAnneeDeRecherche)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierDe['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierDe['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierDe['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierDe['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierDe['dossier.redevance-solde'],
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'annee-de-recherche.conditions': 'Die Bedingungen des Suchjahres liegen vor',
  'annee-de-recherche.quinze-jours': 'Es wird mindestens 15 Tage vor dem Ende des Titels beantragt',
  'annee-de-recherche.preuve-jointe':
    'Das Diplom oder der Nachweis über das Ende der Forschung ist beigefügt',
  'annee-de-recherche.redevance': 'Die Gebühr für das Suchjahr ist in Ordnung oder besteht nicht',
  'annee-de-recherche.sans-redevance': 'Nach einem Studium ist keine Gebühr geschuldet',
  'avis.assurance-absente': 'Eine Krankenversicherung kann verlangt werden: zu bestätigen',
  'avis.annee-redevance-chercheur':
    'Nach einer Forschung verlangt die Liste des Gesetzes die Gebühr, ein privater Ratgeber sagt, sie sei null: Zahlen Sie, um nichts zu riskieren',
}

export const anneeDeRechercheDe: ProcedureWording = {
  title: 'Suchjahr nach einem Studium oder einer Forschung',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'situation.lieu': situationDe['situation.lieu'],
    'projet.etudes-terminees': situationDe['projet.etudes-terminees'],
    'situation.sejour': situationDe['situation.sejour'],
    'situation.fin-du-sejour': situationDe['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsDe['dossier.introduite-le'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
    'dossier.assurance': dossierFactsDe['dossier.assurance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieAnneeDeRechercheDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
