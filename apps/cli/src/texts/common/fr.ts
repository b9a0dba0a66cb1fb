import type { Expected } from '../../json/index.ts'
import type { CommonTexts } from './texts.ts'

const meant = (nearest: string | undefined) =>
  nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: 'une valeur est attendue ici',
  key: 'un nom entre guillemets doubles est attendu ici',
  colon: '« : » est attendu ici',
  comma: 'une virgule, ou la fin de la liste ou de l’objet, est attendue ici',
  end: 'plus rien ne peut suivre ici',
  'string-end': 'un guillemet double doit fermer le texte ici',
  escape: 'ce qui suit la barre oblique inverse n’existe pas en JSON',
}

export const common: CommonTexts = {
  faults: {
    empty: () =>
      'L’entrée est vide : donnez un objet JSON, par un tube ou dans un fichier. « sejour help » montre un exemple par verbe.',
    'too-large': () =>
      'L’entrée dépasse 1 Mo, la limite de ce programme : ne donnez que l’objet JSON de la question.',
    'utf-16': () => 'L’entrée est en UTF-16 : enregistrez-la en UTF-8, puis recommencez.',
    'not-utf-8': ({ line }) =>
      `L’entrée n’est pas en UTF-8 (premier caractère illisible à la ligne ${line}) : enregistrez-la en UTF-8, puis recommencez.`,
    'not-json': ({ line, column, expected }) =>
      `L’entrée n’est pas du JSON : ligne ${line}, colonne ${column}, ${EXPECTED[expected]}.`,
    'unknown-verb': ({ word, nearest }) =>
      `Le verbe « ${word} » n’existe pas.${meant(nearest)} « sejour help » les cite tous.`,
    'unknown-option': ({ word, nearest }) =>
      `L’option « ${word} » n’existe pas.${meant(nearest)} Les options sont --json et --lang.`,
    'missing-value': ({ word }) => `L’option ${word} attend une langue : fr, nl, de ou en.`,
    'unknown-language': ({ word }) =>
      `La langue « ${word} » n’est pas connue : choisissez fr, nl, de ou en.`,
    'too-many-words': ({ word }) =>
      `« ${word} » est de trop. Un chemin qui contient des espaces s’écrit entre guillemets.`,
    'missing-procedure': ({ known }) =>
      `Il manque la procédure. Procédures connues : ${known.join(', ')}.`,
    'unknown-procedure': ({ word, known }) =>
      `La procédure « ${word} » n’est pas connue. Procédures connues : ${known.join(', ')}.`,
    'unknown-provision': ({ word, nearest }) =>
      `Rien ne porte ici le nom « ${word} ».${meant(nearest)} « sejour law » cite tout ce qui est connu.`,
    'nothing-piped': ({ verb }) =>
      `« sejour ${verb} » attend un objet JSON, par un tube ou dans un fichier. « sejour help ${verb} » en montre un exemple.`,
    'file-not-found': ({ file }) => `Le fichier « ${file} » n’existe pas. Vérifiez le chemin.`,
    'is-a-folder': ({ file }) =>
      `« ${file} » est un dossier : donnez le chemin d’un fichier JSON.`,
    'unreadable-file': ({ file }) =>
      `Le fichier « ${file} » ne peut pas être lu. Vérifiez ses droits d’accès.`,
  },
  ourFault: (name) =>
    `La faute est de notre côté (${name}) : rien n’a été calculé. Signalez la commande tapée, sans donnée personnelle.`,
  findings: {
    met: 'rempli',
    'not-met': 'non rempli',
    unknown: 'inconnu',
    discretionary: 'laissé à l’appréciation',
  },
  certainties: {
    high: 'certitude haute',
    medium: 'certitude moyenne',
    low: 'certitude faible',
    unverified: 'à confirmer',
  },
  levels: {
    treaty: 'traité',
    'eu-law': 'droit de l’Union',
    law: 'loi',
    decree: 'arrêté royal',
    circular: 'circulaire',
    instruction: 'instruction',
    'case-law': 'jurisprudence',
    practice: 'pratique',
  },
  sources: 'Sources',
  readUntil: (day) => `lu jusqu’au ${day}`,
  toConfirm: 'à confirmer',
}
