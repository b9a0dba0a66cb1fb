import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Officiële teksten',
  lead: 'Onze akten geven de inhoud van de modellen in onze eigen woorden weer. Uw organisatie kan de officiële tekst van een akte laden: die vervangt dan de onze, zin voor zin, in het voorbeeld en in de bestanden.',
  whole:
    'Een tekst wordt volledig overgenomen of helemaal niet: één zin in onze woorden zou voor officieel doorgaan.',
  loaded: 'Geladen teksten',
  none: 'Er is geen officiële tekst geladen: alle akten staan in onze woorden.',
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  version: (version: string) => `versie ${version}`,
  source: (source: string) => `Opgegeven bron: ${source}`,
  at: (day: string) => `geladen op ${day}`,
  remove: 'Weghalen',
  removeSays: (title: string) => `De officiële tekst weghalen: ${title}`,
  stale:
    'Deze tekst komt niet meer overeen met de akte, die sindsdien is gewijzigd: hij wordt niet meer gebruikt. Verbeter hem en laad hem opnieuw.',
  add: 'Teksten laden',
  files: 'JSON-bestanden, één per akte, versie en taal',
  send: 'Laden',
  onlyAdministrators: 'Alleen beheerders van de organisatie laden een tekst of halen hem weg.',
  ours: 'Vertrekken van onze woorden',
  oursSays:
    'Dit bestand bevat alle zinnen van een akte. Vervang elke zin door die van de officiële tekst, behoud de {waarden} tussen accolades en zeg in “source” waar de tekst vandaan komt.',
  act: 'Akte en versie',
  language: 'Taal',
  download: 'Het aan te vullen bestand downloaden',
  refused: (file: string) => `${file} is niet geladen`,
  notLoaded:
    'Er wordt niets geladen zolang een van de bestanden niet in orde is. Verbeter wat volgt en begin opnieuw.',
  sentence: (key: string) => `Zin “${key}”:`,
  oursIs: (sentence: string) => `De onze: ${sentence}`,
  problems: {
    'not-json': 'Het bestand is geen JSON. Open het in een tekstverwerker en verbeter het.',
    'not-a-pack':
      'Het bestand heeft niet de verwachte vorm: act, version, lang, source en words. Vertrek van onze woorden.',
    'unknown-act': 'Geen enkele akte draagt deze naam. Vertrek van onze woorden.',
    'unknown-version': 'Deze akte heeft die versie niet. Kies er een uit de lijst.',
    'unknown-language': 'De taal is niet fr, nl of de.',
    'no-source': 'Zeg in “source” waar de tekst vandaan komt.',
    'missing-sentence': 'Ze ontbreekt: voeg ze toe.',
    'unknown-sentence': 'De akte heeft deze zin niet: haal ze weg.',
    'empty-sentence': 'Ze is leeg: schrijf ze.',
    'missing-value': (name: string) =>
      `De waarde {${name}} ontbreekt erin: voeg ze op haar plaats toe.`,
    'unknown-value': (name: string) => `De akte geeft de waarde {${name}} niet: haal ze weg.`,
  },
  errors: {
    'nothing-chosen': 'Er is geen bestand gekozen. Kies er minstens één.',
    'too-large': 'Een bestand is groter dan 1 MB: dat is geen tekst van een akte.',
    'too-many': 'Meer dan 60 bestanden tegelijk: laad ze in meerdere keren.',
  },
}
