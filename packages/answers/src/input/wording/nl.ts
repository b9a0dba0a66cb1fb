import type { InputDetail, InputWording } from '../code.ts'

const the = ({ field }: InputDetail) => (field === undefined ? 'de invoer' : `“${field}”`)
const The = ({ field }: InputDetail) => (field === undefined ? 'De invoer' : `“${field}”`)
const other = (detail: InputDetail) => the({ ...(detail.other && { field: detail.other }) })

export const inputNl: InputWording = {
  'not-an-object': (d) =>
    `${The(d)} moet een JSON-object zijn, tussen accolades, met een naam voor elke waarde.`,
  'not-a-list': (d) => `${The(d)} moet een lijst zijn, tussen vierkante haken.`,
  'not-text': (d) => `${The(d)} moet een tekst zijn, tussen aanhalingstekens.`,
  'not-yes-no': (d) =>
    `${The(d)} moet true of false zijn, of null als het antwoord niet bekend is.`,
  'not-a-number': (d) => `${The(d)} moet een getal zijn, zonder aanhalingstekens.`,
  'not-whole': (d) =>
    `${The(d)} moet een geheel getal zijn; schrijf geld in centen: € 35,50 wordt 3550.`,
  'not-a-day': (d) =>
    `${The(d)} moet een dag zijn, geschreven als jaar-maand-dag, bijvoorbeeld 2026-03-05.`,
  'impossible-day': (d) =>
    `${The(d)} is geen dag van de kalender tussen 1900 en 2200. Kijk de maand en de dag na.`,
  required: (d) => `${The(d)} ontbreekt. Voeg deze waarde toe.`,
  'unknown-field': (d) => `${The(d)} is geen bekend veld. Verbeter de naam of laat het weg.`,
  'unknown-option': (d) =>
    `${The(d)} is geen bekende waarde. Kies uit: ${d.options?.join(', ') ?? ''}.`,
  negative: (d) => `${The(d)} kan niet negatief zijn. Schrijf nul of meer.`,
  'too-small': (d) => `${The(d)} is te klein. Het minimum is ${d.bound ?? ''}.`,
  'too-large': (d) => `${The(d)} is te groot. Het maximum is ${d.bound ?? ''}.`,
  'too-many': (d) => `${The(d)} heeft te veel elementen. Het maximum is ${d.bound ?? ''}.`,
  'too-long': (d) => `${The(d)} is te lang. Het maximum is ${d.bound ?? ''} tekens.`,
  'before-1981': (d) =>
    `${The(d)} ligt voor 1 juli 1981, de dag waarop de wet in werking trad. Kijk het jaar na.`,
  'after-2099': (d) => `${The(d)} ligt na het jaar 2099. Kijk het jaar na.`,
  'before-decision': (d) =>
    `${The(d)} ligt voor ${other(d)}: wat nog niet beslist is, kan niet ter kennis gebracht worden. Kijk beide dagen na.`,
  'before-notification': (d) => `${The(d)} ligt voor ${other(d)}. Kijk beide dagen na.`,
  'in-the-future': (d) => `${The(d)} is een dag in de toekomst. Kijk het jaar na.`,
  'wrong-order': (d) => `${The(d)} ligt voor ${other(d)}. Zet beide dagen in de juiste volgorde.`,
  overlap: (d) =>
    `${The(d)} overlapt met ${other(d)}. Verbeter de dagen of voeg de twee periodes samen.`,
  twice: (d) => `${The(d)} komt twee keer voor. Geef elk een eigen naam.`,
  'nobody-of-that-name': (d) =>
    `${The(d)} verwijst naar een persoon die niet in de lijst staat. Voeg die toe of verbeter de naam.`,
  contradiction: (d) => `${The(d)} is in strijd met ${other(d)}. Verbeter een van beide.`,
  invalid: (d) => `${The(d)} heeft niet de verwachte vorm.`,
}
