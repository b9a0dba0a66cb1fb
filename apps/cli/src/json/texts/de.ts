import type { Expected } from '../find-syntax-fault.ts'
import type { JsonTexts } from './texts.ts'

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: 'hier wird ein Wert erwartet',
  key: 'hier wird ein Name in doppelten Anführungszeichen erwartet',
  colon: 'hier wird „:“ erwartet',
  comma: 'hier wird ein Komma oder das Ende der Liste oder des Objekts erwartet',
  end: 'hier darf nichts mehr folgen',
  'string-end': 'hier muss ein doppeltes Anführungszeichen den Text schließen',
  escape: 'was auf den umgekehrten Schrägstrich folgt, gibt es in JSON nicht',
}

export const jsonTexts: JsonTexts = {
  empty: () => 'Die Eingabe ist leer: Geben Sie ein JSON-Objekt ein.',
  'too-large': () =>
    'Die Eingabe ist größer als 1 MB, die Grenze: Geben Sie nur das JSON-Objekt der Frage ein.',
  'utf-16': () =>
    'Die Eingabe ist in UTF-16: Speichern Sie sie in UTF-8 und versuchen Sie es erneut.',
  'not-utf-8': ({ line }) =>
    `Die Eingabe ist nicht in UTF-8 (erstes unlesbares Zeichen in Zeile ${line}): Speichern Sie sie in UTF-8 und versuchen Sie es erneut.`,
  'not-json': ({ line, column, expected }) =>
    `Die Eingabe ist kein JSON: Zeile ${line}, Spalte ${column}, ${EXPECTED[expected]}.`,
}
