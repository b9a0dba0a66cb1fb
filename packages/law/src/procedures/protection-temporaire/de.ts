import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { situationDe } from '../../situation/de.ts'
import { voieProtectionTemporaireDe } from '../../voies/protection-temporaire/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { conditionsProtectionTemporaire } from './conditions.ts'
import type { noticesProtectionTemporaire } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'temporaire.en-vigueur': {
    label: 'Entscheidung der Union noch in Kraft',
    question: 'Ist die Entscheidung der Union am Tag des Antrags noch in Kraft?',
    why: 'Der Schutz besteht nur, solange die Union ihn aufrechterhält.',
  },
  'temporaire.autre-etat': {
    label: 'Aufenthalt schon von einem anderen Staat gegeben',
    question: 'Hat Ihnen ein anderer Staat der Union schon einen Aufenthalt gegeben?',
    why: 'Das Ausländeramt kann den Schutz in Belgien dann ablehnen.',
  },
  'temporaire.famille': {
    label: 'Familie nachholen',
    question: 'Wollen Sie Familienmitglieder nachholen?',
    why: 'Seit dem 18. August 2025 gilt eine Wartezeit für den Nachzug.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsProtectionTemporaire | (typeof noticesProtectionTemporaire)[number]['when']
> = {
  'conditions-temporaire': 'Die Bedingungen des vorübergehenden Schutzes sind erfüllt',
  'conditions-temporaire.en-vigueur': 'Die Entscheidung der Union ist in Kraft',
  'conditions-temporaire.appartenance':
    'Das Ausländeramt stellt fest, dass die Person zur Gruppe gehört',
  'conditions-temporaire.exclusion': 'Kein schwerwiegender Grund schließt die Person aus',
  'avis-temporaire.autre-etat':
    'Das Ausländeramt kann ablehnen, weil ein anderer Staat schon einen Aufenthalt gegeben hat',
  'avis-temporaire.depuis-etranger':
    'Aus dem Ausland kann der Antrag mangels Aufnahmeplätzen abgelehnt werden',
  'avis-temporaire.famille':
    'Seit dem 18. August 2025 gilt eine Wartezeit von zwei Jahren für den Nachzug: Lassen Sie Ihre prüfen',
  'avis-temporaire.asile': 'Die Prüfung Ihres Asylantrags wartet bis zum Ende dieses Schutzes',
}

/** Temporary protection in German. */
export const protectionTemporaireDe: ProcedureWording = {
  title: 'Vorübergehender Schutz einer von der Union bestimmten Gruppe',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.lieu': situationDe['situation.lieu'],
    'protection.temporaire': situationDe['protection.temporaire'],
    'pendante.protection': situationDe['pendante.protection'],
    ...facts,
  },
  conditions: {
    ...voieProtectionTemporaireDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
