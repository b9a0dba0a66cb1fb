import type { InEachLang } from '../say/index.ts'
import type { ChangeKind } from './changes.ts'

/** What is said of the difference between the law of two days. */
export const changeWords: InEachLang<{
  readonly title: (from: string, to: string, count: number) => string
  readonly none: string
  readonly kinds: { readonly [kind in ChangeKind]: string }
}> = {
  fr: {
    title: (from, to, count) => `Du ${from} au ${to} : ${count} changements`,
    none: 'Rien de ce que nous connaissons ne change entre ces deux jours.',
    kinds: {
      version: 'autre version',
      starts: 'commence',
      ends: 'prend fin',
      replaced: 'remplacé',
      repealed: 'abrogé',
      'form-changed': 'nouveau modèle',
      'reading-ends': 'n’est plus lu à partir de ce jour',
      annulled: 'annulé',
    },
  },
  nl: {
    title: (from, to, count) => `Van ${from} tot ${to}: ${count} veranderingen`,
    none: 'Niets van wat wij kennen verandert tussen die twee dagen.',
    kinds: {
      version: 'andere versie',
      starts: 'begint',
      ends: 'eindigt',
      replaced: 'vervangen',
      repealed: 'opgeheven',
      'form-changed': 'nieuw model',
      'reading-ends': 'vanaf die dag niet meer gelezen',
      annulled: 'vernietigd',
    },
  },
  de: {
    title: (from, to, count) => `Vom ${from} bis zum ${to}: ${count} Änderungen`,
    none: 'Nichts von dem, was wir kennen, ändert sich zwischen diesen beiden Tagen.',
    kinds: {
      version: 'andere Fassung',
      starts: 'beginnt',
      ends: 'endet',
      replaced: 'ersetzt',
      repealed: 'aufgehoben',
      'form-changed': 'neues Muster',
      'reading-ends': 'ab diesem Tag nicht mehr gelesen',
      annulled: 'für nichtig erklärt',
    },
  },
  en: {
    title: (from, to, count) => `From ${from} to ${to}: ${count} changes`,
    none: 'Nothing that we know changes between these two days.',
    kinds: {
      version: 'another version',
      starts: 'starts',
      ends: 'ends',
      replaced: 'replaced',
      repealed: 'repealed',
      'form-changed': 'new form',
      'reading-ends': 'not read from this day on',
      annulled: 'annulled',
    },
  },
}
