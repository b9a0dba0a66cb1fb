import { annexeAr, articleAr } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import { calendarOf } from '../../parts/eu-request.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'
import { missingOf, proofsOf } from './proofs.ts'

type Request = Draft<DataOf<typeof fields>>

/** What the request of a citizen of the Union may not say together. */
export const rules: readonly Rule<Request>[] = [
  {
    id: 'takes-annexe-19ter',
    breaks: 'contradiction',
    fields: ['regime'],
    broken: ({ regime }) => regime === 'third-country',
    says: {
      fr: 'Un membre de la famille qui vient d’un pays tiers introduit sa demande par une annexe 19ter.',
      nl: 'Een familielid uit een derde land dient zijn aanvraag in met een bijlage 19ter.',
      de: 'Ein Familienmitglied aus einem Drittstaat stellt seinen Antrag mit einer Anlage 19ter.',
    },
    source: annexeAr('19ter'),
  },
  {
    id: 'filed-before-entry',
    breaks: 'contradiction',
    fields: ['filedOn', 'arrivedOn'],
    broken: ({ filedOn, arrivedOn }) => isBefore(filedOn, arrivedOn),
    says: {
      fr: 'La demande est introduite avant l’entrée en Belgique : corrigez un des deux jours.',
      nl: 'De aanvraag is ingediend vóór de binnenkomst in België: verbeter een van beide dagen.',
      de: 'Der Antrag wurde vor der Einreise nach Belgien eingereicht: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'proof-of-another-ground',
    breaks: 'contradiction',
    fields: ['given', 'ground'],
    broken: ({ ground, given = [] }) =>
      ground !== undefined && given.some((proof) => !proofsOf(ground).includes(proof)),
    says: {
      fr: 'Une preuve remise appartient à une autre qualité : changez de qualité, ou enlevez la preuve de la liste.',
      nl: 'Een afgegeven bewijs hoort bij een andere hoedanigheid: kies een andere, of haal het bewijs uit de lijst.',
      de: 'Ein vorgelegter Nachweis gehört zu einer anderen Eigenschaft: Wählen Sie eine andere, oder entfernen Sie den Nachweis aus der Liste.',
    },
  },
  {
    id: 'proofs-missing-at-filing',
    breaks: 'missing',
    fields: ['given', 'filedOn'],
    broken: (draft) =>
      draft.ground !== undefined &&
      calendarOf('annexe-19', { filedOn: draft.filedOn })?.documents.due === 'at-filing' &&
      missingOf(draft.ground, draft.given).length > 0,
    says: {
      fr: 'Depuis le 1er septembre 2025, toutes les preuves sont remises avec la demande : sans elles, la commune ne délivre pas d’annexe 19, mais une annexe 19quinquies.',
      nl: 'Sinds 1 september 2025 worden alle bewijzen bij de aanvraag afgegeven: zonder die bewijzen geeft de gemeente geen bijlage 19 af, maar een bijlage 19quinquies.',
      de: 'Seit dem 1. September 2025 werden alle Nachweise mit dem Antrag vorgelegt: Ohne sie stellt die Gemeinde keine Anlage 19 aus, sondern eine Anlage 19quinquies.',
    },
    source: articleAr('50'),
  },
]
