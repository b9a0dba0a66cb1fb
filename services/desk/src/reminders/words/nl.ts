import type { LetterTexts } from './fr.ts'

export const letterNl: LetterTexts = {
  subject: (count, left) =>
    count === 1 ? `Sejour: één termijn, ${left}` : `Sejour: ${count} termijnen, de eerste ${left}`,
  opening: 'Deze dagen naderen in uw dossiers. De vermelde datum is die waarop u zich richt.',
  line: ({ label, reference, day, left }) => `${label}\nDossier ${reference}: ${day}, ${left}.`,
  lastDay: (day) => `De laatste dag is, op grond van de bekende feiten, ${day}.`,
  late: {
    peremptory: '',
    none: 'Deze dag is indicatief: op een laattijdigheid staat geen sanctie.',
    usage:
      'Deze dag volgt uit het gebruik: de wet vraagt dat de aanvraag wordt ingediend vóór de titel afloopt.',
    authority: 'Deze termijn geldt voor de overheid.',
    'said-elsewhere': '',
  },
  toConfirm: 'Te bevestigen: lees het voorbehoud in het dossier vóór u zich erop verlaat.',
  left: (days) => {
    if (days < 0) return 'dag voorbij'
    if (days === 0) return 'vandaag'
    return days === 1 ? 'morgen' : `over ${days} dagen`
  },
  closing:
    'Dit bericht vervangt het dossier niet: de rechtsgrond, het bewijs van kennisgeving en het voorbehoud staan daar. De herinneringen regelt u op de pagina van de agenda.',
}
