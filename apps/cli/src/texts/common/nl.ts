import { jsonTexts } from '../../json/texts/nl.ts'
import type { CommonTexts } from './texts.ts'

const meant = (nearest: string | undefined) =>
  nearest === undefined ? '' : ` Bedoelde u “${nearest}”?`

export const common: CommonTexts = {
  faults: {
    ...jsonTexts,
    'unknown-verb': ({ word, nearest }) =>
      `Het werkwoord “${word}” bestaat niet.${meant(nearest)} “sejour help” noemt ze allemaal.`,
    'unknown-option': ({ word, nearest }) =>
      `De optie “${word}” bestaat niet.${meant(nearest)} De opties zijn --json en --lang.`,
    'missing-value': ({ word }) => `De optie ${word} verwacht een taal: fr, nl, de of en.`,
    'unknown-language': ({ word }) => `De taal “${word}” is niet bekend: kies fr, nl, de of en.`,
    'too-many-words': ({ word }) =>
      `“${word}” is te veel. Een pad met spaties staat tussen aanhalingstekens.`,
    'missing-day': () =>
      'Er is een dag nodig, zoals “sejour maintenance 2026-11-23”, tussen 1981 en 2099.',
    'missing-days': () =>
      'Er zijn twee dagen nodig, zoals “sejour simulate 2025-12-31 2026-01-01 dossiers.jsonl”, tussen 1981 en 2099.',
    'missing-procedure': ({ known }) =>
      `De procedure ontbreekt. Bekende procedures: ${known.join(', ')}.`,
    'unknown-procedure': ({ word, known }) =>
      `De procedure “${word}” is niet bekend. Bekende procedures: ${known.join(', ')}.`,
    'unknown-provision': ({ word, nearest }) =>
      `Niets draagt hier de naam “${word}”.${meant(nearest)} “sejour law” noemt alles wat bekend is.`,
    'nothing-piped': ({ verb }) =>
      `“sejour ${verb}” verwacht één JSON-object, via een pijp of in een bestand. “sejour help ${verb}” toont er een voorbeeld van.`,
    'file-not-found': ({ file }) => `Het bestand “${file}” bestaat niet. Controleer het pad.`,
    'is-a-folder': ({ file }) => `“${file}” is een map: geef het pad van een JSON-bestand.`,
    'unreadable-file': ({ file }) =>
      `Het bestand “${file}” kan niet worden gelezen. Controleer de toegangsrechten.`,
    'store-in-use': () =>
      'Een ander programma, wellicht de server, houdt de gegevensmap vast. Stop het, of bewaar alles in PostgreSQL (DATABASE_URL).',
    'store-unreachable': () =>
      'Wat bewaard is, kan niet worden geopend. Controleer SEJOUR_DATA, DATABASE_URL en SEJOUR_MASTER_KEY.',
  },
  ourFault: (name) =>
    `De fout ligt bij ons (${name}): er is niets berekend. Meld de getypte opdracht, zonder persoonsgegevens.`,
  findings: {
    met: 'vervuld',
    'not-met': 'niet vervuld',
    unknown: 'niet bekend',
    discretionary: 'overgelaten aan de beoordeling',
  },
  certainties: {
    high: 'grote zekerheid',
    medium: 'matige zekerheid',
    low: 'geringe zekerheid',
    unverified: 'te bevestigen',
  },
  levels: {
    treaty: 'verdrag',
    'eu-law': 'Unierecht',
    law: 'wet',
    decree: 'koninklijk besluit',
    circular: 'omzendbrief',
    instruction: 'instructie',
    'case-law': 'rechtspraak',
    practice: 'praktijk',
  },
  sources: 'Bronnen',
  readUntil: (day) => `gelezen tot ${day}`,
  toConfirm: 'te bevestigen',
}
