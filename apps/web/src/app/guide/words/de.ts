import type { GuideDictionary } from './index.ts'

/** The words of every guided page. */
export const guide: GuideDictionary = {
  yes: 'Ja',
  no: 'Nein',
  errorPrefix: 'Fehler:',
  question: {
    several: 'Kreuzen Sie alles an, was zutrifft. Jeder Punkt wird danach einzeln geprüft.',
    none: 'Ich habe keine',
    amountHint: 'In Euro. Nichts bezahlt: Schreiben Sie 0.',
    continue: 'Weiter',
    back: 'Zurück',
  },
  start: {
    other: 'Ein anderer Tag',
    day: 'Wenn es ein anderer Tag ist: welcher?',
    begin: 'Beginnen',
    kept: 'Auf diesem Gerät sind Antworten gespeichert.',
    resume: 'Weitermachen, wo ich war',
    forget: 'Sie löschen',
  },
  check: {
    change: 'Ändern',
    toEstablish: 'Noch zu klären',
    provedBy: (exhibits) => `Belege, die es beweisen würden: ${exhibits}.`,
  },
  conclusion: {
    print: 'Drucken',
    again: 'Neu beginnen',
    review: 'Meine Antworten ansehen',
    keepTitle: 'Meine Antworten behalten',
    keepLead:
      'Nur wenn Sie es verlangen, und nur auf diesem Gerät. Wer es benutzt, kann sie lesen.',
    keep: 'Auf diesem Gerät behalten',
    isKept: 'Auf diesem Gerät gespeichert, nicht gesendet.',
    forget: 'Von diesem Gerät löschen',
    isForgotten: 'Von diesem Gerät gelöscht.',
    cannotKeep: 'Dieses Gerät speichert die Antworten nicht. Drucken Sie die Seite.',
  },
  mistakes: {
    'nothing-chosen':
      'Wählen Sie eine Antwort. Wenn Sie es nicht wissen, wählen Sie „Ich weiß es nicht“.',
    'none-and-some':
      'Sie haben „keine“ und etwas anderes angekreuzt. Behalten Sie nur, was stimmt.',
    'known-and-unknown':
      'Sie haben geantwortet und auch „Ich weiß es nicht“ gewählt. Behalten Sie nur, was stimmt.',
    'impossible-day':
      'Diesen Tag gibt es im Kalender nicht. Schreiben Sie Tag, Monat und Jahr in Ziffern, zum Beispiel 5 3 2026.',
    'too-late': 'Dieser Tag liegt zu weit in der Zukunft, um zu stimmen. Prüfen Sie das Jahr.',
    'not-an-amount':
      'Das ist kein Betrag. Schreiben Sie ihn in Ziffern, zum Beispiel 368 oder 368,50.',
    'not-a-number': 'Das ist keine Zahl. Schreiben Sie sie in Ziffern, zum Beispiel 3. Keine: 0.',
  },
}
