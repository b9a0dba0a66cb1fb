import { addDays, countTimeLimit, earliest, localDate, type LocalDate } from '@sejour/calendar'
import { answerShortStay, shortStayWordingFr } from '@sejour/answers/short-stay'
import { declarations, type Declaration } from '@sejour/law/visiteurs'
import { choice, day, group, optional, text } from '../field/field.ts'
import { isGap } from '../field/gap.ts'
import type { InActLangs } from '../lang.ts'
import { communeFields, mayorSigns } from './commune.ts'
import { address, person } from './person.ts'

const DOCUMENTS = {
  passport: { fr: 'passeport', nl: 'paspoort', de: 'Reisepass' },
  card: {
    fr: 'carte d’identité nationale',
    nl: 'nationale identiteitskaart',
    de: 'nationaler Personalausweis',
  },
  travel: { fr: 'titre de voyage', nl: 'reistitel', de: 'Reiseschein' },
} as const satisfies { readonly [kind: string]: InActLangs }

/** Whoever comes for a short stay, from when and where: what both declarations ask. */
export const declarationFields = {
  ...communeFields,
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  document: group(
    { fr: 'Document d’identité', nl: 'Identiteitsdocument', de: 'Identitätsdokument' },
    {
      kind: choice({ fr: 'Genre', nl: 'Soort', de: 'Art' }, DOCUMENTS),
      number: text({ fr: 'Numéro', nl: 'Nummer', de: 'Nummer' }, { most: 40 }),
      validUntil: optional(day({ fr: 'Valable jusqu’au', nl: 'Geldig tot', de: 'Gültig bis' })),
    },
  ),
  entry: day({
    fr: 'Entrée en Belgique le',
    nl: 'Binnenkomst in België op',
    de: 'Einreise nach Belgien am',
  }),
  lodging: choice(
    { fr: 'Où la personne loge', nl: 'Waar de persoon verblijft', de: 'Wo die Person wohnt' },
    {
      private: {
        fr: 'Chez un particulier',
        nl: 'Bij een particulier',
        de: 'Bei einer Privatperson',
      },
      hotel: {
        fr: 'Hôtel ou établissement qui déclare ses voyageurs',
        nl: 'Hotel of inrichting die haar reizigers aangeeft',
        de: 'Hotel oder Einrichtung, die ihre Reisenden meldet',
      },
      hospital: { fr: 'Hôpital', nl: 'Ziekenhuis', de: 'Krankenhaus' },
      prison: { fr: 'Prison', nl: 'Gevangenis', de: 'Gefängnis' },
    },
  ),
  stayAt: address(
    { fr: 'Adresse du séjour', nl: 'Adres van het verblijf', de: 'Adresse des Aufenthalts' },
    undefined,
  ),
  lateBecause: optional(
    text(
      {
        fr: 'Retard : ce que la personne explique',
        nl: 'Laattijdigheid: wat de persoon verklaart',
        de: 'Verspätung: was die Person erklärt',
      },
      {
        hint: {
          fr: 'Seulement pour une déclaration faite après les jours de la loi.',
          nl: 'Alleen voor een aangifte na de wettelijke dagen.',
          de: 'Nur für eine Erklärung nach Ablauf der gesetzlichen Tage.',
        },
      },
    ),
  ),
  signer: mayorSigns,
  declaredOn: day({ fr: 'Déclarée le', nl: 'Aangegeven op', de: 'Erklärt am' }),
}

// Working days are known from then on: an earlier entry is no short stay of today.
const FIRST = localDate('1981-07-01')

/** The last day of the law to make a declaration, the day of entry not counted. */
export function declarationDay(
  entry: LocalDate | undefined,
  id: Declaration['id'],
): LocalDate | undefined {
  if (entry === undefined || isGap(entry) || entry < FIRST) return undefined
  return countTimeLimit(declarations[id].limit, { kind: 'day-after', of: entry }).lastDay
}

type Stays = {
  readonly entry?: LocalDate | undefined
  readonly earlier?:
    | readonly { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined }[]
    | undefined
  readonly visa?:
    | { readonly until?: LocalDate | undefined; readonly days?: number | undefined }
    | undefined
}

/**
 * The last day of a stay that starts on the entry: the rule of 90 days in 180, shortened by the visa.
 * `none`: no day is left. `impossible`: the earlier stays cannot all be true. Nothing while unknown.
 */
export function endOfStay({
  entry,
  earlier = [],
  visa,
}: Stays): LocalDate | 'none' | 'impossible' | undefined {
  const days = [entry, visa?.until, ...earlier.flatMap(({ from, to }) => [from, to])]
  if (entry === undefined || days.some((one) => one !== undefined && isGap(one))) return undefined
  if (earlier.some(({ from, to }) => from === undefined || to === undefined)) return undefined
  const answered = answerShortStay({ stays: earlier, plannedEntry: entry }, shortStayWordingFr)
  if (!answered.ok) return 'impossible'
  const lastDay = answered.value.plannedEntry?.lastDay
  if (!lastDay) return 'none'
  const { until, days: left } = visa ?? {}
  const byDays = left === undefined || Number.isNaN(left) ? undefined : addDays(entry, left - 1)
  return earliest([lastDay, until, byDays].filter((one) => one !== undefined))
}
