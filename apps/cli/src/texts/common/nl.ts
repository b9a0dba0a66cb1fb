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
    'missing-value': ({ word }) =>
      word === '--lang'
        ? `De optie ${word} verwacht een taal: fr, nl, de of en.`
        : `De optie ${word} verwacht een pad, zoals “-o akte.pdf”.`,
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
    'missing-act': () =>
      'De akte ontbreekt, zoals “sejour write annexe-20 gegevens.json -o bijlage20.pdf”. “sejour templates” noemt ze allemaal.',
    'unknown-act': ({ word, nearest }) =>
      `De akte “${word}” is niet bekend.${meant(nearest)} “sejour templates” noemt ze allemaal.`,
    'unknown-machine': ({ word, nearest }) =>
      `Het traject “${word}” is niet bekend.${meant(nearest)} “sejour machine” noemt ze allemaal.`,
    'no-act-language': () =>
      'Akten worden geschreven in de talen van het land: voeg --lang fr, --lang nl of --lang de toe.',
    'unknown-format': ({ file }) =>
      `“${file}”: de naam moet eindigen op .pdf, .docx, .html of .txt.`,
    'not-a-text-pack': ({ file, why }) =>
      `De officiële tekst “${file}” kan niet worden overgenomen: ${why}.`,
    'not-typeset': () =>
      'De akte bevat een teken dat de lettertypes van Sejour niet kunnen schrijven: vervang het in de gegevens, of kies .docx of .html.',
    'store-in-use': () =>
      'Een ander programma, wellicht de server, houdt de gegevensmap vast. Stop het, of bewaar alles in PostgreSQL (DATABASE_URL).',
    'store-unreachable': () =>
      'Wat bewaard is, kan niet worden geopend. Controleer SEJOUR_DATA, DATABASE_URL en SEJOUR_MASTER_KEY.',
    'missing-archive': () =>
      'Er is een archief nodig, zoals “sejour verify docs/examples/dossier-exemple.zip”.',
    'not-a-hash': ({ word }) =>
      `“${word}” is geen vingerafdruk: het moeten 64 cijfers en letters van a tot f zijn.`,
    'missing-folder': ({ verb }) =>
      `Er is een map nodig, zoals “sejour ${verb} back-up-2026-11-23”.`,
    'folder-not-empty': ({ folder }) =>
      `“${folder}”, of wat ernaast zijn naam draagt (.partial, .keys), bevat al iets: niets wordt overschreven. Geef een nieuwe map.`,
    'folder-not-writable': () =>
      'Een map kan niet worden beschreven of gelezen: controleer het pad en de toegangsrechten.',
    'disk-full': () =>
      'De schijf is vol: niets is half blijven staan. Maak plaats en begin opnieuw.',
    'nothing-kept': () =>
      'Op deze plaats is niets bewaard. Controleer SEJOUR_DATA of DATABASE_URL.',
    'no-key-file': () =>
      'De sleutel is niet waar “--with-key” hem zoekt: master.key in de gegevensmap, of in de map .keys naast de back-up. Komt hij uit SEJOUR_MASTER_KEY, bewaar hem dan zelf en begin opnieuw zonder de optie.',
    'not-a-backup': ({ folder }) =>
      `“${folder}” is geen volledige back-up: het manifest ontbreekt.`,
    'newer-backup': () =>
      'Deze back-up komt van een recentere versie van Sejour: zet hem terug met die versie.',
    'newer-place': () =>
      'De databank is al voorbereid door een recentere versie dan de back-up: geef een nieuwe map, of een lege databank.',
    'backup-changed': ({ path }) =>
      `De back-up is niet meer die welke gemaakt is: “${path}” ontbreekt of is veranderd. Niets is teruggezet; neem een andere kopie.`,
    'place-not-empty': () =>
      'Op deze plaats is al iets bewaard: niets wordt overschreven. Geef een nieuwe map met SEJOUR_DATA, of een lege databank met DATABASE_URL.',
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
