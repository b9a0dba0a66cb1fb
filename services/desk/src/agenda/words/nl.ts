import type { AgendaTexts } from './fr.ts'

export const agendaNl: AgendaTexts = {
  label: {
    renewal: 'Aanvraag tot verlenging van de verblijfstitel',
    'title-end': 'Einde van de geldigheid van een titel of document',
    'new-round': 'Nieuwe beslissing verwacht na een vernietiging',
    address: 'Gekozen woonplaats te vervangen',
    'exhibit-expiry': 'Stuk dat vervalt',
    'of-age': 'Een minderjarige wordt meerderjarig',
    task: 'Taak',
    'mandate-end': 'Einde van een mandaat',
  },
  opened: {
    request: 'aanvraag ingediend',
    paper: (name: string) => `document afgegeven: ${name}`,
    judgment: 'arrest ter kennis gebracht',
    title: (name: string) => `titel toegekend: ${name}`,
    exhibit: 'vervaldatum van het stuk',
    birth: 'geboortedatum',
    task: 'taak genoteerd in het dossier',
    mandate: 'laatste dag van het mandaat',
    address: 'laatste dag van de gekozen woonplaats',
  },
  needs: {
    notificationDay: 'De dag waarop het document aankwam, en langs welke weg.',
    titleEnd: 'De laatste dag die op de titel gedrukt staat.',
    term: 'De vertrektermijn die op het bevel gedrukt staat.',
    unreadable: (why: string) => `Een gegeven van deze kennisgeving kan niet kloppen. ${why}`,
  },
  noProof: 'Geen bewijs van de kennisgeving in het dossier.',
  newRound:
    'De bestreden beslissing is vernietigd: de overheid moet opnieuw beslissen. De termijnen die de vernietigde beslissing opende, zijn vervallen.',
  lastDayAsMinor:
    'Laatste dag als minderjarige. Wat van de minderjarigheid afhangt, gebeurt uiterlijk op die dag.',
  titleEnds: 'Laatste dag van geldigheid.',
  mandateEnds: 'Laatste dag van het mandaat dat in het dossier genoteerd is.',
  letters:
    'De brieven blijven daar aankomen zolang geen andere gekozen woonplaats aan de Dienst is meegedeeld, aangetekend of tegen ontvangstbewijs.',
  exhibitEnds: (title: string) => `Laatste dag van geldigheid: ${title}.`,
  termNone: 'Het bevel geeft geen enkele termijn.',
}
