import type { LetterTexts } from './fr.ts'

export const letterNl: LetterTexts = {
  subject: (count, left) =>
    count === 1 ? `Sejour: een termijn, ${left}` : `Sejour: ${count} termijnen, de eerste ${left}`,
  opening: 'Deze dagen naderen in uw dossiers. De vermelde datum is die waarop u zich richt.',
  line: ({ label, reference, day, left }) => `${label}\nDossier ${reference}: ${day}, ${left}.`,
  lastDay: (day) => `De laatste dag is, op grond van de gekende feiten, ${day}.`,
  indicative: 'Deze dag is een aanwijzing: niets bestraft een vertraging.',
  left: (days) => {
    if (days < 0) return 'dag voorbij'
    if (days === 0) return 'vandaag'
    return days === 1 ? 'morgen' : `over ${days} dagen`
  },
  closing:
    'Dit bericht vervangt het dossier niet: de rechtsgrond, het bewijs van kennisgeving en het voorbehoud staan daar. De herinneringen regelt u op de pagina van de agenda.',
}
