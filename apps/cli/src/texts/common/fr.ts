import { jsonTexts } from '../../json/texts/fr.ts'
import type { CommonTexts } from './texts.ts'

const meant = (nearest: string | undefined) =>
  nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`

export const common: CommonTexts = {
  faults: {
    ...jsonTexts,
    'unknown-verb': ({ word, nearest }) =>
      `Le verbe « ${word} » n’existe pas.${meant(nearest)} « sejour help » les cite tous.`,
    'unknown-option': ({ word, nearest }) =>
      `L’option « ${word} » n’existe pas.${meant(nearest)} Les options sont --json et --lang.`,
    'missing-value': ({ word }) => `L’option ${word} attend une langue : fr, nl, de ou en.`,
    'unknown-language': ({ word }) =>
      `La langue « ${word} » n’est pas connue : choisissez fr, nl, de ou en.`,
    'too-many-words': ({ word }) =>
      `« ${word} » est de trop. Un chemin qui contient des espaces s’écrit entre guillemets.`,
    'missing-day': () =>
      'Il faut un jour, comme « sejour maintenance 2026-11-23 », entre 1981 et 2099.',
    'missing-days': () =>
      'Il faut deux jours, comme « sejour simulate 2025-12-31 2026-01-01 dossiers.jsonl », entre 1981 et 2099.',
    'missing-procedure': ({ known }) =>
      `Il manque la procédure. Procédures connues : ${known.join(', ')}.`,
    'unknown-procedure': ({ word, known }) =>
      `La procédure « ${word} » n’est pas connue. Procédures connues : ${known.join(', ')}.`,
    'unknown-provision': ({ word, nearest }) =>
      `Rien ne porte ici le nom « ${word} ».${meant(nearest)} « sejour law » cite tout ce qui est connu.`,
    'nothing-piped': ({ verb }) =>
      `« sejour ${verb} » attend un objet JSON, par un tube ou dans un fichier. « sejour help ${verb} » en montre un exemple.`,
    'file-not-found': ({ file }) => `Le fichier « ${file} » n’existe pas. Vérifiez le chemin.`,
    'is-a-folder': ({ file }) => `« ${file} » est un dossier : donnez le chemin d’un fichier JSON.`,
    'unreadable-file': ({ file }) =>
      `Le fichier « ${file} » ne peut pas être lu. Vérifiez ses droits d’accès.`,
    'store-in-use': () =>
      'Un autre programme, sans doute le serveur, tient le dossier des données. Arrêtez-le, ou gardez tout dans PostgreSQL (DATABASE_URL).',
    'store-unreachable': () =>
      'Ce qui est gardé ne peut pas être ouvert. Vérifiez SEJOUR_DATA, DATABASE_URL et SEJOUR_MASTER_KEY.',
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
