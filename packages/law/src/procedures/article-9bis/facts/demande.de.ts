import type { FactTexts } from '@sejour/engine'

export const demandeDe: FactTexts<typeof import('./demande.ts')> = {
  'demande.introduite-le': {
    label: 'Tag der Einreichung des Antrags',
    question:
      'An welchem Tag haben Sie den Antrag eingereicht, oder wann wollen Sie ihn einreichen?',
    why: 'Identität, Gebühr und Ihr Alter werden nach diesem Tag beurteilt, nicht nach dem Tag der Entscheidung.',
    exhibits: ['Nachweis der Einschreibesendung', 'Empfangsbestätigung der Gemeinde'],
  },
  'demande.aupres-de': {
    label: 'Behörde, an die der Antrag gerichtet ist',
    question: 'An wen haben Sie den Antrag gerichtet, oder an wen wollen Sie ihn richten?',
    why: 'Nur der Bürgermeister der Gemeinde, in der Sie wirklich wohnen, kann ihn entgegennehmen.',
    options: {
      bourgmestre: 'An den Bürgermeister der Gemeinde, in der ich wirklich wohne',
      'autre-commune': 'An den Bürgermeister einer anderen Gemeinde',
      office: 'Direkt an das Ausländeramt',
    },
    exhibits: ['Kopie des Briefes mit dem Namen der Gemeinde'],
  },
  'demande.recommandee': {
    label: 'Versand per Einschreiben',
    question: 'Wird der Antrag per Einschreiben verschickt?',
    why: 'Das Gesetz verlangt es nicht, aber das Einschreiben beweist den Tag der Einreichung.',
    exhibits: ['Beleg des Einschreibens'],
  },
  'demande.adresse-indiquee': {
    label: 'Adresse im Antrag angegeben',
    question: 'Steht im Antrag die Adresse, an der Sie wirklich wohnen?',
    why: 'Ohne Adresse kann die Gemeinde nicht prüfen, ob Sie bei ihr wohnen.',
    exhibits: ['Kopie des Briefes mit der Adresse'],
  },
  'demande.menage-complet': {
    label: 'Ganzer Haushalt angegeben',
    question: 'Nennt der Antrag alle Personen Ihres Haushalts, auch die volljährigen Kinder?',
    why: 'Die ganze Familie wird dann gemeinsam geprüft.',
    exhibits: ['Haushaltszusammensetzung', 'Geburts- und Heiratsurkunden'],
  },
  'demande.signature': {
    label: 'Unterschrift des Antrags',
    question: 'Wer unterschreibt den Antrag?',
    why: 'Jeder erwachsene Antragsteller unterschreibt, oder ein Rechtsanwalt. Eine andere Person darf es nicht.',
    options: {
      demandeurs: 'Jeder erwachsene Antragsteller',
      avocat: 'Ein Rechtsanwalt',
      tiers: 'Eine andere Person',
      incomplete: 'Nur ein Teil der erwachsenen Antragsteller, oder niemand',
    },
  },
  'demande.nouvelle-depuis': {
    label: 'Neuerer 9bis-Antrag',
    question:
      'Haben Sie nach diesem Antrag und vor jeder Entscheidung einen anderen 9bis-Antrag eingereicht?',
    why: 'Ein neuerer Antrag gilt grundsätzlich als Rücknahme dieses Antrags.',
    exhibits: ['Kopie des neuesten Antrags'],
  },
  'demande.nouvelle-introduite-le': {
    label: 'Tag der Einreichung des neueren Antrags',
    question: 'An welchem Tag haben Sie diesen neueren Antrag eingereicht?',
    why: 'Die Regel der Rücknahme gilt für neue Anträge seit dem 1. März 2016.',
    exhibits: ['Nachweis des Versands des neuesten Antrags'],
  },
  'demande.nouvelle-transmise': {
    label: 'Was die Gemeinde mit dem neueren Antrag getan hat',
    question: 'Hat die Gemeinde diesen neueren Antrag dem Ausländeramt übermittelt?',
    why: 'Wurde er nie übermittelt, sagt das Gesetz nicht klar, ob dieser Antrag bestehen bleibt.',
    options: {
      transmise: 'Ja, sie hat ihn übermittelt',
      'non-transmise': 'Nein, sie hat es abgelehnt, ihn zu berücksichtigen',
      'en-attente': 'Noch nicht',
    },
    exhibits: [
      'Empfangsbescheinigung (Anlage 3 des Rundschreibens vom 21. Juni 2007)',
      'Entscheidung, den Antrag nicht zu berücksichtigen (Anlage 2 des Rundschreibens vom 21. Juni 2007)',
    ],
  },
}
