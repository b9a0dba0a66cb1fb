import type { Texts } from './index.ts'

export const nl: Texts = {
  title: (number, title) => `Stuk ${number}. ${title}`,
  back: 'Alle stukken',
  previous: (piece) => `Vorige: ${piece}`,
  next: (piece) => `Volgende: ${piece}`,
  neighbours: 'Andere stukken',
  gone: 'Dit stuk staat niet meer in het dossier.',
  withdrawn: 'Dit stuk is uit het dossier ingetrokken. Reden:',
  filed: (number) =>
    `Ingediend onder nummer ${number}: dit nummer en dit bestand veranderen niet meer. Wat u over het stuk weet, kan nog worden aangevuld.`,
  readOnly: 'Uw rol laat niet toe dit stuk te beschrijven.',
  save: 'Stuk opslaan',
  saveNext: 'Opslaan en naar het volgende',
  faultsLabel: 'Na te kijken voor dit stuk',
  faults: {
    'translation-missing':
      'De vertaling ontbreekt: de overheid leest deze taal niet. Laat het stuk vertalen.',
    'translation-unknown':
      'Het stuk is in een taal die de overheid niet leest en niets zegt of het vertaald is. Zeg het hieronder.',
    expired: 'Het stuk is vandaag niet meer geldig. Vraag een nieuw.',
    'too-old': 'Het stuk is ouder dan gebruikelijk. Vraag een recent.',
    'serves-nothing': 'Het stuk bewijst nog niets in dit dossier. Vink aan wat het bewijst.',
    'kind-unknown': 'De soort is niet gezegd: kies ze, en het dossier weet waartoe het stuk dient.',
  },
  fields: {
    title: 'Titel, zoals in de inventaris',
    kind: 'Soort',
    kindUnknown: 'Nog niet gezegd',
    dated: 'Datum van het stuk',
    coversFrom: 'Bewijst van',
    coversUntil: 'tot en met',
    expires: 'Geldig tot en met',
    language: 'Taal van het stuk',
    translation: 'Vertaling',
    translationUnknown: 'niet gezegd',
    persons: 'Wie het stuk betreft',
    confidential: 'Vertrouwelijk',
    confidentialHint: 'Het zal nooit per vergissing worden ingediend.',
  },
  proves: {
    legend: 'Wat het stuk bewijst',
    nothingYet:
      'Het dossier heeft nog geen argument, gegeven of datum om te bewijzen. U kunt het stuk later koppelen.',
    groups: {
      argument: 'Argumenten',
      fact: 'Gegevens die de wet vraagt',
      entry: 'Data van het dossier',
    },
    otherFacts: (count) => `Andere gegevens (${count})`,
  },
  fileLabel: 'Bestand van het stuk',
  file: 'Bestand',
  noFile: 'Het stuk bestaat hier alleen door zijn titel: het papier is elders.',
  pictureOf: (title) => `Afbeelding van het stuk “${title}”`,
  newTab: '(nieuw tabblad)',
  replace: 'Bestand vervangen',
  replaceHint: 'Het oude bestand blijft achter het nieuwe bewaard. Hoogstens 200 MB.',
  replaceNow: 'Vervangen',
  addFile: 'Een bestand toevoegen',
  addFileHint: 'Hoogstens 200 MB.',
  addFileNow: 'Toevoegen',
  newFile: 'Nieuw bestand',
  earlier: (count) => (count === 1 ? 'Eén vervangen bestand' : `${count} vervangen bestanden`),
  withdraw: 'Stuk intrekken',
  withdrawNow: 'Intrekken',
  why: 'Waarom',
  withdrawHint:
    'Het stuk verdwijnt uit de inventaris; de geschiedenis van het dossier houdt de reden bij.',
  withdrawFiledHint:
    'Het bestuur heeft dit stuk al: het hier intrekken neemt het niet terug. Zijn nummer wordt niet meer gegeven.',
}
