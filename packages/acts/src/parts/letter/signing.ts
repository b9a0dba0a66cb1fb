import type { LocalDate } from '@sejour/calendar'
import type { SignaturePlace } from '@sejour/documents'
import { agii } from '@sejour/law'
import { choice, group, optional, text } from '../../field/field.ts'
import type { Rule } from '../../rule.ts'
import { sayName } from '../person.ts'
import { isAdult } from './belgian.ts'
import { inText, type Say } from './written.ts'

/** Who signs. The last option stands there to be refused with its reason. */
export const SIGNERS = {
  applicants: {
    fr: 'Chaque personne adulte elle-même',
    nl: 'Elke volwassen persoon zelf',
    de: 'Jede erwachsene Person selbst',
  },
  lawyer: { fr: 'L’avocat', nl: 'De advocaat', de: 'Der Rechtsanwalt' },
  guardian: {
    fr: 'Le représentant légal d’une personne mineure',
    nl: 'De wettelijke vertegenwoordiger van een minderjarige',
    de: 'Der gesetzliche Vertreter eines Minderjährigen',
  },
  third: { fr: 'Une autre personne', nl: 'Een andere persoon', de: 'Eine andere Person' },
} as const

/** The fields of whoever writes and signs; spread into those of a letter. */
export function signing() {
  return {
    signs: choice({ fr: 'Qui signe', nl: 'Wie ondertekent', de: 'Wer unterschreibt' }, SIGNERS, {
      from: 'signer',
    }),
    counsel: optional(
      group(
        { fr: 'Avocat', nl: 'Advocaat', de: 'Rechtsanwalt' },
        {
          name: text(
            { fr: 'Nom de l’avocat', nl: 'Naam van de advocaat', de: 'Name des Rechtsanwalts' },
            { from: 'counsel.name' },
          ),
          capacity: optional(
            text(
              { fr: 'Qualité', nl: 'Hoedanigheid', de: 'Eigenschaft' },
              { from: 'counsel.capacity' },
            ),
          ),
          street: text(
            { fr: 'Rue et numéro', nl: 'Straat en nummer', de: 'Straße und Hausnummer' },
            { from: 'counsel.street' },
          ),
          postcode: text(
            { fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl' },
            { most: 10, from: 'counsel.postcode' },
          ),
          town: text({ fr: 'Localité', nl: 'Gemeente', de: 'Ort' }, { from: 'counsel.town' }),
          phone: optional(
            text(
              { fr: 'Téléphone', nl: 'Telefoon', de: 'Telefon' },
              { most: 40, from: 'counsel.phone' },
            ),
          ),
          mail: optional(
            text(
              { fr: 'Adresse électronique', nl: 'E-mailadres', de: 'E-Mail-Adresse' },
              { from: 'counsel.mail' },
            ),
          ),
        },
      ),
    ),
    guardian: optional(
      text({
        fr: 'Nom du représentant légal',
        nl: 'Naam van de wettelijke vertegenwoordiger',
        de: 'Name des gesetzlichen Vertreters',
      }),
    ),
    ourReference: optional(
      text(
        { fr: 'Nos références', nl: 'Ons kenmerk', de: 'Unser Zeichen' },
        { from: 'case.reference' },
      ),
    ),
  }
}

type Signed = {
  readonly signs?: keyof typeof SIGNERS | undefined
  readonly counsel?: object | undefined
  readonly guardian?: string | undefined
  readonly on?: LocalDate | undefined
}

/** Who may sign: each adult, a lawyer, or whoever represents a minor by law. */
export function signingRules<Draft extends Signed>(
  birthDates: (draft: Draft) => readonly (LocalDate | undefined)[],
): readonly Rule<Draft>[] {
  const source = agii('signature', 'medium')
  return [
    {
      id: 'third-person-signs',
      breaks: 'contradiction',
      fields: ['signs'],
      broken: ({ signs }) => signs === 'third',
      says: {
        fr: 'Signent la personne elle-même, chaque adulte pour soi, ou un avocat ; une autre personne ne le peut pas.',
        nl: 'De persoon zelf tekent, elke volwassene voor zich, of een advocaat; iemand anders kan dat niet.',
        de: 'Es unterschreibt die Person selbst, jeder Erwachsene für sich, oder ein Rechtsanwalt; eine andere Person kann es nicht.',
      },
      source,
    },
    {
      id: 'lawyer-not-named',
      breaks: 'missing',
      fields: ['counsel', 'signs'],
      broken: ({ signs, counsel }) => signs === 'lawyer' && counsel === undefined,
      says: {
        fr: 'L’avocat signe : dites son nom et son adresse.',
        nl: 'De advocaat ondertekent: vermeld zijn naam en adres.',
        de: 'Der Rechtsanwalt unterschreibt: Geben Sie seinen Namen und seine Adresse an.',
      },
    },
    {
      id: 'guardian-not-named',
      breaks: 'missing',
      fields: ['guardian', 'signs'],
      broken: ({ signs, guardian }) => signs === 'guardian' && guardian === undefined,
      says: {
        fr: 'Le représentant légal signe : dites son nom.',
        nl: 'De wettelijke vertegenwoordiger ondertekent: vermeld zijn naam.',
        de: 'Der gesetzliche Vertreter unterschreibt: Geben Sie seinen Namen an.',
      },
    },
    {
      id: 'guardian-for-adult',
      breaks: 'contradiction',
      fields: ['signs'],
      broken: (draft) =>
        draft.signs === 'guardian' &&
        birthDates(draft).some((birthDate) => isAdult(birthDate, draft.on) === true),
      says: {
        fr: 'Une personne est majeure ce jour-là : elle signe elle-même, ou son avocat.',
        nl: 'Een persoon is die dag meerderjarig: die tekent zelf, of de advocaat.',
        de: 'Eine Person ist an diesem Tag volljährig: Sie unterschreibt selbst, oder ihr Rechtsanwalt.',
      },
      source,
    },
  ]
}

type Signature = {
  readonly signs: keyof typeof SIGNERS | ''
  readonly counsel: { readonly name: string } | undefined
  readonly guardian: string | undefined
  readonly on: LocalDate
}

type Signer = { readonly name: string; readonly firstNames: string; readonly birthDate: LocalDate }

/** The places to sign: the lawyer’s, the representative’s, or one for each adult. */
export function signaturePlaces(
  { signs, counsel, guardian, on }: Signature,
  persons: readonly Signer[],
  say: Say<keyof typeof signingWords.fr>,
): readonly SignaturePlace[] {
  if (signs === 'lawyer') {
    return [{ label: say('signsCounsel'), ...(counsel && { name: [inText(counsel.name)] }) }]
  }
  if (signs === 'guardian') {
    return [
      { label: say('signsGuardian'), ...(guardian !== undefined && { name: [inText(guardian)] }) },
    ]
  }
  const adults = persons.filter(({ birthDate }) => isAdult(birthDate, on) !== false)
  return (adults.length > 0 ? adults : persons).map((person) => ({
    label: say('signature'),
    name: sayName(person),
  }))
}

export const signingWords = {
  fr: {
    signature: 'Signature',
    signsCounsel: 'Pour les personnes nommées ci-dessus, l’avocat',
    signsGuardian: 'Le représentant légal',
  },
  nl: {
    signature: 'Handtekening',
    signsCounsel: 'Voor de hierboven genoemde personen, de advocaat',
    signsGuardian: 'De wettelijke vertegenwoordiger',
  },
  de: {
    signature: 'Unterschrift',
    signsCounsel: 'Für die oben genannten Personen, der Rechtsanwalt',
    signsGuardian: 'Der gesetzliche Vertreter',
  },
} as const
