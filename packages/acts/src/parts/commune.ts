import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline, Line, Masthead, SignaturePlace } from '@sejour/documents'
import type { Form } from '../act.ts'
import { choice, group, optional, text } from '../field/field.ts'
import { sayForm, sayFormNumber } from '../frame-words.ts'
import type { ActLang } from '../lang.ts'
import { filled, type Fillings } from '../words.ts'
import { sayAddress } from './person.ts'

/** The commune that writes, and its own reference. */
export const communeFields = {
  commune: text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { most: 80, from: 'commune' }),
  reference: optional(
    text(
      {
        fr: 'Référence de la commune',
        nl: 'Kenmerk van de gemeente',
        de: 'Aktenzeichen der Gemeinde',
      },
      { most: 40 },
    ),
  ),
}

/** Who signs for the commune: the mayor, or whom the mayor has delegated. Never both. */
export const mayorSigns = group(
  {
    fr: 'Signature de la commune',
    nl: 'Ondertekening door de gemeente',
    de: 'Unterschrift der Gemeinde',
  },
  {
    name: text(
      { fr: 'Nom du signataire', nl: 'Naam van de ondertekenaar', de: 'Name des Unterzeichners' },
      { most: 120 },
    ),
    capacity: choice(
      {
        fr: 'Qualité du signataire',
        nl: 'Hoedanigheid van de ondertekenaar',
        de: 'Eigenschaft des Unterzeichners',
      },
      {
        mayor: { fr: 'Bourgmestre', nl: 'Burgemeester', de: 'Bürgermeister' },
        delegate: {
          fr: 'Délégué du bourgmestre',
          nl: 'Gemachtigde van de burgemeester',
          de: 'Beauftragter des Bürgermeisters',
        },
      },
    ),
  },
)

/** The sentences that the acts of a commune share, to be spread into their own. */
export const communeWords = {
  fr: {
    commune: 'Commune : {commune}',
    reference: 'Référence : {reference}',
    doneAt: 'Fait à {place}, le {day}.',
    mayor: 'Le bourgmestre',
    delegate: 'Le délégué du bourgmestre',
    mayorOrDelegate: 'Le bourgmestre ou son délégué',
    seal: 'Sceau de la commune',
    termName: 'Nom',
    termFirstNames: 'Prénom(s)',
    termNationality: 'Nationalité',
    termBirth: 'Date et lieu de naissance',
    birth: '{day}, {place}',
    termNationalNumber: 'Numéro d’identification au Registre national',
    termOfficeNumber: 'Numéro de dossier à l’Office des étrangers',
    termResidence: 'Adresse',
  },
  nl: {
    commune: 'Gemeente: {commune}',
    reference: 'Kenmerk: {reference}',
    doneAt: 'Gedaan te {place}, op {day}.',
    mayor: 'De burgemeester',
    delegate: 'De gemachtigde van de burgemeester',
    mayorOrDelegate: 'De burgemeester of zijn gemachtigde',
    seal: 'Stempel van de gemeente',
    termName: 'Naam',
    termFirstNames: 'Voornaam of voornamen',
    termNationality: 'Nationaliteit',
    termBirth: 'Geboortedatum en -plaats',
    birth: '{day}, {place}',
    termNationalNumber: 'Identificatienummer in het Rijksregister',
    termOfficeNumber: 'Dossiernummer bij de Dienst Vreemdelingenzaken',
    termResidence: 'Adres',
  },
  de: {
    commune: 'Gemeinde: {commune}',
    reference: 'Aktenzeichen: {reference}',
    doneAt: 'Ausgefertigt in {place}, am {day}.',
    mayor: 'Der Bürgermeister',
    delegate: 'Der Beauftragte des Bürgermeisters',
    mayorOrDelegate: 'Der Bürgermeister oder sein Beauftragter',
    seal: 'Siegel der Gemeinde',
    termName: 'Name',
    termFirstNames: 'Vorname(n)',
    termNationality: 'Staatsangehörigkeit',
    termBirth: 'Geburtsdatum und Geburtsort',
    birth: '{day}, {place}',
    termNationalNumber: 'Identifikationsnummer im Nationalregister',
    termOfficeNumber: 'Aktennummer beim Ausländeramt',
    termResidence: 'Adresse',
  },
} as const

type CommuneKey = keyof typeof communeWords.fr

type Saying = {
  readonly say: (key: CommuneKey, values?: Fillings) => readonly Inline[]
  readonly day: (day: LocalDate) => Inline
  readonly lang: ActLang
}

/** The top of a form of a commune. Annexes 2 and 3 are named with their text: two texts have them. */
export function communeMasthead(
  { commune, reference }: { readonly commune: string; readonly reference: string | undefined },
  { say, lang }: Saying,
  form?: Form,
): Masthead {
  const lines: readonly Line[] = [
    say('commune', { commune }),
    ...(reference === undefined ? [] : [say('reference', { reference })]),
  ]
  if (!form) return { lines }
  const isShared = form.number === '2' || form.number === '3'
  return { lines, form: isShared ? startOf(sayForm(form, lang)) : sayFormNumber(form, lang) }
}

function startOf(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1)
}

type Identified = {
  readonly name: string
  readonly firstNames: string
  readonly nationality: string
  readonly birthDate: LocalDate
  readonly birthPlace: string
  readonly nationalNumber: string | undefined
  readonly officeNumber: string | undefined
}

/** Who a form is about, a line each; a number only where there is one. */
export function identityBlock(
  person: Identified,
  { say, day }: Saying,
  residence?: Parameters<typeof sayAddress>[0],
): Block {
  const numbers = [
    ['termNationalNumber', person.nationalNumber],
    ['termOfficeNumber', person.officeNumber],
  ] as const
  return {
    kind: 'terms',
    items: [
      { term: say('termName'), is: [filled(person.name)] },
      { term: say('termFirstNames'), is: [filled(person.firstNames)] },
      { term: say('termNationality'), is: [filled(person.nationality)] },
      {
        term: say('termBirth'),
        is: say('birth', { day: [day(person.birthDate)], place: person.birthPlace }),
      },
      ...numbers.flatMap(([key, number]) =>
        number === undefined ? [] : [{ term: say(key), is: [filled(number)] }],
      ),
      ...(residence ? [{ term: say('termResidence'), is: sayAddress(residence) }] : []),
    ],
  }
}

type Signing = {
  readonly place: string
  readonly on: LocalDate
  /** In a preview the capacity is `''` while nobody has chosen it. */
  readonly signer: { readonly name: string; readonly capacity: string }
  /** Beside the place of the seal. */
  readonly beside?: SignaturePlace
}

/** Where and when it was done, the place where one person signs, and that of the seal. */
export function mayorSignature(
  { place, on, signer, beside }: Signing,
  { say, day }: Saying,
): readonly Block[] {
  const { capacity, name } = signer
  const label =
    capacity === 'mayor' || capacity === 'delegate' ? say(capacity) : say('mayorOrDelegate')
  return [
    { kind: 'paragraph', text: say('doneAt', { place, day: [day(on)] }) },
    {
      kind: 'signatures',
      places: [
        { label, name: [filled(name)] },
        { label: say('seal'), seal: true },
        ...(beside ? [beside] : []),
      ],
    },
  ]
}
