import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieChangementDeStatutNl } from '../../voies/changement-de-statut/nl.ts'
import { dossierNl, dossierFactsNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsChangementDeStatut } from './conditions.ts'
import type { noticesChangementDeStatut } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'changement.motif': {
    label: 'Nieuwe reden van verblijf',
    question: 'Om welke nieuwe reden vraagt u te blijven?',
    why: 'De voorwaarden zijn die van die reden.',
    options: {
      etudes: 'Studies',
      travail: 'Werk',
      famille: 'Familie',
      aucun: 'Geen bepaalde reden',
    },
  },
  'changement.preuves': {
    label: 'Bewijs van de voorwaarden van de nieuwe reden',
    question: 'Kunt u alle voorwaarden van de nieuwe reden al bewijzen?',
    why: 'De aanvraag wordt op de voorwaarden van die reden beoordeeld.',
  },
}

type Said = ConditionsChangementDeStatut | (typeof noticesChangementDeStatut)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierNl['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierNl['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierNl['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierNl['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierNl['dossier.redevance-solde'],
  'avis.redevance-absente': dossierNl['avis.redevance-absente'],
  'avis.redevance-partielle': dossierNl['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierNl['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierNl['avis.interdiction-entree'],
  'avis.sans-passeport': dossierNl['avis.sans-passeport'],
  'changement.conditions': 'De voorwaarden van de statuutwijziging zijn vervuld',
  'changement.pendant-le-sejour': 'De aanvraag gebeurt tijdens het lopende verblijf',
  'changement.motif-precis': 'Er wordt een nieuwe reden van verblijf ingeroepen',
  'changement.prouve': 'De voorwaarden van de nieuwe reden zijn bewezen',
  'changement.accepte': 'De Dienst staat het nieuwe verblijf toe',
  'avis.article-25-2-change':
    'Artikel 25/2 van het koninklijk besluit is op 15 augustus 2026 veranderd en is niet herlezen: laat de aanvraag door een advocaat bevestigen',
  'avis.dernier-sejour-court':
    'Vanuit een kort verblijf gaan maar enkele redenen in België open: studies, familie, bescherming',
}

export const changementDeStatutNl: ProcedureWording = {
  title: 'Statuutwijziging in regelmatig verblijf',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.sejour': situationNl['situation.sejour'],
    'situation.fin-du-sejour': situationNl['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsNl['dossier.introduite-le'],
    'dossier.passeport': dossierFactsNl['dossier.passeport'],
    'dossier.redevance': dossierFactsNl['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voieChangementDeStatutNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
