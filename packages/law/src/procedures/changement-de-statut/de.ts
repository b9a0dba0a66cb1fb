import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieChangementDeStatutDe } from '../../voies/changement-de-statut/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsChangementDeStatut } from './conditions.ts'
import type { noticesChangementDeStatut } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'changement.motif': {
    label: 'Neuer Aufenthaltsgrund',
    question: 'Aus welchem neuen Grund wollen Sie bleiben?',
    why: 'Die Bedingungen sind die dieses Grundes.',
    options: {
      etudes: 'Ein Studium',
      travail: 'Arbeit',
      famille: 'Familie',
      aucun: 'Kein bestimmter Grund',
    },
  },
  'changement.preuves': {
    label: 'Nachweis der Bedingungen des neuen Grundes',
    question: 'Können Sie alle Bedingungen des neuen Grundes schon nachweisen?',
    why: 'Der Antrag wird nach den Bedingungen dieses Grundes beurteilt.',
  },
}

type Said = ConditionsChangementDeStatut | (typeof noticesChangementDeStatut)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierDe['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierDe['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierDe['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierDe['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierDe['dossier.redevance-solde'],
  'avis.redevance-absente': dossierDe['avis.redevance-absente'],
  'avis.redevance-partielle': dossierDe['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'avis.sans-passeport': dossierDe['avis.sans-passeport'],
  'changement.conditions': 'Die Bedingungen der Statusänderung liegen vor',
  'changement.pendant-le-sejour': 'Der Antrag wird während des laufenden Aufenthalts gestellt',
  'changement.motif-precis': 'Ein neuer Aufenthaltsgrund wird geltend gemacht',
  'changement.prouve': 'Die Bedingungen des neuen Grundes sind nachgewiesen',
  'changement.accepte': 'Das Ausländeramt gewährt den neuen Aufenthalt',
  'avis.article-25-2-change':
    'Artikel 25/2 des Königlichen Erlasses hat sich am 15. August 2026 geändert und wurde nicht neu gelesen: Lassen Sie den Antrag von einem Rechtsanwalt bestätigen',
  'avis.dernier-sejour-court':
    'Aus einem Kurzaufenthalt öffnen sich in Belgien nur einige Gründe: Studium, Familie, Schutz',
}

export const changementDeStatutDe: ProcedureWording = {
  title: 'Statusänderung in rechtmäßigem Aufenthalt',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.sejour': situationDe['situation.sejour'],
    'situation.fin-du-sejour': situationDe['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsDe['dossier.introduite-le'],
    'dossier.passeport': dossierFactsDe['dossier.passeport'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieChangementDeStatutDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
