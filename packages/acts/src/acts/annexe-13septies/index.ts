import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr, article } from '@sejour/law'
import { defineAct, type Composing } from '../../act.ts'
import { sayFormNumber } from '../../frame-words.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { notifiedBy } from '../../parts/notification.ts'
import { heading, officeMasthead, paragraph } from '../../parts/office/compose.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { officeRemarks, officeRules } from '../../parts/office/rules.ts'
import { afterOrder, orderBlocks } from '../annexe-13/compose.ts'
import { exampleAtOnce } from '../annexe-13/example.ts'
import { baseRules, termRules } from '../annexe-13/rules.ts'
import { fields, type Data13septies } from './fields.ts'
import { detentionRules } from './rules.ts'
import { words } from './words.ts'

const FORM = { instrument: 'ar-1981-10-08', number: '13septies' } as const
const DECISION = 'annexe-13septies'

/** Annex 13septies: an order to leave without a term, and a detention in view of removal. */
export const annexe13septies = defineAct({
  id: 'annexe-13septies',
  form: FORM,
  issuer: 'office',
  standard: 'archive',
  versions: [
    {
      id: '2024-07-20',
      from: localDate('2024-07-20'),
      until: localDate('2026-06-11'),
      source: article('74/14'),
    },
    { id: '2026-06-12', from: localDate('2026-06-12'), source: article('74/14') },
  ],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [...detentionRules, ...baseRules, ...termRules, ...officeRules(DECISION)],
  words,
  compose: (composing) => ({
    masthead: officeMasthead(composing, sayFormNumber(FORM, composing.lang)),
    blocks: [
      ...orderBlocks(composing),
      ...detention(composing),
      ...afterOrder(DECISION, composing),
    ],
  }),
  remarks: (data) => [
    layoutRemark(annexeAr('13septies')),
    {
      text: {
        fr: 'Une mesure moins contraignante doit avoir été examinée, et les prolongations du maintien ont leurs propres conditions : à faire confirmer par un avocat.',
        nl: 'Een minder dwingende maatregel moet onderzocht zijn, en de verlengingen van de vasthouding hebben eigen voorwaarden: te laten bevestigen door een advocaat.',
        de: 'Eine weniger einschneidende Maßnahme muss geprüft worden sein, und die Verlängerungen der Festhaltung haben eigene Bedingungen: von einem Rechtsanwalt bestätigen zu lassen.',
      },
      source: article('7'),
    },
    ...officeRemarks(data, DECISION),
  ],
  opens: ({ notification }) =>
    notification ? [{ decision: DECISION, ...notifiedBy(notification) }] : [],
  example: {
    ...exampleAtOnce,
    notification: { ...notifiedExample, as: 'police', detained: true },
    detention: {
      place: 'centre fermé de Ville-Exemple',
      months: 2,
      why: 'la personne a déclaré qu’elle ne partirait pas, et un laissez-passer est attendu sous peu.',
      lessCoercive:
        'une assignation à résidence a été tentée en 2025 ; la personne a quitté l’adresse après une semaine.',
    },
  },
})

function detention({
  data,
  say,
}: Composing<Data13septies, keyof (typeof words)['fr']>): readonly Block[] {
  const { place, months, why, lessCoercive } = data.detention
  return [
    heading(say('detentionHeading')),
    paragraph(say('detained', { place, months })),
    paragraph(say('why', { text: why })),
    paragraph(say('lessCoercive', { text: lessCoercive })),
    paragraph(say('release')),
  ]
}
