import type { RoutesWording } from './index.ts'

const CARD = /^[A-Z]\+?$|^EU\+?$/

export const routesNl: RoutesWording = {
  groups: {
    famille: 'Gezin',
    union: 'Burgers van de Unie en hun familie',
    etudes: 'Studies',
    travail: 'Werk',
    protection: 'Bescherming',
    humanitaire: 'Humanitaire redenen',
    autre: 'Andere wegen',
  },
  natures: {
    'of-right': 'Een recht voor wie de voorwaarden vervult',
    tied: 'Toe te kennen zodra de voorwaarden vervuld zijn',
    discretionary: 'Kan geweigerd worden, ook als alles in orde is',
  },
  topics: {
    base: 'Waarover het gaat',
    place: 'Waar aanvragen',
    authority: 'Wie behandelt en beslist',
    conditions: 'Voorwaarden',
    evidence: 'Bewijzen en papieren',
    fee: 'Retributie',
    waiting: 'Intussen',
    decision: 'Beslissing',
    silence: 'Als er niets beslist wordt',
    title: 'Verkregen titel',
    work: 'Werk',
    renewal: 'Vernieuwing',
    unlimited: 'Naar onbeperkt verblijf',
    end: 'Einde van het verblijf',
    remedy: 'Beroep',
    interaction: 'Gevolgen voor een andere aanvraag of maatregel',
    harm: 'Wat men kan verliezen',
  },
  fee: {
    none: 'Geen retributie',
    byGround: 'De retributie hangt af van de grond: zie hieronder',
    due: (money) => `${money} per volwassene`,
    unconfirmed: (money) => `${money} per volwassene, bedrag niet bevestigd`,
    'other-reading': (money, other) =>
      `${money} of ${other} per volwassene: de bronnen spreken elkaar tegen`,
    unknown: (money) => `Bedrag onbekend; het laatst bekende is ${money} per volwassene`,
  },
  events: {
    entry: 'binnenkomst in België',
    filing: 'indiening van de aanvraag',
    'complete-file': 'volledig dossier',
    notification: 'kennisgeving van de beslissing',
    expiry: 'laatste dag van het verblijf of van de kaart',
    grant: 'toekenning van het verblijf',
    'protection-request': 'verzoek om internationale bescherming',
  },
  length: {
    days: (count) => `${count} ${count < 2 ? 'dag' : 'dagen'}`,
    workingDays: (count) => `${count} ${count < 2 ? 'werkdag' : 'werkdagen'}`,
    months: (count) =>
      count % 12 === 0 ? `${count / 12} jaar` : `${count} ${count < 2 ? 'maand' : 'maanden'}`,
    and: ' en ',
    from: (length, event) => `${length} vanaf: ${event}`,
    before: (length, event) => `${length} vóór: ${event}`,
  },
  offDay: (day, reason) =>
    `Die dag (${reason}) is geen werkdag. De wet zegt hier niet dat hij opschuift: handel uiterlijk op ${day}.`,
  offDayOfRemedy: (day, reason) =>
    `Die dag (${reason}) is geen werkdag. De juiste laatste dag van een beroep wordt apart geteld; handel intussen uiterlijk op ${day}.`,
  paper: (id) => {
    if (id === 'ai') return 'attest van immatriculatie'
    if (id === 'M-permanent') return 'duurzame M-kaart'
    if (CARD.test(id)) return `${id}-kaart`
    return id
      .replace(/^circulaire-annexe-(.+)$/, 'bijlage $1 van de omzendbrief')
      .replace(/^annexe-/, 'bijlage ')
  },
  notInForce: (from) =>
    `De regels van deze weg zijn hier pas bekend vanaf ${from}: over die dag wordt niets gezegd.`,
  unknownRoute: (known) => `Deze weg is niet bekend. Kies uit: ${known.join(', ')}.`,
}
