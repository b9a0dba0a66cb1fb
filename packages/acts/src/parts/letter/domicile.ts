import type { Inline } from '@sejour/documents'
import { article } from '@sejour/law'
import { choice, group, optional, text } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import type { Rule } from '../../rule.ts'
import { isBelgianPostcode } from './belgian.ts'
import { inText, type Say } from './written.ts'

/**
 * Where letters are to go: at home, at the lawyer’s, or with somebody who is trusted. `isNew`: what
 * the case knows is the one that is left.
 */
export function electedDomicile(
  label: InActLangs,
  { isNew = false }: { readonly isNew?: boolean } = {},
) {
  const from = <Part extends 'at' | 'care-of' | 'street' | 'postcode' | 'town'>(part: Part) =>
    isNew ? {} : { from: `elected.${part}` as const }
  return group(label, {
    at: choice(
      { fr: 'Chez qui', nl: 'Bij wie', de: 'Bei wem' },
      {
        residence: {
          fr: 'À la résidence effective',
          nl: 'Op de effectieve verblijfplaats',
          de: 'Am tatsächlichen Wohnort',
        },
        counsel: { fr: 'Chez l’avocat', nl: 'Bij de advocaat', de: 'Beim Rechtsanwalt' },
        other: {
          fr: 'À une autre adresse',
          nl: 'Op een ander adres',
          de: 'An einer anderen Adresse',
        },
      },
      from('at'),
    ),
    careOf: optional(
      text({ fr: 'Chez (nom)', nl: 'Bij (naam)', de: 'Bei (Name)' }, from('care-of')),
    ),
    street: optional(
      text(
        { fr: 'Rue et numéro', nl: 'Straat en nummer', de: 'Straße und Hausnummer' },
        from('street'),
      ),
    ),
    postcode: optional(
      text(
        { fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl' },
        { most: 10, ...from('postcode') },
      ),
    ),
    town: optional(text({ fr: 'Localité', nl: 'Gemeente', de: 'Ort' }, from('town'))),
  })
}

type Domicile = {
  readonly at?: 'residence' | 'counsel' | 'other' | '' | undefined
  readonly careOf?: string | undefined
  readonly street?: string | undefined
  readonly postcode?: string | undefined
  readonly town?: string | undefined
}

type Place = {
  readonly street?: string | undefined
  readonly postcode?: string | undefined
  readonly town?: string | undefined
}

type WithDomicile = {
  readonly domicile?: Domicile | undefined
  readonly residence?: Place | undefined
  readonly counsel?: Place | undefined
}

const source = article('9quater', { paragraph: '§ 1er' })

/** Domicile is elected in Belgium, at an address that is said. */
export const domicileRules: readonly Rule<WithDomicile>[] = [
  {
    id: 'domicile-outside-belgium',
    breaks: 'contradiction',
    fields: ['domicile.postcode', 'domicile.at'],
    broken: ({ domicile, counsel }) =>
      (domicile?.at === 'other' && !isBelgianPostcode(domicile.postcode)) ||
      (domicile?.at === 'counsel' && !isBelgianPostcode(counsel?.postcode)),
    says: {
      fr: 'Le domicile s’élit en Belgique : donnez une adresse avec un code postal belge de quatre chiffres.',
      nl: 'Woonplaats wordt in België gekozen: geef een adres met een Belgische postcode van vier cijfers.',
      de: 'Der Wohnsitz wird in Belgien gewählt: Geben Sie eine Adresse mit einer belgischen Postleitzahl von vier Ziffern an.',
    },
    source,
  },
  {
    id: 'domicile-without-address',
    breaks: 'missing',
    fields: ['domicile.street', 'domicile.postcode', 'domicile.town'],
    broken: ({ domicile }) =>
      domicile?.at === 'other' && !(domicile.street && domicile.postcode && domicile.town),
    says: {
      fr: 'Le domicile est élu à une autre adresse : dites la rue, le code postal et la localité.',
      nl: 'Er wordt woonplaats gekozen op een ander adres: vermeld de straat, de postcode en de gemeente.',
      de: 'Der Wohnsitz wird an einer anderen Adresse gewählt: Geben Sie Straße, Postleitzahl und Ort an.',
    },
    source,
  },
  {
    id: 'domicile-at-nobody',
    breaks: 'missing',
    fields: ['counsel', 'domicile.at'],
    broken: ({ domicile, counsel }) => domicile?.at === 'counsel' && counsel === undefined,
    says: {
      fr: 'Le domicile est élu chez l’avocat : dites son nom et son adresse.',
      nl: 'Er wordt woonplaats gekozen bij de advocaat: vermeld zijn naam en adres.',
      de: 'Der Wohnsitz wird beim Rechtsanwalt gewählt: Geben Sie seinen Namen und seine Adresse an.',
    },
    source,
  },
  {
    id: 'domicile-twice',
    breaks: 'contradiction',
    fields: ['domicile.at', 'domicile.street'],
    broken: ({ domicile }) =>
      (domicile?.at === 'residence' || domicile?.at === 'counsel') &&
      (domicile.street !== undefined || domicile.postcode !== undefined),
    says: {
      fr: 'Deux adresses sont données pour le domicile élu : celle que vous avez choisie, et une autre. Enlevez la seconde.',
      nl: 'Er zijn twee adressen voor de gekozen woonplaats: het adres dat u koos, en een ander. Haal het tweede weg.',
      de: 'Für den gewählten Wohnsitz stehen zwei Adressen da: die gewählte und eine andere. Entfernen Sie die zweite.',
    },
    source,
  },
]

type Whole = {
  readonly domicile: Domicile
  readonly residence: { readonly street: string; readonly postcode: string; readonly town: string }
  readonly counsel: (Place & { readonly name: string }) | undefined
}

/** « chez N. Conseil, rue de l’Exemple 1, 1000 Bruxelles »: where domicile is elected. */
export function sayDomicile(
  { domicile, residence, counsel }: Whole,
  say: Say<keyof typeof domicileWords.fr>,
): readonly Inline[] {
  if (domicile.at === 'residence') return say('domicileHome', { address: sayPlace(residence) })
  if (domicile.at === 'counsel' && counsel) {
    return say('domicileWith', { name: [inText(counsel.name)], address: sayPlace(counsel) })
  }
  const address = sayPlace(domicile)
  return domicile.careOf === undefined
    ? say('domicileAt', { address })
    : say('domicileWith', { name: [inText(domicile.careOf)], address })
}

/** An address in one line; a gap where none of it is said. */
export function sayPlace({ street, postcode, town }: Place): readonly Inline[] {
  if (street === undefined || postcode === undefined || town === undefined) return [{ gap: '…' }]
  return [inText(street), ', ', inText(postcode), ' ', inText(town)]
}

export const domicileWords = {
  fr: {
    domicileHome: 'à la résidence effective, {address}',
    domicileWith: 'chez {name}, {address}',
    domicileAt: 'à l’adresse {address}',
  },
  nl: {
    domicileHome: 'op de effectieve verblijfplaats, {address}',
    domicileWith: 'bij {name}, {address}',
    domicileAt: 'op het adres {address}',
  },
  de: {
    domicileHome: 'am tatsächlichen Wohnort, {address}',
    domicileWith: 'bei {name}, {address}',
    domicileAt: 'an der Adresse {address}',
  },
} as const
