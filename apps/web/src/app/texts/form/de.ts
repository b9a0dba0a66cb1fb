import type { FormTexts } from './index.ts'

export const form: FormTexts = {
  days: {
    missing: 'Ein Teil dieses Datums fehlt. Schreiben Sie Tag, Monat und Jahr.',
    figures: 'Schreiben Sie das Datum in Ziffern, zum Beispiel 5, 3 und 2026.',
    year: 'Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 2026.',
    impossible: 'Diesen Tag gibt es im Kalender nicht. Prüfen Sie Tag und Monat.',
  },
  money: 'Schreiben Sie den Betrag in Euro, in Ziffern, zum Beispiel 350 oder 250,50.',
  whole: 'Schreiben Sie eine ganze Zahl, in Ziffern, zum Beispiel 30.',
  problems: {
    required: 'Diese Antwort fehlt, und ohne sie lässt sich nichts berechnen.',
    'impossible-day': 'Diesen Tag gibt es im Kalender nicht. Prüfen Sie Tag und Monat.',
    'not-a-day': 'Schreiben Sie das Datum in Ziffern, zum Beispiel 5, 3 und 2026.',
    'before-1981':
      'Dieser Tag liegt vor dem 1. Juli 1981, als das Gesetz in Kraft trat. Prüfen Sie das Jahr.',
    'after-2099': 'Dieser Tag liegt nach dem Jahr 2099. Prüfen Sie das Jahr.',
    'before-decision':
      'Die Notifizierung kann nicht vor der Entscheidung liegen. Prüfen Sie beide Daten.',
    'before-notification': 'Dieser Tag liegt vor dem der Notifizierung. Prüfen Sie beide Daten.',
    'wrong-order': 'Die beiden Daten stehen nicht in der richtigen Reihenfolge. Prüfen Sie sie.',
    overlap:
      'Dieser Aufenthalt überschneidet sich mit einem anderen: Niemand ist am selben Tag zweimal anwesend. Berichtigen Sie die Daten oder fassen Sie beide Aufenthalte zusammen.',
    'too-small': 'Diese Zahl ist zu klein. Prüfen Sie sie.',
    'too-large': 'Diese Zahl ist zu groß. Prüfen Sie sie.',
    'too-many': 'Es sind zu viele Zeilen. Entfernen Sie einige.',
    negative: 'Ein Betrag kann nicht negativ sein. Schreiben Sie null oder mehr.',
    contradiction: 'Diese Antwort widerspricht einer anderen. Berichtigen Sie eine von beiden.',
    twice: 'Dieselbe Person ist zweimal genannt. Berichtigen Sie eine der beiden Antworten.',
    'nobody-of-that-name': 'Diese Person steht nicht mehr in der Liste. Wählen Sie eine andere.',
    'remedy-not-open':
      'Dieses Schriftstück eröffnet diesen Schritt nicht. Wählen Sie einen anderen.',
    invalid: 'Diese Antwort hat nicht die erwartete Form. Prüfen Sie sie.',
  },
  answered: 'Ihre Antworten',
  change: 'Antworten ändern',
  again: 'Neu berechnen',
  stale:
    'Sie haben eine Antwort geändert. Was folgt, gilt für die vorigen Antworten: Berechnen Sie neu.',
  staleTitle: 'Neu zu berechnen',
  print: 'Diese Seite drucken',
  yes: 'Ja',
  no: 'Nein',
  optional: 'Genauer angeben (freiwillig)',
  sources: 'Quellen',
  private: 'Gerechnet wird auf dieser Seite. Nichts wird gesendet, nichts wird aufbewahrt.',
  privateServer: 'Ohne Skript rechnet dieser Server; er bewahrt davon nichts auf.',
}
