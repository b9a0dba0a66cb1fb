import { article, articleAr } from '@sejour/law'
import { findVersionOn } from '@sejour/engine/cite'
import { regimesUnion } from '@sejour/law/union'
import type { InActLangs } from '../../lang.ts'
import { lastDayOf } from '../../parts/appeal.ts'
import type { Rule } from '../../rule.ts'
import type { Draft20 } from './fields.ts'
import { GROUND_FITS, type Ground, REFUSAL_GROUNDS } from './grounds.ts'

const has = ({ grounds }: Draft20, ground: Ground) => grounds?.includes(ground) === true

type ReasonField = NonNullable<(typeof GROUND_FITS)[Ground]['reason']>

const UNREASONED: { readonly [reason in ReasonField]: InActLangs } = {
  citizenReason: {
    fr: 'Dites quelles conditions le citoyen de l’Union ne remplit pas, et en quoi : un refus est motivé.',
    nl: 'Zeg welke voorwaarden de burger van de Unie niet vervult, en waarom: een weigering wordt gemotiveerd.',
    de: 'Sagen Sie, welche Bedingungen der Unionsbürger nicht erfüllt und inwiefern: Eine Verweigerung wird begründet.',
  },
  familyReason: {
    fr: 'Dites quelles conditions le membre de la famille ne remplit pas, et en quoi : un refus est motivé.',
    nl: 'Zeg welke voorwaarden het familielid niet vervult, en waarom: een weigering wordt gemotiveerd.',
    de: 'Sagen Sie, welche Bedingungen das Familienmitglied nicht erfüllt und inwiefern: Eine Verweigerung wird begründet.',
  },
  conduct: {
    fr: 'Dites par quel comportement personnel la personne menace l’ordre public ou la sécurité nationale.',
    nl: 'Zeg door welk persoonlijk gedrag de persoon de openbare orde of de nationale veiligheid bedreigt.',
    de: 'Sagen Sie, durch welches persönliche Verhalten die Person die öffentliche Ordnung oder die nationale Sicherheit gefährdet.',
  },
  healthReason: {
    fr: 'Dites quelles raisons de santé publique fondent le refus.',
    nl: 'Zeg op welke redenen van volksgezondheid de weigering berust.',
    de: 'Sagen Sie, auf welchen Gründen der Volksgesundheit die Verweigerung beruht.',
  },
}

// Each ground is refused for its own reason: under the wrong article, of the wrong person, and with
// its reasons missing or standing without it.
const eachGround = REFUSAL_GROUNDS.flatMap((ground): readonly Rule<Draft20>[] => {
  const { bases, of, reason } = GROUND_FITS[ground]
  const number = REFUSAL_GROUNDS.indexOf(ground) + 1
  const fits: readonly Rule<Draft20>[] = [
    {
      id: `ground-${number}-article`,
      breaks: 'contradiction',
      fields: ['grounds', 'basis'],
      broken: (data) =>
        has(data, ground) && data.basis !== undefined && !bases.includes(data.basis),
      says: {
        fr: `Le motif ${number} ne se donne pas sous cet article : changez l’un des deux.`,
        nl: `Reden ${number} wordt niet onder dit artikel gegeven: wijzig een van beide.`,
        de: `Grund ${number} wird nicht nach diesem Artikel angegeben: Ändern Sie eines von beiden.`,
      },
    },
    {
      id: `ground-${number}-person`,
      breaks: 'contradiction',
      fields: ['grounds', 'status'],
      broken: (data) => has(data, ground) && data.status !== undefined && !of.includes(data.status),
      says: {
        fr: `Le motif ${number} ne concerne pas une personne de cette qualité : changez l’un des deux.`,
        nl: `Reden ${number} betreft geen persoon met die hoedanigheid: wijzig een van beide.`,
        de: `Grund ${number} betrifft keine Person mit dieser Eigenschaft: Ändern Sie eines von beiden.`,
      },
    },
  ]
  // A ground that can concern anybody is never of the wrong person.
  const kept = fits.filter((rule) => of.length < 4 || rule.id !== `ground-${number}-person`)
  if (!reason) return kept
  return [
    ...kept,
    {
      id: `ground-${number}-unreasoned`,
      breaks: 'missing',
      fields: [reason, 'grounds'],
      broken: (data) => has(data, ground) && data[reason] === undefined,
      says: UNREASONED[reason],
      source: article('62', { paragraph: '§ 2' }),
    },
    {
      id: `ground-${number}-unticked`,
      breaks: 'contradiction',
      fields: [reason, 'grounds'],
      broken: (data) =>
        data.grounds !== undefined && !has(data, ground) && data[reason] !== undefined,
      says: {
        fr: `Ces raisons sont celles du motif ${number}, qui n’est pas coché : cochez-le ou enlevez-les.`,
        nl: `Die uitleg hoort bij reden ${number}, die niet is aangekruist: kruis ze aan of haal de uitleg weg.`,
        de: `Diese Begründung gehört zu Grund ${number}, der nicht angekreuzt ist: Kreuzen Sie ihn an oder entfernen Sie sie.`,
      },
    },
  ]
})

// From 1 September 2025 a citizen hands in everything with the request: what is missing then is
// answered with an annex 19quinquies.
function isAnsweredOtherwise({ requestedOn }: Draft20): boolean {
  const regime = requestedOn && findVersionOn(requestedOn, regimesUnion['annexe-19'])
  return regime !== undefined && regime.value.incomplete !== 'annexe-20'
}

/** The grounds, their articles and their reasons. */
export const groundRules: readonly Rule<Draft20>[] = [
  ...eachGround,
  {
    id: 'ground-1-all-at-filing',
    breaks: 'contradiction',
    fields: ['grounds', 'requestedOn'],
    broken: (data) => has(data, 'citizen-not-proved') && isAnsweredOtherwise(data),
    says: {
      fr: 'Une demande introduite depuis le 1er septembre 2025 doit être complète dès son dépôt : des documents manquants mènent à une annexe 19quinquies, non à une annexe 20.',
      nl: 'Een aanvraag ingediend sinds 1 september 2025 moet bij de indiening volledig zijn: ontbrekende documenten leiden tot een bijlage 19quinquies, niet tot een bijlage 20.',
      de: 'Ein seit dem 1. September 2025 eingereichter Antrag muss bei der Einreichung vollständig sein: Fehlende Dokumente führen zu einer Anlage 19quinquies, nicht zu einer Anlage 20.',
    },
    source: articleAr('50'),
  },
  {
    id: 'ground-1-too-early',
    breaks: 'contradiction',
    fields: ['decidedOn', 'requestedOn'],
    broken: (data) =>
      has(data, 'citizen-not-proved') &&
      !isAnsweredOtherwise(data) &&
      isStillInTime(data, 'annexe-19-documents'),
    says: {
      fr: 'Les trois mois pour produire les documents courent encore ce jour-là : la décision ne peut pas reprocher qu’ils manquent.',
      nl: 'De drie maanden om de documenten voor te leggen lopen die dag nog: de beslissing kan niet verwijten dat ze ontbreken.',
      de: 'Die drei Monate für die Vorlage der Dokumente laufen an diesem Tag noch: Die Entscheidung kann nicht beanstanden, dass sie fehlen.',
    },
    source: articleAr('51', { paragraph: '§ 1er' }),
  },
  {
    id: 'ground-3-too-early',
    breaks: 'contradiction',
    fields: ['decidedOn', 'requestedOn'],
    broken: (data) =>
      has(data, 'family-not-proved') && isStillInTime(data, 'annexe-19ter-documents'),
    says: {
      fr: 'Les trois mois du membre de la famille pour produire ses preuves courent encore ce jour-là : la décision ne peut pas reprocher qu’elles manquent.',
      nl: 'De drie maanden van het familielid om bewijzen voor te leggen lopen die dag nog: de beslissing kan niet verwijten dat ze ontbreken.',
      de: 'Die drei Monate des Familienmitglieds für die Vorlage der Nachweise laufen an diesem Tag noch: Die Entscheidung kann nicht beanstanden, dass sie fehlen.',
    },
    source: articleAr('52', { paragraph: '§ 3' }),
  },
  {
    id: 'security-without-ground-6',
    breaks: 'contradiction',
    fields: ['compellingSecurity', 'grounds'],
    broken: (data) =>
      data.compellingSecurity === true && data.grounds !== undefined && !has(data, 'public-order'),
    says: {
      fr: 'Des raisons impérieuses de sécurité nationale relèvent du motif 6, qui n’est pas coché.',
      nl: 'Dwingende redenen van nationale veiligheid horen bij reden 6, die niet is aangekruist.',
      de: 'Zwingende Gründe der nationalen Sicherheit gehören zu Grund 6, der nicht angekreuzt ist.',
    },
    source: article('39/79', { paragraph: '§ 3' }),
  },
]

function isStillInTime(
  { requestedOn, decidedOn }: Draft20,
  limit: 'annexe-19-documents' | 'annexe-19ter-documents',
): boolean {
  const last = requestedOn && lastDayOf(limit, requestedOn)
  return last !== undefined && decidedOn !== undefined && decidedOn <= last
}
