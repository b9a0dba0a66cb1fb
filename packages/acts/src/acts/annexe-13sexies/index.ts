import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr, article } from '@sejour/law'
import {
  interdictionCourt,
  interdictionUnion,
  levee,
  motifsInterdiction,
} from '@sejour/law/eloignement'
import { remedies, type Limit } from '@sejour/law/recours'
import { defineAct, type Composing, type Remark } from '../../act.ts'
import { sayFormNumber } from '../../frame-words.ts'
import { labelsOf } from '../../parts/law-options.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { notifiedBy } from '../../parts/notification.ts'
import {
  aboutBlocks,
  addresseeBlock,
  appealBlocks,
  deedBlocks,
  forwardBlocks,
  heading,
  officeMasthead,
  paragraph,
  signatureBlocks,
} from '../../parts/office/compose.ts'
import { notifiedExample, officeExample } from '../../parts/office/example.ts'
import { officeRemarks, officeRules } from '../../parts/office/rules.ts'
import { BAN_UNCALLED } from '../annexe-13/remarks.ts'
import { fields, type DataBan } from './fields.ts'
import { banRules } from './rules.ts'
import { words, type KeyBan } from './words.ts'

const FORM = { instrument: 'ar-1981-10-08', number: '13sexies' } as const
const DECISION = 'annexe-13sexies'

const answer = remedies.find(({ id }) => id === 'entry-ban-decision')
const answerLimit: Limit | undefined = answer?.limits[0].value
const ANSWER_MONTHS =
  answerLimit && 'months' in answerLimit.length ? answerLimit.length.months : Number.NaN

type ComposingBan = Composing<DataBan, KeyBan>

/** Annex 13sexies: an entry ban, which rests on an order to leave. */
export const annexe13sexies = defineAct({
  id: 'annexe-13sexies',
  form: FORM,
  issuer: 'office',
  standard: 'archive',
  versions: [
    {
      id: '2024-07-20',
      from: localDate('2024-07-20'),
      until: localDate('2026-05-22'),
      source: article('74/11'),
    },
    { id: '2026-05-23', from: localDate('2026-05-23'), source: article('74/11') },
  ],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [...banRules, ...officeRules(DECISION)],
  words,
  compose: (composing) => ({
    masthead: officeMasthead(composing, sayFormNumber(FORM, composing.lang)),
    blocks: [
      addresseeBlock(composing),
      ...aboutBlocks(composing),
      heading(composing.say('decisionHeading')),
      paragraph(imposed(composing)),
      heading(composing.say('reasonsHeading')),
      ...groundsOf(composing),
      heading(composing.say('lengthHeading')),
      ...lengthOf(composing),
      ...effectOf(composing),
      heading(composing.say('liftHeading')),
      ...liftOf(composing),
      ...appealBlocks(DECISION, composing),
      ...forwardBlocks(composing),
      ...signatureBlocks(composing),
      ...deedBlocks(composing, composing.say('title')),
    ],
  }),
  remarks: (data) => [
    layoutRemark(annexeAr('13sexies')),
    data.status === 'union' ? UNION_START : START,
    ...(data.status === 'union' && data.scope === 'member-states' ? [UNION_SCOPE] : []),
    ...(isCalledFor(data) ? [] : [BAN_UNCALLED]),
    ...officeRemarks(data, DECISION),
  ],
  opens: ({ notification }) =>
    notification ? [{ decision: DECISION, ...notifiedBy(notification) }] : [],
  example: {
    ...officeExample,
    decidedOn: '2026-02-17',
    notification: notifiedExample,
    status: 'third-country',
    order: { form: 'annexe-13', on: '2026-02-17', days: 0, stands: true },
    grounds: ['interdiction.sans-delai', 'interdiction.ordre-anterieur'],
    earlierOrderOn: '2024-06-02',
    years: 2,
    circumstances:
      'la durée est moindre que le maximum, parce que la personne a un frère en Belgique et n’a pas d’antécédents.',
    cooperation: 'la personne ne s’est pas présentée aux deux rendez-vous fixés en 2024.',
    humanitarian: 'aucune n’a été communiquée.',
    trafficking: false,
    scope: 'member-states',
  },
})

const START: Remark = {
  text: {
    fr: 'Les années courent du départ effectif, alors que l’interdiction lie dès sa notification : faites confirmer comment elles se comptent ici.',
    nl: 'De jaren lopen vanaf het werkelijke vertrek, terwijl het verbod al vanaf de kennisgeving bindt: laat bevestigen hoe ze hier worden gerekend.',
    de: 'Die Jahre laufen ab der tatsächlichen Ausreise, während das Verbot schon ab der Notifizierung bindet: Lassen Sie bestätigen, wie sie hier gerechnet werden.',
  },
  source: interdictionCourt,
}

const UNION_START: Remark = {
  text: {
    fr: 'Pour un citoyen de l’Union ou un membre de sa famille, rien de ce qui a été lu ne dit depuis quel jour l’interdiction vaut ni depuis quel jour ses années se comptent : l’acte n’en dit rien. À faire confirmer par un avocat.',
    nl: 'Voor een burger van de Unie of een familielid zegt niets van wat werd gelezen vanaf welke dag het verbod geldt en vanaf welke dag de jaren worden gerekend: de akte zegt er niets over. Te laten bevestigen door een advocaat.',
    de: 'Für einen Unionsbürger oder ein Familienmitglied sagt nichts Gelesenes, ab welchem Tag das Verbot gilt und ab welchem Tag seine Jahre gerechnet werden: Das Schriftstück sagt dazu nichts. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('44nonies'),
}

const UNION_SCOPE: Remark = {
  text: {
    fr: 'Rien de ce qui a été lu ne permet d’interdire à un citoyen de l’Union ou à un membre de sa famille le territoire des autres États membres : à faire confirmer par un avocat avant de signer.',
    nl: 'Niets van wat werd gelezen laat toe een burger van de Unie of een familielid het grondgebied van de andere lidstaten te verbieden: te laten bevestigen door een advocaat vóór de ondertekening.',
    de: 'Nichts Gelesenes erlaubt es, einem Unionsbürger oder einem Familienmitglied das Gebiet der anderen Mitgliedstaaten zu verbieten: vor der Unterzeichnung von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('44nonies'),
}

// The two cases in which the law joins a ban; a citizen of the Union has another article.
function isCalledFor({ status, grounds, order }: DataBan): boolean {
  return status === 'union' || order.days === 0 || grounds.includes('interdiction.ordre-anterieur')
}

function imposed({ data, say, day, lang }: ComposingBan) {
  const forms = fields.order.shape.kind === 'group' ? fields.order.shape.fields['form'] : undefined
  const options = forms?.shape.kind === 'choice' ? forms.shape.options : {}
  return say('imposed', {
    duration: data.years === 1 ? say('oneYear') : say('severalYears', { years: data.years }),
    scope: data.scope === 'belgium' ? say('belgium') : say('memberStates'),
    day: [day(data.order.on)],
    form: [options[data.order.form]?.[lang] ?? { gap: '…' }],
  })
}

function groundsOf({ data, say, day, lang }: ComposingBan): readonly Block[] {
  const isUnion = data.status === 'union'
  const shown = isUnion ? [interdictionUnion, ...motifsInterdiction.slice(-1)] : motifsInterdiction
  return [
    paragraph(say(isUnion ? 'groundsUnion' : 'grounds')),
    {
      kind: 'boxes',
      items: shown.map((one) => ({
        ticked: data.grounds.includes(one.id),
        text: labelsOf(one)[lang],
      })),
    },
    ...(data.earlierOrderOn === undefined
      ? []
      : [paragraph(say('earlierOrder', { day: [day(data.earlierOrderOn)] }))]),
    ...(data.fraud === undefined ? [] : [paragraph(say('fraud', { text: data.fraud }))]),
    ...(data.threat === undefined ? [] : [paragraph(say('threat', { text: data.threat }))]),
  ]
}

// Both sentences come from the law and the case law on nationals of third countries.
function effectOf({ data, say }: ComposingBan): readonly Block[] {
  if (data.status === 'union') return []
  return [heading(say('effectHeading')), paragraph(say('force')), paragraph(say('runs'))]
}

function lengthOf({ data, say }: ComposingBan): readonly Block[] {
  return [
    say('circumstances', { text: data.circumstances }),
    ...(data.cooperation === undefined ? [] : [say('cooperation', { text: data.cooperation })]),
    say('humanitarian', { text: data.humanitarian }),
  ].map(paragraph)
}

function liftOf({ data, say }: ComposingBan): readonly Block[] {
  const { afterPart, union } = levee
  if (data.status === 'union') {
    const values = { years: [String(union.atLatestYears)], months: [String(union.answerMonths)] }
    return [paragraph(say('liftUnion', values))]
  }
  const values = {
    numerator: [String(afterPart.numerator)],
    denominator: [String(afterPart.denominator)],
  }
  return [
    paragraph(say('lift', values)),
    paragraph(say('liftAnswer', { months: [String(ANSWER_MONTHS)] })),
  ]
}
