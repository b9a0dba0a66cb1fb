import type { InputDetail, InputWording } from '../code.ts'

const the = ({ field }: InputDetail) => (field === undefined ? 'die Eingabe' : `„${field}“`)
const The = ({ field }: InputDetail) => (field === undefined ? 'Die Eingabe' : `„${field}“`)
const other = (detail: InputDetail) => the({ ...(detail.other && { field: detail.other }) })

export const inputDe: InputWording = {
  'not-an-object': (d) =>
    `${The(d)} muss ein JSON-Objekt sein, in geschweiften Klammern, mit einem Namen vor jedem Wert.`,
  'not-a-list': (d) => `${The(d)} muss eine Liste sein, in eckigen Klammern.`,
  'not-text': (d) => `${The(d)} muss ein Text sein, in Anführungszeichen.`,
  'not-yes-no': (d) =>
    `${The(d)} muss true oder false sein, oder null, wenn die Antwort nicht bekannt ist.`,
  'not-a-number': (d) => `${The(d)} muss eine Zahl sein, ohne Anführungszeichen.`,
  'not-whole': (d) =>
    `${The(d)} muss eine ganze Zahl sein; Geld wird in Cent geschrieben: 35,50 € wird 3550.`,
  'not-a-day': (d) =>
    `${The(d)} muss ein Tag sein, geschrieben als Jahr-Monat-Tag, zum Beispiel 2026-03-05.`,
  'impossible-day': (d) =>
    `${The(d)} ist kein Tag des Kalenders zwischen 1900 und 2200. Prüfen Sie Monat und Tag.`,
  required: (d) => `${The(d)} fehlt. Fügen Sie diesen Wert hinzu.`,
  'unknown-field': (d) =>
    `${The(d)} ist kein bekanntes Feld. Berichtigen Sie den Namen oder lassen Sie es weg.`,
  'unknown-option': (d) =>
    `${The(d)} ist kein bekannter Wert. Wählen Sie aus: ${d.options?.join(', ') ?? ''}.`,
  negative: (d) => `${The(d)} darf nicht negativ sein. Schreiben Sie null oder mehr.`,
  'too-small': (d) => `${The(d)} ist zu klein. Das Minimum ist ${d.bound ?? ''}.`,
  'too-large': (d) => `${The(d)} ist zu groß. Das Maximum ist ${d.bound ?? ''}.`,
  'too-many': (d) => `${The(d)} hat zu viele Elemente. Das Maximum ist ${d.bound ?? ''}.`,
  'too-long': (d) => `${The(d)} ist zu lang. Das Maximum sind ${d.bound ?? ''} Zeichen.`,
  'before-1981': (d) =>
    `${The(d)} liegt vor dem 1. Juli 1981, dem Tag des Inkrafttretens des Gesetzes. Prüfen Sie das Jahr.`,
  'after-2099': (d) => `${The(d)} liegt nach dem Jahr 2099. Prüfen Sie das Jahr.`,
  'before-decision': (d) =>
    `${The(d)} liegt vor ${other(d)}: Was nicht entschieden ist, kann nicht notifiziert werden. Prüfen Sie beide Tage.`,
  'before-notification': (d) => `${The(d)} liegt vor ${other(d)}. Prüfen Sie beide Tage.`,
  'in-the-future': (d) => `${The(d)} ist ein Tag in der Zukunft. Prüfen Sie das Jahr.`,
  'wrong-order': (d) =>
    `${The(d)} liegt vor ${other(d)}. Bringen Sie beide Tage in die richtige Reihenfolge.`,
  overlap: (d) =>
    `${The(d)} überschneidet sich mit ${other(d)}. Berichtigen Sie die Tage oder fassen Sie beide Zeiträume zusammen.`,
  twice: (d) => `${The(d)} kommt zweimal vor. Geben Sie jedem einen eigenen Namen.`,
  'nobody-of-that-name': (d) =>
    `${The(d)} verweist auf eine Person, die nicht in der Liste steht. Fügen Sie sie hinzu oder berichtigen Sie den Namen.`,
  contradiction: (d) => `${The(d)} widerspricht ${other(d)}. Berichtigen Sie eines von beiden.`,
  invalid: (d) => `${The(d)} hat nicht die erwartete Form.`,
}
