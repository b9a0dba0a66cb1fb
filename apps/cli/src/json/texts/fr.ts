import type { Expected } from '../find-syntax-fault.ts'
import type { JsonTexts } from './texts.ts'

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: 'une valeur est attendue ici',
  key: 'un nom entre guillemets doubles est attendu ici',
  colon: '« : » est attendu ici',
  comma: 'une virgule, ou la fin de la liste ou de l’objet, est attendue ici',
  end: 'plus rien ne peut suivre ici',
  'string-end': 'un guillemet double doit fermer le texte ici',
  escape: 'ce qui suit la barre oblique inverse n’existe pas en JSON',
}

export const jsonTexts: JsonTexts = {
  empty: () => 'L’entrée est vide : donnez un objet JSON.',
  'too-large': () =>
    'L’entrée dépasse 1 Mo, la limite : ne donnez que l’objet JSON de la question.',
  'utf-16': () => 'L’entrée est en UTF-16 : enregistrez-la en UTF-8, puis recommencez.',
  'not-utf-8': ({ line }) =>
    `L’entrée n’est pas en UTF-8 (premier caractère illisible à la ligne ${line}) : enregistrez-la en UTF-8, puis recommencez.`,
  'not-json': ({ line, column, expected }) =>
    `L’entrée n’est pas du JSON : ligne ${line}, colonne ${column}, ${EXPECTED[expected]}.`,
}
