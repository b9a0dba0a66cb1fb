import type { InActLangs } from './lang.ts'

/** What can be wrong with a value alone. */
export type ValueCode =
  | 'missing'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-day'
  | 'not-whole'
  | 'not-cents'
  | 'not-yes-no'
  | 'not-an-option'
  | 'twice'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'unknown-field'
  | 'no-version'

/** One reason why the act is not written, at the field that mends it. */
export type Problem = {
  /** As `order.days` or `pieces.2.title`; empty: the data as a whole. */
  readonly path: string
  /** A code of a value, or the id of the rule of the act that is broken. */
  readonly code: string
  readonly kind: 'missing' | 'unreadable' | 'contradiction'
  /** What is wrong and what to do. Never says the value that was given. */
  readonly message: string
  /** The other fields of the contradiction. */
  readonly with?: readonly string[]
  /** The text it rests on, cited. */
  readonly source?: string
}

export type Bound = { readonly bound?: number }

/** The sentence for each, after the label of its field. */
export const VALUE_SENTENCES: InActLangs<{
  readonly [code in ValueCode]: (label: string, detail: Bound) => string
}> = {
  fr: {
    missing: (label) => `« ${label} » : à remplir, il n’y a pas d’acte sans cela.`,
    'not-an-object': (label) => `« ${label} » : un objet avec des champs est attendu.`,
    'not-a-list': (label) => `« ${label} » : une liste est attendue.`,
    'not-text': (label) => `« ${label} » : un texte est attendu.`,
    'not-a-day': (label) => `« ${label} » : un jour qui existe est attendu, comme 2026-03-05.`,
    'not-whole': (label) => `« ${label} » : un nombre entier est attendu.`,
    'not-cents': (label) => `« ${label} » : un montant en centimes entiers est attendu.`,
    'not-yes-no': (label) => `« ${label} » : oui ou non (true ou false) est attendu.`,
    'not-an-option': (label) => `« ${label} » : ce n’est pas un des choix possibles.`,
    twice: (label) => `« ${label} » : le même choix ne peut figurer deux fois.`,
    'too-small': (label, { bound }) => `« ${label} » : au moins ${bound}.`,
    'too-large': (label, { bound }) => `« ${label} » : au plus ${bound}.`,
    'too-long': (label, { bound }) => `« ${label} » : au plus ${bound} caractères.`,
    'too-few': (label, { bound }) => `« ${label} » : il en faut au moins ${bound}.`,
    'too-many': (label, { bound }) => `« ${label} » : au plus ${bound}.`,
    'unknown-field': (label) => `« ${label} » : cet acte ne connaît pas ce champ ; enlevez-le.`,
    'no-version': (label) =>
      `« ${label} » : aucune version de cet acte n’est connue ici pour ce jour.`,
  },
  nl: {
    missing: (label) => `“${label}”: in te vullen, anders is er geen akte.`,
    'not-an-object': (label) => `“${label}”: er wordt een object met velden verwacht.`,
    'not-a-list': (label) => `“${label}”: er wordt een lijst verwacht.`,
    'not-text': (label) => `“${label}”: er wordt een tekst verwacht.`,
    'not-a-day': (label) => `“${label}”: er wordt een bestaande dag verwacht, zoals 2026-03-05.`,
    'not-whole': (label) => `“${label}”: er wordt een geheel getal verwacht.`,
    'not-cents': (label) => `“${label}”: er wordt een bedrag in hele centen verwacht.`,
    'not-yes-no': (label) => `“${label}”: ja of nee (true of false) wordt verwacht.`,
    'not-an-option': (label) => `“${label}”: dit is geen van de mogelijke keuzes.`,
    twice: (label) => `“${label}”: dezelfde keuze mag maar één keer voorkomen.`,
    'too-small': (label, { bound }) => `“${label}”: minstens ${bound}.`,
    'too-large': (label, { bound }) => `“${label}”: hoogstens ${bound}.`,
    'too-long': (label, { bound }) => `“${label}”: hoogstens ${bound} tekens.`,
    'too-few': (label, { bound }) => `“${label}”: er zijn er minstens ${bound} nodig.`,
    'too-many': (label, { bound }) => `“${label}”: hoogstens ${bound}.`,
    'unknown-field': (label) => `“${label}”: deze akte kent dit veld niet; haal het weg.`,
    'no-version': (label) => `“${label}”: voor die dag is hier geen versie van deze akte bekend.`,
  },
  de: {
    missing: (label) => `„${label}“: Auszufüllen, ohne diese Angabe gibt es kein Schriftstück.`,
    'not-an-object': (label) => `„${label}“: Ein Objekt mit Feldern wird erwartet.`,
    'not-a-list': (label) => `„${label}“: Eine Liste wird erwartet.`,
    'not-text': (label) => `„${label}“: Ein Text wird erwartet.`,
    'not-a-day': (label) => `„${label}“: Ein Tag, den es gibt, wird erwartet, wie 2026-03-05.`,
    'not-whole': (label) => `„${label}“: Eine ganze Zahl wird erwartet.`,
    'not-cents': (label) => `„${label}“: Ein Betrag in ganzen Cent wird erwartet.`,
    'not-yes-no': (label) => `„${label}“: Ja oder nein (true oder false) wird erwartet.`,
    'not-an-option': (label) => `„${label}“: Das ist keine der möglichen Angaben.`,
    twice: (label) => `„${label}“: Dieselbe Angabe darf nur einmal vorkommen.`,
    'too-small': (label, { bound }) => `„${label}“: Mindestens ${bound}.`,
    'too-large': (label, { bound }) => `„${label}“: Höchstens ${bound}.`,
    'too-long': (label, { bound }) => `„${label}“: Höchstens ${bound} Zeichen.`,
    'too-few': (label, { bound }) => `„${label}“: Mindestens ${bound} sind nötig.`,
    'too-many': (label, { bound }) => `„${label}“: Höchstens ${bound}.`,
    'unknown-field': (label) =>
      `„${label}“: Dieses Schriftstück kennt dieses Feld nicht; entfernen Sie es.`,
    'no-version': (label) =>
      `„${label}“: Für diesen Tag ist hier keine Fassung dieses Schriftstücks bekannt.`,
  },
}
