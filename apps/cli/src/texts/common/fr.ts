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
    'missing-value': ({ word }) =>
      word === '--lang'
        ? `L’option ${word} attend une langue : fr, nl, de ou en.`
        : `L’option ${word} attend un chemin, comme « -o acte.pdf ».`,
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
    'missing-act': () =>
      'Il manque l’acte, comme « sejour write annexe-20 donnees.json -o annexe20.pdf ». « sejour templates » les cite tous.',
    'unknown-act': ({ word, nearest }) =>
      `L’acte « ${word} » n’est pas connu.${meant(nearest)} « sejour templates » les cite tous.`,
    'unknown-machine': ({ word, nearest }) =>
      `Le parcours « ${word} » n’est pas connu.${meant(nearest)} « sejour machine » les cite tous.`,
    'no-act-language': () =>
      'Les actes s’écrivent dans les langues du pays : ajoutez --lang fr, --lang nl ou --lang de.',
    'unknown-format': ({ file }) =>
      `« ${file} » : le nom doit finir par .pdf, .docx, .html ou .txt.`,
    'not-a-text-pack': ({ file, why }) =>
      `Le texte officiel « ${file} » ne peut pas être repris : ${why}.`,
    'not-typeset': () =>
      'L’acte contient un caractère que les polices de Sejour ne savent pas écrire : remplacez-le dans les données, ou choisissez .docx ou .html.',
    'store-in-use': () =>
      'Un autre programme, sans doute le serveur, tient le dossier des données. Arrêtez-le, ou gardez tout dans PostgreSQL (DATABASE_URL).',
    'store-unreachable': () =>
      'Ce qui est gardé ne peut pas être ouvert. Vérifiez SEJOUR_DATA, DATABASE_URL et SEJOUR_MASTER_KEY.',
    'missing-archive': () =>
      'Il faut une archive, comme « sejour verify docs/examples/dossier-exemple.zip ».',
    'not-a-hash': ({ word }) =>
      `« ${word} » n’est pas une empreinte : il faut 64 chiffres et lettres de a à f.`,
    'missing-folder': ({ verb }) =>
      `Il faut un dossier, comme « sejour ${verb} sauvegarde-2026-11-23 ».`,
    'folder-not-empty': ({ folder }) =>
      `« ${folder} », ou ce qui porte son nom à côté (.partial, .keys), contient déjà quelque chose : rien n’est écrasé. Donnez un dossier nouveau.`,
    'folder-not-writable': () =>
      'Un dossier ne peut pas être écrit ou lu : vérifiez le chemin et les droits d’accès.',
    'disk-full': () =>
      'Le disque est plein : rien n’est resté à moitié. Libérez de la place et recommencez.',
    'nothing-kept': () => 'Rien n’est gardé à cet endroit. Vérifiez SEJOUR_DATA ou DATABASE_URL.',
    'no-key-file': () =>
      'La clé n’est pas là où « --with-key » la cherche : master.key dans le dossier des données, ou dans le dossier .keys à côté de la sauvegarde. Si elle vient de SEJOUR_MASTER_KEY, gardez-la vous-même et recommencez sans l’option.',
    'not-a-backup': ({ folder }) =>
      `« ${folder} » n’est pas une sauvegarde complète : il y manque le manifeste.`,
    'newer-backup': () =>
      'Cette sauvegarde vient d’une version plus récente de Sejour : restaurez-la avec cette version-là.',
    'newer-place': () =>
      'La base de données a déjà été préparée par une version plus récente que la sauvegarde : donnez un dossier nouveau, ou une base vide.',
    'backup-changed': ({ path }) =>
      `La sauvegarde n’est plus celle qui a été faite : « ${path} » manque ou a changé. Rien n’a été restauré ; prenez une autre copie.`,
    'place-not-empty': () =>
      'Quelque chose est déjà gardé à cet endroit : rien n’est écrasé. Donnez un dossier nouveau par SEJOUR_DATA, ou une base vide par DATABASE_URL.',
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
