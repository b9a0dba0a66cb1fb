import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieLongueDureeAutreEtatNl } from '../../voies/longue-duree-autre-etat/nl.ts'
import { dossierNl, dossierFactsNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsLongueDureeAutreEtat } from './conditions.ts'
import type { noticesLongueDureeAutreEtat } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'longue-duree.permis-valable': {
    label: 'Geldige EU-verblijfsvergunning voor langdurig ingezetenen',
    question: 'Is de vergunning van langdurig ingezetene van de andere staat nog geldig?',
    why: 'Die opent de aanvraag in België.',
    exhibits: ['Vergunning van de andere staat'],
  },
  'longue-duree.activite': {
    label: 'Activiteit in België',
    question: 'Wat gaat u in België doen?',
    why: 'Het verblijf steunt op een van deze activiteiten.',
    options: {
      salarie: 'In loondienst werken',
      independant: 'Als zelfstandige werken',
      etudes: 'Studeren',
      moyens: 'Van mijn eigen middelen leven',
      aucune: 'Niets daarvan',
    },
  },
  'longue-duree.autorisation-de-travail': {
    label: 'Toelating om te werken',
    question:
      'Als u in loondienst werkt: hebt u een gecombineerde vergunning, of een vrijstelling?',
    why: 'Het statuut alleen laat niet toe in loondienst te werken.',
    options: {
      permis: 'Een gecombineerde vergunning',
      dispense: 'Een vrijstelling',
      aucune: 'Geen van beide',
    },
  },
  'longue-duree.documents-produits': {
    label: 'Alle documenten voorgelegd',
    question: 'Zitten alle gevraagde documenten in het dossier?',
    why: 'Het stilzwijgen van de Dienst verplicht alleen tot verblijf als de documenten zijn voorgelegd.',
  },
}

type Said = ConditionsLongueDureeAutreEtat | (typeof noticesLongueDureeAutreEtat)[number]['when']

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
  'longue-duree.conditions': 'De voorwaarden van artikel 61/7 zijn vervuld',
  'longue-duree.permis': 'De vergunning van de andere staat is geldig',
  'longue-duree.motif': 'De geplande activiteit is een van die van het artikel',
  'longue-duree.travail-salarie': 'De persoon zal in loondienst werken, met de nodige toelating',
  'longue-duree.salarie': 'De persoon zal in loondienst werken',
  'longue-duree.autorisee': 'Zij heeft een gecombineerde vergunning of een vrijstelling',
  'longue-duree.autre-activite': 'De persoon wordt zelfstandige of student',
  'longue-duree.rentier': 'De persoon zal van voldoende middelen leven',
  'longue-duree.propres-moyens': 'De persoon zal van eigen middelen leven',
  'longue-duree.moyens-suffisants': 'De Dienst acht die middelen voldoende',
  'avis.silence-sans-documents':
    'Vul het dossier aan: het stilzwijgen van de Dienst geeft alleen verblijf als de documenten zijn voorgelegd',
  'avis.longue-duree-assurance': 'Een ziekteverzekering kan worden gevraagd: te bevestigen',
}

export const sejourLongueDureeAutreEtatNl: ProcedureWording = {
  title: 'Verblijf van een langdurig ingezetene van een andere lidstaat',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'projet.longue-duree-autre-etat': situationNl['projet.longue-duree-autre-etat'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'dossier.redevance': dossierFactsNl['dossier.redevance'],
    'dossier.assurance': dossierFactsNl['dossier.assurance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    ...voieLongueDureeAutreEtatNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
