import type { FeedTexts } from './fr.ts'

export const feedNl: FeedTexts = {
  name: (organisation) => `Sejour – ${organisation}`,
  safe: (label, reference) => `${label} – veilige dag (${reference})`,
  last: (label, reference) => `${label} – laatste dag (${reference})`,
  only: (label, reference) => `${label} (${reference})`,
  margin: (safe, last, days) =>
    `Veilige dag: ${safe}. Laatste dag op grond van de bekende feiten: ${last}. Marge: ${days} ${days === 1 ? 'dag' : 'dagen'}.`,
  late: {
    peremptory: '',
    none: 'Indicatief: op een laattijdigheid staat geen sanctie.',
    usage:
      'Gebruikelijke dag: de wet vraagt dat de aanvraag wordt ingediend vóór de titel afloopt.',
    authority: 'Deze termijn geldt voor de overheid.',
    'said-elsewhere': '',
  },
  opened: (said) => `Geopend door: ${said}.`,
  noProof: 'Geen bewijs van de kennisgeving in het dossier.',
  check: 'Door een persoon na te kijken vóór u zich erop verlaat.',
  basis: (sources) => `Rechtsgrond: ${sources}.`,
  alarm: (days, title) =>
    days === 0
      ? `Vandaag: ${title}`
      : days === 1
        ? `Morgen: ${title}`
        : `Over ${days} dagen: ${title}`,
}
