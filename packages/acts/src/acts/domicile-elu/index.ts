import { localDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { choice, day, optional, text, yesNo } from '../../field/field.ts'
import { domicileRules, electedDomicile, sayDomicile } from '../../parts/letter/domicile.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import {
  filedRule,
  letterEnd,
  letterFields,
  letterRules,
  letterTop,
  toOffice,
} from '../../parts/letter/frame.ts'
import { provenSending } from '../../parts/letter/proven-sending.ts'
import { writingWith } from '../../parts/letter/writing.ts'
import { inText, numberParts } from '../../parts/letter/written.ts'
import { words } from './words.ts'

type Sent = { readonly sending?: string | undefined; readonly kind?: string | undefined }

const SENTENCES = { filing: 'electsFiling', first: 'elects', change: 'changes' } as const

const paragraph1 = article('9quater', { paragraph: '§ 1er' })
const paragraph3 = article('9quater', { paragraph: '§ 3' })

/** Where letters about a 9bis or 9ter request are to go: elected, or elected anew. */
export const domicileElu = defineAct({
  id: 'domicile-elu',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2011-01-10', from: localDate('2011-01-10'), source: article('9quater') }],
  day: { field: 'on', of: ({ on }) => on },
  fields: {
    ...letterFields(),
    kind: choice(
      { fr: 'Il s’agit', nl: 'Het gaat om', de: 'Es handelt sich um' },
      {
        filing: {
          fr: 'd’une élection avec la demande',
          nl: 'een keuze samen met de aanvraag',
          de: 'eine Wahl mit dem Antrag',
        },
        first: {
          fr: 'd’une première élection après la demande',
          nl: 'een eerste keuze na de aanvraag',
          de: 'eine erste Wahl nach dem Antrag',
        },
        change: { fr: 'd’un changement', nl: 'een wijziging', de: 'eine Änderung' },
      },
    ),
    basis: choice(
      { fr: 'Demande', nl: 'Aanvraag', de: 'Antrag' },
      {
        'article-9bis': { fr: 'Article 9bis', nl: 'Artikel 9bis', de: 'Artikel 9bis' },
        'article-9ter': { fr: 'Article 9ter', nl: 'Artikel 9ter', de: 'Artikel 9ter' },
      },
    ),
    filedOn: optional(
      day(
        { fr: 'Introduite le', nl: 'Ingediend op', de: 'Eingereicht am' },
        { from: 'procedure.filed-on' },
      ),
    ),
    commune: optional(text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { from: 'commune' })),
    domicile: electedDomicile({
      fr: 'Domicile élu',
      nl: 'Gekozen woonplaats',
      de: 'Gewählter Wohnsitz',
    }),
    former: optional(
      text(
        {
          fr: 'Où il était élu',
          nl: 'Waar ze gekozen was',
          de: 'Wo er gewählt war',
        },
        {
          hint: {
            fr: 'Comme dans une phrase : chez Me A. Conseil, rue du Conseil 2, 1000 Bruxelles.',
            nl: 'Zoals in een zin: bij Mr. A. Raad, Raadstraat 2, 1000 Brussel.',
            de: 'Wie in einem Satz: bei RA A. Rat, Ratstraße 2, 4700 Eupen.',
          },
        },
      ),
    ),
    detained: yesNo({
      fr: 'La personne est maintenue dans un lieu déterminé',
      nl: 'De persoon wordt op een bepaalde plaats vastgehouden',
      de: 'Die Person wird an einem bestimmten Ort festgehalten',
    }),
  },
  rules: [
    ...letterRules,
    ...domicileRules,
    filedRule,
    provenSending<Sent>({ when: ({ kind }) => kind === 'change' || kind === 'first' }),
    {
      id: 'filing-day-missing',
      breaks: 'missing',
      fields: ['filedOn', 'kind'],
      broken: ({ kind, filedOn }) =>
        (kind === 'first' || kind === 'change') && filedOn === undefined,
      says: {
        fr: 'La demande est introduite : dites quel jour, pour qu’on la retrouve.',
        nl: 'De aanvraag is ingediend: vermeld welke dag, zodat men ze terugvindt.',
        de: 'Der Antrag ist eingereicht: Nennen Sie den Tag, damit man ihn findet.',
      },
    },
    {
      id: 'commune-not-named',
      breaks: 'missing',
      fields: ['commune', 'kind'],
      broken: ({ kind, commune }) => kind === 'filing' && commune === undefined,
      says: {
        fr: 'La lettre va avec la demande, au bourgmestre : dites de quelle commune.',
        nl: 'De brief gaat met de aanvraag mee, naar de burgemeester: vermeld van welke gemeente.',
        de: 'Das Schreiben geht mit dem Antrag an den Bürgermeister: Nennen Sie die Gemeinde.',
      },
    },
    {
      id: 'medical-not-at-commune',
      breaks: 'contradiction',
      fields: ['basis', 'kind'],
      broken: ({ kind, basis }) => kind === 'filing' && basis === 'article-9ter',
      says: {
        fr: 'Une demande médicale s’envoie à l’Office, pas au bourgmestre : élisez domicile dans la demande elle-même.',
        nl: 'Een medische aanvraag gaat naar de Dienst Vreemdelingenzaken, niet naar de burgemeester: kies woonplaats in de aanvraag zelf.',
        de: 'Ein medizinischer Antrag geht an das Ausländeramt, nicht an den Bürgermeister: Wählen Sie den Wohnsitz im Antrag selbst.',
      },
      source: article('9ter'),
    },
    {
      id: 'change-without-former',
      breaks: 'missing',
      fields: ['former', 'kind'],
      broken: ({ kind, former }) => kind === 'change' && former === undefined,
      says: {
        fr: 'Un domicile élu est changé : dites où il était élu.',
        nl: 'Een gekozen woonplaats wordt gewijzigd: vermeld waar ze gekozen was.',
        de: 'Ein gewählter Wohnsitz wird geändert: Geben Sie an, wo er gewählt war.',
      },
      source: paragraph1,
    },
    {
      id: 'former-without-change',
      breaks: 'contradiction',
      fields: ['former', 'kind'],
      broken: ({ kind, former }) => kind !== undefined && kind !== 'change' && former !== undefined,
      says: {
        fr: 'Un ancien domicile élu est dit, et rien n’est changé : choisissez le changement, ou enlevez-le.',
        nl: 'Er is een vroegere gekozen woonplaats vermeld, maar niets wordt gewijzigd: kies de wijziging of haal ze weg.',
        de: 'Ein früherer gewählter Wohnsitz steht da, aber nichts wird geändert: Wählen Sie die Änderung, oder entfernen Sie ihn.',
      },
    },
  ],
  words,
  compose: (composing) => {
    const { data, say, day: sayDay, sentence } = writingWith(composing)
    const values = {
      basis: say(data.basis === 'article-9ter' ? 'request9ter' : 'request9bis'),
      where: sayDomicile(data, say),
      day: data.filedOn === undefined ? [{ gap: '…' }] : [sayDay(data.filedOn)],
      former: data.former === undefined ? [{ gap: '…' }] : [inText(data.former)],
    }
    const holder = data.domicile.at === 'other' ? data.domicile.careOf : undefined
    const withRequest = data.kind === 'filing'
    const commune = data.commune === undefined ? [{ gap: '…' }] : [inText(data.commune)]
    const office = toOffice(say, data.basis === 'article-9ter' ? 'any' : '9bis')
    return {
      ...(data.kind === 'change' && { heading: say('headingChange') }),
      blocks: numberParts([
        ...letterTop(data, withRequest ? [say('toMayor', { commune })] : office, composing),
        sentence(SENTENCES[data.kind || 'first'], paragraph1, values),
        sentence('notified', article('9quater')),
        ...(data.kind === 'change' ? [sentence('byPost', paragraph1)] : []),
        ...(data.counsel ? [sentence('copies', paragraph3)] : []),
        ...letterEnd(data, composing),
        ...(holder === undefined
          ? []
          : [
              {
                kind: 'signatures' as const,
                places: [{ label: say('agrees'), name: [inText(holder)] }],
              },
            ]),
      ]),
    }
  },
  remarks: ({ detained, domicile }) => [
    ...(detained
      ? [
          {
            text: {
              fr: 'Une personne maintenue qui n’élit pas domicile est réputée l’avoir élu au lieu où elle est maintenue. Vérifiez que l’adresse choisie reçoit encore ses lettres.',
              nl: 'Wie wordt vastgehouden en geen woonplaats kiest, wordt geacht die op de plaats van vasthouding te hebben gekozen. Kijk na of brieven op het gekozen adres nog aankomen.',
              de: 'Bei Personen, die festgehalten werden und keinen Wohnsitz wählen, gilt der Ort der Festhaltung als gewählt. Prüfen Sie, ob Briefe an der gewählten Adresse noch ankommen.',
            },
            source: paragraph1,
          },
        ]
      : []),
    ...(domicile.at === 'residence'
      ? [
          {
            text: {
              fr: 'Le domicile est élu à la résidence : chaque déménagement demande une nouvelle lettre, sinon les délais courent à l’ancienne adresse.',
              nl: 'De woonplaats is op de verblijfplaats gekozen: elke verhuizing vraagt een nieuwe brief, anders lopen de termijnen op het oude adres.',
              de: 'Der Wohnsitz ist am Wohnort gewählt: Jeder Umzug verlangt ein neues Schreiben, sonst laufen die Fristen an der alten Adresse.',
            },
            source: paragraph1,
          },
        ]
      : []),
  ],
  example: {
    ...LETTER_EXAMPLE,
    kind: 'change',
    basis: 'article-9bis',
    filedOn: '2025-09-15',
    domicile: { at: 'counsel' },
    former: 'à la résidence, rue de l’Exemple 12, 1999 Ville-Exemple',
    detained: false,
  },
})
