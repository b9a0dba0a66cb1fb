import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieAnneeDeRechercheNl } from '../../voies/annee-de-recherche/nl.ts'
import { dossierNl, dossierFactsNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsAnneeDeRecherche } from './conditions.ts'
import type { noticesAnneeDeRecherche } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'annee-de-recherche.preuve': {
    label: 'Bewijs van het einde van de studies of het onderzoek',
    question: 'Hebt u het diploma, of het bewijs dat het onderzoek is afgelopen?',
    why: 'Een onvolledig dossier wordt binnen 15 dagen aangevuld.',
    exhibits: ['Diploma of bewijs van slagen'],
  },
}

type Said = ConditionsAnneeDeRecherche | (typeof noticesAnneeDeRecherche)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierNl['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierNl['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierNl['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierNl['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierNl['dossier.redevance-solde'],
  'avis.ordre-de-quitter': dossierNl['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierNl['avis.interdiction-entree'],
  'annee-de-recherche.conditions': 'De voorwaarden van het zoekjaar zijn vervuld',
  'annee-de-recherche.quinze-jours':
    'Het wordt minstens 15 dagen vóór het einde van de titel gevraagd',
  'annee-de-recherche.preuve-jointe':
    'Het diploma of het bewijs van het einde van het onderzoek is bijgevoegd',
  'annee-de-recherche.redevance': 'De retributie voor het zoekjaar is in orde of bestaat niet',
  'annee-de-recherche.sans-redevance': 'Na studies is geen retributie verschuldigd',
  'avis.assurance-absente': 'Een ziekteverzekering kan worden gevraagd: te bevestigen',
  'avis.annee-redevance-chercheur':
    'Na onderzoek vraagt de lijst van de wet de retributie, een private gids zegt dat ze nul is: betaal om niets te riskeren',
}

export const anneeDeRechercheNl: ProcedureWording = {
  title: 'Zoekjaar na studies of onderzoek',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'situation.lieu': situationNl['situation.lieu'],
    'projet.etudes-terminees': situationNl['projet.etudes-terminees'],
    'situation.sejour': situationNl['situation.sejour'],
    'situation.fin-du-sejour': situationNl['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsNl['dossier.introduite-le'],
    'dossier.redevance': dossierFactsNl['dossier.redevance'],
    'dossier.assurance': dossierFactsNl['dossier.assurance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voieAnneeDeRechercheNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
