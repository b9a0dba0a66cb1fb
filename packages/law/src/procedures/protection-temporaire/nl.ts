import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { situationNl } from '../../situation/nl.ts'
import { voieProtectionTemporaireNl } from '../../voies/protection-temporaire/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { conditionsProtectionTemporaire } from './conditions.ts'
import type { noticesProtectionTemporaire } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'temporaire.en-vigueur': {
    label: 'Beslissing van de Unie nog van kracht',
    question: 'Is de beslissing van de Unie nog van kracht op de dag van de aanvraag?',
    why: 'De bescherming bestaat alleen zolang de Unie ze behoudt.',
  },
  'temporaire.autre-etat': {
    label: 'Verblijf al door een andere staat gegeven',
    question: 'Heeft een andere staat van de Unie u al verblijf gegeven?',
    why: 'De Dienst kan de bescherming in België dan weigeren.',
  },
  'temporaire.famille': {
    label: 'Gezin laten overkomen',
    question: 'Wilt u familieleden laten overkomen?',
    why: 'Sinds 18 augustus 2025 geldt een wachttijd voor gezinshereniging.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsProtectionTemporaire | (typeof noticesProtectionTemporaire)[number]['when']
> = {
  'conditions-temporaire': 'De voorwaarden voor tijdelijke bescherming zijn vervuld',
  'conditions-temporaire.en-vigueur': 'De beslissing van de Unie is van kracht',
  'conditions-temporaire.appartenance': 'De Dienst stelt vast dat de persoon tot de groep behoort',
  'conditions-temporaire.exclusion': 'Geen ernstige reden sluit de persoon uit',
  'avis-temporaire.autre-etat': 'De Dienst kan weigeren omdat een andere staat al verblijf gaf',
  'avis-temporaire.depuis-etranger':
    'Vanuit het buitenland kan de aanvraag geweigerd worden bij gebrek aan opvangplaatsen',
  'avis-temporaire.famille':
    'Sinds 18 augustus 2025 geldt een wachttijd van twee jaar voor gezinshereniging: laat de uwe nakijken',
  'avis-temporaire.asile':
    'Het onderzoek van uw asielaanvraag wacht tot het einde van deze bescherming',
}

/** Temporary protection in Dutch. */
export const protectionTemporaireNl: ProcedureWording = {
  title: 'Tijdelijke bescherming van een groep die de Unie aanwijst',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.lieu': situationNl['situation.lieu'],
    'protection.temporaire': situationNl['protection.temporaire'],
    'pendante.protection': situationNl['pendante.protection'],
    ...facts,
  },
  conditions: {
    ...voieProtectionTemporaireNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
