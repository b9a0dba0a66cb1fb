import type { Expected } from '../find-syntax-fault.ts'
import type { JsonTexts } from './texts.ts'

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: 'hier wordt een waarde verwacht',
  key: 'hier wordt een naam tussen dubbele aanhalingstekens verwacht',
  colon: 'hier wordt “:” verwacht',
  comma: 'hier wordt een komma of het einde van de lijst of het object verwacht',
  end: 'hier mag niets meer volgen',
  'string-end': 'hier moet een dubbel aanhalingsteken de tekst sluiten',
  escape: 'wat na de backslash staat, bestaat niet in JSON',
}

export const jsonTexts: JsonTexts = {
  empty: () => 'De invoer is leeg: geef één JSON-object.',
  'too-large': () =>
    'De invoer is groter dan 1 MB, de grens: geef alleen het JSON-object van de vraag.',
  'utf-16': () => 'De invoer staat in UTF-16: bewaar ze in UTF-8 en probeer opnieuw.',
  'not-utf-8': ({ line }) =>
    `De invoer staat niet in UTF-8 (eerste onleesbare teken op regel ${line}): bewaar ze in UTF-8 en probeer opnieuw.`,
  'not-json': ({ line, column, expected }) =>
    `De invoer is geen JSON: regel ${line}, kolom ${column}, ${EXPECTED[expected]}.`,
}
