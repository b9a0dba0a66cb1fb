import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline, Line } from '@sejour/documents'
import { ficheAdde } from '@sejour/law'
import { choice, day, optional, text } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import type { Rule } from '../../rule.ts'
import { plain } from '../../words.ts'
import { address, sayName } from '../person.ts'
import { isBelgianPostcode } from './belgian.ts'
import { sayPlace } from './domicile.ts'
import type { letterWords } from './frame-words.ts'
import { persons, type Identified } from './people.ts'
import { signaturePlaces, signing, signingRules, type SIGNERS } from './signing.ts'
import { inText, type LetterPart, type Say } from './written.ts'

/** How a letter goes. */
const SENDINGS = {
  registered: { fr: 'Par recommandé', nl: 'Aangetekend', de: 'Per Einschreiben' },
  receipt: {
    fr: 'Contre accusé de réception',
    nl: 'Tegen ontvangstbewijs',
    de: 'Gegen Empfangsbestätigung',
  },
  mail: { fr: 'Par courriel', nl: 'Per e-mail', de: 'Per E-Mail' },
  ordinary: { fr: 'Par courrier ordinaire', nl: 'Met gewone post', de: 'Mit gewöhnlicher Post' },
} as const satisfies { readonly [sending: string]: InActLangs }

/** What every letter about a stay needs, so that it finds its file: who, where, by whom, when. */
export function letterFields() {
  return {
    persons: persons(),
    residence: address(
      { fr: 'Résidence effective', nl: 'Effectieve verblijfplaats', de: 'Tatsächlicher Wohnort' },
      'applicant',
    ),
    theirReference: optional(
      text(
        { fr: 'Vos références', nl: 'Uw kenmerk', de: 'Ihr Zeichen' },
        { from: 'applicant.office-number' },
      ),
    ),
    ...signing(),
    sending: choice({ fr: 'Envoi', nl: 'Verzending', de: 'Versand' }, SENDINGS),
    place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Ausgefertigt in' }, { from: 'counsel.town' }),
    on: day({ fr: 'Le', nl: 'Op', de: 'Am' }),
  } as const
}

type Unfinished = {
  readonly persons?: readonly { readonly birthDate?: LocalDate | undefined }[] | undefined
  readonly residence?: { readonly postcode?: string | undefined } | undefined
  readonly signs?: keyof typeof SIGNERS | undefined
  readonly counsel?: object | undefined
  readonly guardian?: string | undefined
  readonly on?: LocalDate | undefined
}

const birthDates = ({ persons: all = [] }: Unfinished) => all.map(({ birthDate }) => birthDate)

/** What no letter says of whoever it is about. */
export const letterRules: readonly Rule<Unfinished>[] = [
  ...signingRules<Unfinished>(birthDates),
  {
    id: 'residence-outside-belgium',
    breaks: 'contradiction',
    fields: ['residence.postcode'],
    broken: ({ residence }) => !isBelgianPostcode(residence?.postcode),
    says: {
      fr: 'La résidence effective est en Belgique : donnez un code postal belge de quatre chiffres.',
      nl: 'De effectieve verblijfplaats is in België: geef een Belgische postcode van vier cijfers.',
      de: 'Der tatsächliche Wohnort liegt in Belgien: Geben Sie eine belgische Postleitzahl von vier Ziffern an.',
    },
    source: ficheAdde,
  },
  {
    id: 'born-after-letter',
    breaks: 'contradiction',
    fields: ['persons.birthDate', 'on'],
    broken: (draft) =>
      birthDates(draft).some(
        (birthDate) => birthDate !== undefined && draft.on !== undefined && birthDate > draft.on,
      ),
    says: {
      fr: 'Une personne serait née après le jour de la lettre : corrigez sa date de naissance.',
      nl: 'Een persoon zou na de dag van de brief geboren zijn: verbeter de geboortedatum.',
      de: 'Eine Person wäre nach dem Tag des Schreibens geboren: Berichtigen Sie ihr Geburtsdatum.',
    },
  },
]

/** A request is spoken of on or after the day on which it was filed. */
export const filedRule: Rule<{
  readonly filedOn?: LocalDate | undefined
  readonly on?: LocalDate | undefined
}> = {
  id: 'filed-after-letter',
  breaks: 'contradiction',
  fields: ['filedOn', 'on'],
  broken: ({ filedOn, on }) => filedOn !== undefined && on !== undefined && filedOn > on,
  says: {
    fr: 'La demande serait introduite après le jour de la lettre : corrigez un des deux jours.',
    nl: 'De aanvraag zou na de dag van de brief zijn ingediend: verbeter een van beide dagen.',
    de: 'Der Antrag wäre nach dem Tag des Schreibens eingereicht: Berichtigen Sie einen der beiden Tage.',
  },
}

type Letter = {
  readonly persons: readonly Identified[]
  readonly residence: { readonly street: string; readonly postcode: string; readonly town: string }
  readonly theirReference: string | undefined
  readonly ourReference: string | undefined
  readonly signs: keyof typeof SIGNERS | ''
  readonly counsel: Counsel | undefined
  readonly guardian: string | undefined
  readonly sending: keyof typeof SENDINGS | ''
  readonly place: string
  readonly on: LocalDate
}

type Counsel = {
  readonly name: string
  readonly capacity: string | undefined
  readonly street: string
  readonly postcode: string
  readonly town: string
}

type Saying = {
  readonly say: Say<keyof typeof letterWords.fr>
  readonly day: (day: LocalDate) => Inline
}

/** Down to the greeting: whom it goes to, from where and when, and every reference of the file. */
export function letterTop(
  letter: Letter,
  to: readonly Line[],
  { say, day: sayDay }: Saying,
): readonly LetterPart[] {
  const { sending, counsel, ourReference, theirReference } = letter
  const lawyer = counsel && [
    inText(counsel.name),
    ...(counsel.capacity === undefined ? [] : [', ', counsel.capacity]),
    ', ',
    ...sayPlace(counsel),
  ]
  return [
    { kind: 'address', lines: [...(sending === '' ? [] : [say(BY[sending])]), ...to] },
    {
      kind: 'paragraph',
      text: say('placeAndDay', { place: [inText(letter.place)], day: [sayDay(letter.on)] }),
    },
    personsTable(letter.persons, { say, day: sayDay }),
    {
      kind: 'terms',
      items: [
        { term: say('termHome'), is: sayPlace(letter.residence) },
        ...(lawyer ? [{ term: say('termCounsel'), is: lawyer }] : []),
        ...(theirReference === undefined ? [] : [{ term: say('termTheirs'), is: theirReference }]),
        ...(ourReference === undefined ? [] : [{ term: say('termOurs'), is: ourReference }]),
      ],
    },
    { kind: 'paragraph', text: say('greeting') },
  ]
}

const BY = {
  registered: 'byRegistered',
  receipt: 'byReceipt',
  mail: 'byMail',
  ordinary: 'byOrdinary',
} as const

/** Who the letter is about, with the numbers by which a file is found. */
export function personsTable(all: readonly Identified[], { say, day: sayDay }: Saying): Block {
  const hasNational = all.some(({ nationalNumber }) => nationalNumber !== undefined)
  return {
    kind: 'table',
    caption: plain(say('personsCaption')),
    head: [
      plain(say('colPerson')),
      plain(say('colBirthDate')),
      plain(say('colNationality')),
      plain(say('colOffice')),
      ...(hasNational ? [plain(say('colNational'))] : []),
    ],
    rows: all.map((one) => [
      sayName(one),
      [sayDay(one.birthDate)],
      [inText(one.nationality)],
      one.officeNumber ?? say('unknownNumber'),
      ...(hasNational ? [one.nationalNumber ?? say('unknownNumber')] : []),
    ]),
    widths: [4, 2.9, 3, 3.6, ...(hasNational ? [3] : [])],
  }
}

/** The Office, at the service that examines 9bis requests, or as a whole. */
export function toOffice(
  say: Say<keyof typeof letterWords.fr>,
  service: '9bis' | 'any' = '9bis',
): readonly Line[] {
  const at = service === '9bis' ? [say('service')] : []
  return [say('office'), ...at, say('officeStreet'), say('officeTown')]
}

/** The closing words and the signatures. */
export function letterEnd(letter: Letter, { say }: Pick<Saying, 'say'>): readonly LetterPart[] {
  return [
    { kind: 'paragraph', text: say('closing') },
    { kind: 'signatures', places: signaturePlaces(letter, letter.persons, say) },
  ]
}
