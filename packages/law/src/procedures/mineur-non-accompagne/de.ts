import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieMineurNonAccompagneDe } from '../../voies/mineur-non-accompagne/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { conditionsMineurNonAccompagne } from './conditions.ts'
import type { noticesMineurNonAccompagne } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'mena.identifie': {
    label: 'Minderjährigkeit vom Vormundschaftsdienst festgestellt',
    question:
      'Hat der Vormundschaftsdienst endgültig festgestellt, dass Sie minderjährig und allein sind?',
    why: 'Ohne diese Feststellung gilt dieses Kapitel des Gesetzes noch nicht.',
    exhibits: ['Entscheidung des Vormundschaftsdienstes'],
  },
  'mena.demande-du-tuteur': {
    label: 'Antrag vom Vormund eingereicht',
    question: 'Reicht Ihr Vormund den Antrag beim Ausländeramt ein?',
    why: 'Nur der Vormund kann ihn einreichen.',
  },
  'mena.identite': {
    label: 'Reisepass des Minderjährigen, oder Schritte',
    question:
      'Gibt es einen nationalen Reisepass, oder belegte Schritte zur Feststellung der Identität?',
    why: 'Die Erlaubnis für ein Jahr wird auf Vorlage des Reisepasses oder des Nachweises der Schritte erteilt.',
    options: {
      passeport: 'Ein nationaler Reisepass',
      demarches: 'Schriftlich belegte Schritte',
      rien: 'Weder noch',
    },
    exhibits: ['Reisepass', 'Briefe an die Botschaft und Antworten'],
  },
  'mena.scolarite': {
    label: 'Regelmäßiger Schulbesuch',
    question: 'Gehen Sie regelmäßig zur Schule?',
    why: 'Der Schulnachweis gehört zu den Unterlagen.',
    exhibits: ['Schulbesuchsbescheinigungen'],
  },
  'mena.majorite-proche': {
    label: 'Achtzehn Jahre in weniger als einem Jahr',
    question: 'Werden Sie in weniger als einem Jahr 18?',
    why: 'Mit 18 endet die Vormundschaft und andere Regeln gelten.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsMineurNonAccompagne | (typeof noticesMineurNonAccompagne)[number]['when']
> = {
  'conditions-mena': 'Die Bedingungen der Erlaubnis für ein Jahr sind erfüllt',
  'conditions-mena.identifie':
    'Der Vormundschaftsdienst hat festgestellt, dass der Jugendliche minderjährig und allein ist',
  'conditions-mena.tuteur': 'Der Vormund reicht den Antrag beim Ausländeramt ein',
  'conditions-mena.identite':
    'Der Reisepass wird vorgelegt, oder die Schritte zur Feststellung der Identität sind belegt',
  'conditions-mena.solution':
    'Die dauerhafte Lösung, die das Ausländeramt wählt, ist der Aufenthalt in Belgien',
  'conditions-mena.actes':
    'Keine Tat gegen die öffentliche Ordnung schließt den Jugendlichen von diesem Kapitel aus',
  'avis-mena.scolarite':
    'Das Gesetz verlangt den Nachweis regelmäßigen Schulbesuchs: Ohne ihn ist die Akte schwächer',
  'avis-mena.majorite':
    'Mit 18 endet die Vormundschaft: Fragen Sie das Ausländeramt rechtzeitig nach den Bedingungen einer neuen Erlaubnis',
  'avis-mena.asile':
    'Das laufende Asylverfahren hindert diesen Antrag nicht: Beide Prüfungen können nebeneinander laufen',
}

/** Leave to stay of an unaccompanied minor in German. */
export const mineurNonAccompagneDe: ProcedureWording = {
  title: 'Aufenthaltserlaubnis des unbegleiteten ausländischen Minderjährigen',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.lieu': situationDe['situation.lieu'],
    'protection.mineur-seul': situationDe['protection.mineur-seul'],
    'pendante.protection': situationDe['pendante.protection'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieMineurNonAccompagneDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
