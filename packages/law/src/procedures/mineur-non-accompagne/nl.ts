import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieMineurNonAccompagneNl } from '../../voies/mineur-non-accompagne/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { conditionsMineurNonAccompagne } from './conditions.ts'
import type { noticesMineurNonAccompagne } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'mena.identifie': {
    label: 'Minderjarigheid vastgesteld door de dienst Voogdij',
    question: 'Heeft de dienst Voogdij definitief vastgesteld dat u minderjarig en alleen bent?',
    why: 'Zonder die identificatie geldt dit hoofdstuk van de wet nog niet.',
    exhibits: ['Beslissing van de dienst Voogdij'],
  },
  'mena.demande-du-tuteur': {
    label: 'Aanvraag ingediend door de voogd',
    question: 'Dient uw voogd de aanvraag in bij de Dienst?',
    why: 'Alleen de voogd kan ze indienen.',
  },
  'mena.identite': {
    label: 'Paspoort van de minderjarige, of stappen',
    question:
      'Is er een nationaal paspoort, of zijn er bewezen stappen om de identiteit vast te stellen?',
    why: 'De machtiging van een jaar wordt gegeven op vertoon van het paspoort, of van het bewijs van de stappen.',
    options: {
      passeport: 'Een nationaal paspoort',
      demarches: 'Schriftelijk bewezen stappen',
      rien: 'Geen van beide',
    },
    exhibits: ['Paspoort', 'Brieven aan de ambassade en antwoorden'],
  },
  'mena.scolarite': {
    label: 'Regelmatig schoolbezoek',
    question: 'Gaat u regelmatig naar school?',
    why: 'Het bewijs van schoolbezoek hoort bij de stukken.',
    exhibits: ['Attesten van schoolbezoek'],
  },
  'mena.majorite-proche': {
    label: 'Achttien jaar binnen een jaar',
    question: 'Wordt u binnen een jaar 18?',
    why: 'Op 18 jaar stopt de voogdij en gelden andere regels.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsMineurNonAccompagne | (typeof noticesMineurNonAccompagne)[number]['when']
> = {
  'conditions-mena': 'De voorwaarden voor de machtiging van een jaar zijn vervuld',
  'conditions-mena.identifie':
    'De dienst Voogdij heeft vastgesteld dat de jongere minderjarig en alleen is',
  'conditions-mena.tuteur': 'De voogd dient de aanvraag in bij de Dienst',
  'conditions-mena.identite':
    'Het paspoort wordt voorgelegd, of de stappen om de identiteit vast te stellen zijn bewezen',
  'conditions-mena.solution':
    'De duurzame oplossing die de Dienst kiest, is het verblijf in België',
  'conditions-mena.actes':
    'Geen daad tegen de openbare orde sluit de jongere van dit hoofdstuk uit',
  'avis-mena.scolarite':
    'De wet vraagt het bewijs van regelmatig schoolbezoek: zonder dat is het dossier zwakker',
  'avis-mena.majorite':
    'Op 18 jaar stopt de voogdij: vraag de Dienst op tijd naar de voorwaarden van een nieuwe machtiging',
  'avis-mena.asile':
    'Het lopende asiel verhindert deze aanvraag niet: beide onderzoeken kunnen samen lopen',
}

/** Leave to stay of an unaccompanied minor in Dutch. */
export const mineurNonAccompagneNl: ProcedureWording = {
  title: 'Machtiging tot verblijf van de niet-begeleide minderjarige vreemdeling',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.lieu': situationNl['situation.lieu'],
    'protection.mineur-seul': situationNl['protection.mineur-seul'],
    'pendante.protection': situationNl['pendante.protection'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voieMineurNonAccompagneNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
