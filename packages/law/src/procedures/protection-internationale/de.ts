import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { situationDe } from '../../situation/de.ts'
import { voieProtectionInternationaleDe } from '../../voies/protection-internationale/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { conditionsProtectionInternationale } from './conditions.ts'
import type { noticesProtectionInternationale } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'asile.demande': {
    label: 'Erster Antrag oder Folgeantrag',
    question: 'Haben Sie schon früher Asyl beantragt?',
    why: 'Ein Folgeantrag wird nur in der Sache geprüft, wenn er ein neues Element enthält.',
    options: {
      premiere: 'Nein, es ist das erste Mal',
      'ulterieure-elements': 'Ja, und ich habe neue Elemente',
      'ulterieure-sans': 'Ja, ohne neues Element',
    },
    exhibits: ['Frühere Entscheidungen', 'Nachweise der neuen Elemente'],
  },
  'asile.protege-ailleurs': {
    label: 'Schutz schon anderswo gegeben',
    question: 'Hat Ihnen ein anderer Staat schon wirklichen Schutz gegeben?',
    why: 'Der Antrag kann dann für unzulässig erklärt werden.',
    exhibits: ['Aufenthaltstitel des anderen Staates'],
  },
  'asile.passage-ailleurs': {
    label: 'Fingerabdrücke oder Visum in einem anderen Staat',
    question:
      'Hat ein anderer Staat der Union Ihre Fingerabdrücke genommen oder ein Visum erteilt?',
    why: 'Dieser Staat kann zuständig sein, und Belgien die Prüfung ablehnen.',
  },
}

const conditions: ConditionTexts<
  | typeof conditionsProtectionInternationale
  | (typeof noticesProtectionInternationale)[number]['when']
> = {
  'conditions-protection': 'Die Bedingungen für einen Schutz sind erfüllt',
  'conditions-protection.responsable': 'Kein anderer Staat gilt als für den Antrag zuständig',
  'conditions-protection.nouveaute': 'Es ist ein erster Antrag, oder er enthält neue Elemente',
  'conditions-protection.recevable': 'Nichts anderes macht den Antrag unzulässig',
  'conditions-protection.statut': 'Die Person ist Flüchtling oder hat Recht auf subsidiären Schutz',
  'conditions-protection.refugie': 'Die Person fürchtet zu Recht, verfolgt zu werden',
  'conditions-protection.subsidiaire': 'Der Person droht wirklich ein ernsthafter Schaden',
  'avis-protection.ailleurs':
    'Wirklicher Schutz in einem anderen Staat kann den Antrag unzulässig machen',
  'avis-protection.passage':
    'Fingerabdrücke oder ein Visum in einem anderen Staat können diesen Staat zuständig machen: Sagen Sie rasch, was Sie mit Belgien verbindet',
  'avis-protection.tout-dire':
    'Sagen Sie hier alles, was Sie wissen: Was hier hätte gesagt werden müssen, ist von einem 9bis-Antrag ausgeschlossen',
  'avis-protection.9bis':
    'Ihr 9bis-Antrag läuft weiter, und das Ausländeramt antwortet darauf in der Sprache des Asylverfahrens',
  'avis-protection.ordre':
    'Die frühere Anweisung, das Staatsgebiet zu verlassen, besteht noch: Sie kann ausgeführt werden, wenn der Antrag den Verbleib nicht mehr erlaubt',
}

/** International protection in German. */
export const protectionInternationaleDe: ProcedureWording = {
  title: 'Antrag auf internationalen Schutz',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.lieu': situationDe['situation.lieu'],
    'protection.crainte': situationDe['protection.crainte'],
    'pendante.article-9bis': situationDe['pendante.article-9bis'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    ...facts,
  },
  conditions: {
    ...voieProtectionInternationaleDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
