import type { Draft } from '../../field/field.ts'
import type { Rule } from '../../rule.ts'
import type { CoverData } from './fields.ts'

/** Bytes that one file for J-Box must stay under: ten megabytes. */
const J_BOX_BYTES = 10_000_000

/** What is in the envelope is on paper, what goes over J-Box is a file that can be checked. */
export const coverRules: readonly Rule<Draft<CoverData>>[] = [
  {
    id: 'recipient-unnamed',
    breaks: 'missing',
    fields: ['others', 'to'],
    broken: ({ to, others = [] }) => to === 'other' && others.length === 0,
    says: {
      fr: 'Donnez le nom et l’adresse du destinataire.',
      nl: 'Vermeld de naam en het adres van de geadresseerde.',
      de: 'Geben Sie den Namen und die Adresse des Empfängers an.',
    },
  },
  {
    id: 'two-recipients',
    breaks: 'contradiction',
    fields: ['others', 'to'],
    broken: ({ to, others = [] }) => (to === 'council' || to === 'office') && others.length > 0,
    says: {
      fr: 'Une lettre a un seul destinataire : choisissez « un autre destinataire », ou retirez-le.',
      nl: 'Een brief heeft één geadresseerde: kies “een andere geadresseerde”, of haal die weg.',
      de: 'Ein Schreiben hat einen einzigen Empfänger: Wählen Sie „ein anderer Empfänger“, oder streichen Sie ihn.',
    },
  },
  {
    id: 'nothing-enclosed',
    breaks: 'missing',
    fields: ['contents', 'way'],
    broken: ({ way, contents = [] }) =>
      (way === 'registered' || way === 'receipt') && contents.length === 0,
    says: {
      fr: 'L’enveloppe ne contient rien : dressez la liste de ce qu’elle contient.',
      nl: 'De omslag bevat niets: maak de lijst van de inhoud.',
      de: 'Der Umschlag enthält nichts: Listen Sie den Inhalt auf.',
    },
  },
  {
    id: 'no-copy-of-it',
    breaks: 'contradiction',
    fields: ['contents.originals', 'contents.copies'],
    broken: ({ contents = [] }) =>
      contents.some(({ originals, copies }) => originals === 0 && copies === 0),
    says: {
      fr: 'Un document de la liste n’a ni original ni copie : retirez-le, ou comptez-le.',
      nl: 'Een document van de lijst heeft geen origineel en geen afschrift: haal het weg, of tel het.',
      de: 'Ein Dokument der Liste hat weder Original noch Abschrift: Streichen Sie es, oder zählen Sie es.',
    },
  },
  {
    id: 'no-volume',
    breaks: 'missing',
    fields: ['volumes', 'way'],
    broken: ({ way, volumes = [] }) => way === 'j-box' && volumes.length === 0,
    says: {
      fr: 'Par J-Box partent des fichiers : donnez-en la liste.',
      nl: 'Via J-Box vertrekken bestanden: geef de lijst.',
      de: 'Über J-Box gehen Dateien: Geben Sie die Liste an.',
    },
  },
  {
    id: 'paper-by-j-box',
    breaks: 'contradiction',
    fields: ['contents', 'volumes', 'way'],
    broken: ({ way, contents = [], volumes = [] }) =>
      way === 'j-box'
        ? contents.length > 0
        : (way === 'registered' || way === 'receipt') && volumes.length > 0,
    says: {
      fr: 'Le papier part par la poste et les fichiers par J-Box : écrivez une lettre pour chaque envoi.',
      nl: 'Papier gaat met de post en bestanden gaan via J-Box: schrijf een brief per zending.',
      de: 'Papier geht mit der Post, Dateien gehen über J-Box: Schreiben Sie je Sendung einen Brief.',
    },
  },
  {
    id: 'volume-too-big',
    breaks: 'contradiction',
    fields: ['volumes.bytes'],
    broken: ({ volumes = [] }) =>
      volumes.some(({ bytes }) => bytes !== undefined && bytes >= J_BOX_BYTES),
    says: {
      fr: 'Un fichier atteint 10 Mo : partagez le dossier en fichiers plus petits.',
      nl: 'Een bestand bereikt 10 MB: verdeel het dossier in kleinere bestanden.',
      de: 'Eine Datei erreicht 10 MB: Teilen Sie die Akte in kleinere Dateien.',
    },
  },
  {
    id: 'sum-unreadable',
    breaks: 'contradiction',
    fields: ['volumes.sha256'],
    broken: ({ volumes = [] }) =>
      volumes.some(({ sha256 }) => sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)),
    says: {
      fr: 'Une empreinte SHA-256 a 64 caractères, des chiffres et les lettres de a à f : recopiez-la.',
      nl: 'Een SHA-256-controlegetal telt 64 tekens, cijfers en letters van a tot f: neem het opnieuw over.',
      de: 'Eine SHA-256-Prüfsumme hat 64 Zeichen, Ziffern und Buchstaben von a bis f: Übernehmen Sie sie neu.',
    },
  },
  {
    id: 'same-file-twice',
    breaks: 'contradiction',
    fields: ['volumes.sha256'],
    broken: ({ volumes = [] }) => {
      const sums = volumes.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256]))
      return new Set(sums).size < sums.length
    },
    says: {
      fr: 'Deux fichiers ont la même empreinte, donc le même contenu : retirez l’un des deux.',
      nl: 'Twee bestanden hebben hetzelfde controlegetal, dus dezelfde inhoud: haal er één weg.',
      de: 'Zwei Dateien haben dieselbe Prüfsumme, also denselben Inhalt: Streichen Sie eine davon.',
    },
  },
  {
    id: 'postal-number-by-j-box',
    breaks: 'contradiction',
    fields: ['postalNumber', 'way'],
    broken: ({ way, postalNumber }) => way === 'j-box' && postalNumber !== undefined,
    says: {
      fr: 'Un envoi par J-Box n’a pas de numéro de recommandé : retirez-le.',
      nl: 'Een zending via J-Box heeft geen nummer van aangetekende zending: haal het weg.',
      de: 'Eine Sendung über J-Box hat keine Einschreibnummer: Streichen Sie sie.',
    },
  },
]
