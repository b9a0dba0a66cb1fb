import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr, article } from '@sejour/law'
import { defineAct, type Composing, type Remark } from '../../act.ts'
import { sayFormNumber } from '../../frame-words.ts'
import { isAdult } from '../../parts/letter/belgian.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { notifiedBy } from '../../parts/notification.ts'
import { heading, officeMasthead, paragraph } from '../../parts/office/compose.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { officeRemarks, officeRules } from '../../parts/office/rules.ts'
import { afterOrder, orderBlocks } from '../annexe-13/compose.ts'
import { exampleAtOnce } from '../annexe-13/example.ts'
import { orderRemarks } from '../annexe-13/remarks.ts'
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
    ...orderRemarks(data),
    ...(isAdult(data.person.birthDate, data.decidedOn) === false ? [MINOR_HELD] : []),
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

const MINOR_HELD: Remark = {
  text: {
    fr: 'La personne est mineure : les familles avec enfants mineurs ont leurs propres lieux (article 74/9), et leurs règles ne sont pas reprises ici. À faire confirmer par un avocat avant tout maintien.',
    nl: 'De persoon is minderjarig: gezinnen met minderjarige kinderen hebben eigen plaatsen (artikel 74/9), en hun regels zijn hier niet overgenomen. Vóór elke vasthouding te laten bevestigen door een advocaat.',
    de: 'Die Person ist minderjährig: Familien mit minderjährigen Kindern haben eigene Orte (Artikel 74/9), und deren Regeln sind hier nicht übernommen. Vor jeder Festhaltung von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('74/9'),
}

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
