import { appealWords } from '../appeal-words.ts'
import { notificationWords } from '../notification-words.ts'
import { signerWords } from '../signer.ts'

/** The sentences that every decision of the Office shares, to be spread into those of an act. */
export const officeWords = {
  fr: {
    kingdom: 'Royaume de Belgique',
    office: 'Office des étrangers',
    fileNumber: 'Numéro de dossier : {number}',
    about:
      'La présente décision concerne {person}, né(e) le {birthDate} à {birthPlace}, de nationalité {nationality}.',
    aboutOther: 'Elle concerne aussi {person}, né(e) le {birthDate}.',
    domicileAtOffice:
      'Aucun domicile n’a été élu : il est réputé élu à l’Office des étrangers (article 9quater, § 1er).',
    domicileElected: 'Domicile élu : {domicile}.',
    reasonsHeading: 'Motifs',
    decisionHeading: 'Décision',
    orderApart:
      'Un ordre de quitter le territoire (annexe 13) accompagne cette décision ; il en est distinct, et un recours propre lui est ouvert.',
    banApart:
      'Une interdiction d’entrée (annexe 13sexies) accompagne cet ordre ; elle en est distincte, et un recours propre lui est ouvert.',
    communeNotifies:
      'La commune de {commune} est chargée de notifier cette décision ou de la faire remettre au domicile élu, et de renvoyer à l’Office des étrangers la preuve de cette notification.',
    copyToCounsel: 'Copie à {counsel}, avocat.',
    doneAt: 'Fait à {place}, le {day}.',
    signsMinister: 'Le Ministre de {quality}',
    signsDelegate: 'Pour le Ministre de {quality}, son délégué',
    signedName: '{name}',
    signedRank: '{name}, {rank}',
    deedDecision: 'la décision du {day}, intitulée « {title} ».',
    ...signerWords.fr,
    ...notificationWords.fr,
    ...appealWords.fr,
  },
  nl: {
    kingdom: 'Koninkrijk België',
    office: 'Dienst Vreemdelingenzaken',
    fileNumber: 'Dossiernummer: {number}',
    about:
      'Deze beslissing betreft {person}, geboren op {birthDate} te {birthPlace}, nationaliteit: {nationality}.',
    aboutOther: 'Ze betreft ook {person}, geboren op {birthDate}.',
    domicileAtOffice:
      'Er is geen woonplaats gekozen: ze wordt geacht gekozen te zijn bij de Dienst Vreemdelingenzaken (artikel 9quater, § 1).',
    domicileElected: 'Gekozen woonplaats: {domicile}.',
    reasonsHeading: 'Motivering',
    decisionHeading: 'Beslissing',
    orderApart:
      'Bij deze beslissing hoort een bevel om het grondgebied te verlaten (bijlage 13); dat is een afzonderlijke beslissing, waartegen een eigen beroep openstaat.',
    banApart:
      'Bij dat bevel hoort een inreisverbod (bijlage 13sexies); dat is een afzonderlijke beslissing, waartegen een eigen beroep openstaat.',
    communeNotifies:
      'De gemeente {commune} wordt verzocht van deze beslissing kennis te geven of ze op de gekozen woonplaats te laten afgeven, en het bewijs van die kennisgeving terug te sturen naar de Dienst Vreemdelingenzaken.',
    copyToCounsel: 'Afschrift aan {counsel}, advocaat.',
    doneAt: 'Gedaan te {place}, op {day}.',
    signsMinister: 'De Minister van {quality}',
    signsDelegate: 'Voor de Minister van {quality}, zijn gemachtigde',
    signedName: '{name}',
    signedRank: '{name}, {rank}',
    deedDecision: 'de beslissing van {day}, met als opschrift “{title}”.',
    ...signerWords.nl,
    ...notificationWords.nl,
    ...appealWords.nl,
  },
  de: {
    kingdom: 'Königreich Belgien',
    office: 'Ausländeramt',
    fileNumber: 'Aktennummer: {number}',
    about:
      'Diese Entscheidung betrifft {person}, geboren am {birthDate} in {birthPlace}, Staatsangehörigkeit: {nationality}.',
    aboutOther: 'Sie betrifft auch {person}, geboren am {birthDate}.',
    domicileAtOffice:
      'Es wurde kein Wohnsitz gewählt: Er gilt als beim Ausländeramt gewählt (Artikel 9quater § 1).',
    domicileElected: 'Gewählter Wohnsitz: {domicile}.',
    reasonsHeading: 'Begründung',
    decisionHeading: 'Entscheidung',
    orderApart:
      'Dieser Entscheidung ist eine Anweisung, das Staatsgebiet zu verlassen (Anlage 13), beigefügt; sie ist eine gesonderte Entscheidung, gegen die eine eigene Beschwerde offensteht.',
    banApart:
      'Dieser Anweisung ist ein Einreiseverbot (Anlage 13sexies) beigefügt; es ist eine gesonderte Entscheidung, gegen die eine eigene Beschwerde offensteht.',
    communeNotifies:
      'Die Gemeinde {commune} wird beauftragt, diese Entscheidung zu notifizieren oder am gewählten Wohnsitz aushändigen zu lassen und den Nachweis dieser Notifizierung an das Ausländeramt zurückzusenden.',
    copyToCounsel: 'Abschrift an {counsel}, Rechtsanwalt.',
    doneAt: 'Ausgefertigt in {place}, am {day}.',
    signsMinister: 'Der Minister für {quality}',
    signsDelegate: 'Für den Minister für {quality}, sein Beauftragter',
    signedName: '{name}',
    signedRank: '{name}, {rank}',
    deedDecision: 'die Entscheidung vom {day} mit der Überschrift „{title}“.',
    ...signerWords.de,
    ...notificationWords.de,
    ...appealWords.de,
  },
} as const

export type OfficeKey = keyof (typeof officeWords)['fr']
