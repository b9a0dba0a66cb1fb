import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Overzicht',
  procedures: 'Procedures',
  noProcedure:
    'Er is geen procedure geopend. Open die welke de persoon wil vragen: de wet zegt dan wat te verzamelen.',
  round: (round) => `ronde ${round}`,
  stage: {
    preparation: 'in voorbereiding, niet verzonden',
    filed: 'ingediend',
    received: 'ontvangen, met ontvangstbewijs',
    decided: 'beslist',
    'under-remedy': 'beroep ingesteld',
    annulled: 'beslissing vernietigd: ze wacht op een nieuwe beslissing',
    judged: 'geoordeeld',
    granted: 'titel afgegeven',
    ended: 'beëindigd',
  },
  lawOn: (day) => `Volgens het recht van ${day}`,
  notAssessed: 'De software kent de regels van deze procedure voor deze dag nog niet.',
  whole: 'Bekijk het onderzoek regel per regel',
  missing: 'Wat nog ontbreekt',
  missingMore: (count) => `en ${count} andere vragen`,
  answer: 'Antwoorden',
  proofs: 'Zou het bewijzen',
  why: 'Waarom',
  next: 'Volgende dagen',
  noNext: 'In dit dossier loopt geen termijn.',
  days: (days) =>
    days === 0
      ? 'vandaag'
      : days < 0
        ? `${-days} d. te laat`
        : days === 1
          ? 'over 1 dag'
          : `over ${days} dagen`,
  peremptory: 'op straffe van verval',
  latest: 'Laatste wijzigingen',
  wholeHistory: 'De hele geschiedenis',
  where: 'Waar',
  lives: 'Verblijft',
  letters: 'Brieven',
  unknownAddress: 'adres nog niet geweten',
  risks: 'In gevaar',
  open: 'Een procedure openen',
  openButton: 'Procedure openen',
  kind: 'Procedure',
  follows: 'Als vervolg op',
  followsNone: 'Niets: dit is de eerste',
  interview: 'Het gesprek vraag per vraag hernemen',
  manage: 'Titel en staat van het dossier',
  caseTitle: 'Titel van het dossier',
  saveTitle: 'Titel opslaan',
  close: 'Dossier sluiten',
  closeWhy: 'Waarom het gesloten wordt',
  reopen: 'Dossier heropenen',
  reopenWhy: 'Waarom het heropend wordt',
  errors: {
    'why-blank': 'De reden ontbreekt: het dossier moet kunnen zeggen waarom. Schrijf ze.',
    'title-blank': 'De titel is leeg: het dossier zou niet terug te vinden zijn. Schrijf een naam.',
    'kind-blank': 'Er is geen procedure gekozen. Kies er een uit de lijst.',
    'case-closed': 'Het dossier is gesloten. Heropen het eerst.',
    'case-handed-over':
      'Het dossier is overgedragen aan een andere raadsman. Het verandert hier niet meer.',
  },
}
