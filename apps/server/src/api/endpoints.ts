import { acts, describeAct } from '@sejour/acts'
import { answerEuStay, euStayDe, euStayEn, euStayFr, euStayNl } from '@sejour/answers/eu-stay'
import {
  answerFee,
  feeWordingDe,
  feeWordingEn,
  feeWordingFr,
  feeWordingNl,
  listExemptions,
} from '@sejour/answers/fee'
import {
  answerLimit,
  limitDe,
  limitEn,
  limitFr,
  limitNl,
  listDecisions,
} from '@sejour/answers/limit'
import { answerOrder, orderDe, orderEn, orderFr, orderNl } from '@sejour/answers/order'
import { answerLaw, answerLawChanges, answerMaintenance } from '@sejour/answers/law'
import { decodePaper, listTitles } from '@sejour/answers/papers'
import { assessProcedure, factsOfProcedure, whatIfProcedure } from '@sejour/answers/procedures'
import {
  answerRenewal,
  renewalWordingDe,
  renewalWordingEn,
  renewalWordingFr,
  renewalWordingNl,
} from '@sejour/answers/renewal'
import {
  answerShortStay,
  shortStayWordingDe,
  shortStayWordingEn,
  shortStayWordingFr,
  shortStayWordingNl,
} from '@sejour/answers/short-stay'
import {
  answerUnlimited,
  unlimitedWordingDe,
  unlimitedWordingEn,
  unlimitedWordingFr,
  unlimitedWordingNl,
} from '@sejour/answers/unlimited'
import { answerVisit, visitDe, visitEn, visitFr, visitNl } from '@sejour/answers/visit'
import { orient } from '@sejour/answers/orient'
import { answerRoute, answerRoutes } from '@sejour/answers/routes'
import { actOf } from './acts.ts'
import type { Endpoint } from './endpoint.ts'
import { machineEndpoints } from './machines.ts'
import * as examples from './examples.ts'

const LIMIT = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }
const ORDER = { fr: orderFr, nl: orderNl, de: orderDe, en: orderEn }
const FEE = { fr: feeWordingFr, nl: feeWordingNl, de: feeWordingDe, en: feeWordingEn }
const EU_STAY = { fr: euStayFr, nl: euStayNl, de: euStayDe, en: euStayEn }
const SHORT_STAY = {
  fr: shortStayWordingFr,
  nl: shortStayWordingNl,
  de: shortStayWordingDe,
  en: shortStayWordingEn,
}
const VISIT = { fr: visitFr, nl: visitNl, de: visitDe, en: visitEn }
const RENEWAL = {
  fr: renewalWordingFr,
  nl: renewalWordingNl,
  de: renewalWordingDe,
  en: renewalWordingEn,
}
const UNLIMITED = {
  fr: unlimitedWordingFr,
  nl: unlimitedWordingNl,
  de: unlimitedWordingDe,
  en: unlimitedWordingEn,
}

/** Every question that can be asked without an account. The routes and their description come from here. */
export const endpoints: readonly Endpoint[] = [
  {
    id: 'limit',
    method: 'POST',
    path: '/api/v1/limit',
    summary: 'The last day of a remedy or a duty, with how it is counted.',
    takes: { schema: 'LimitInput', example: examples.limit },
    gives: 'LimitAnswer',
    answer: ({ body, lang }) => answerLimit(body, LIMIT[lang]),
  },
  {
    id: 'order',
    method: 'POST',
    path: '/api/v1/order',
    summary: 'An order to leave: by which day, what stops it, and the entry ban.',
    takes: { schema: 'OrderInput', example: examples.order },
    gives: 'OrderAnswer',
    answer: ({ body, lang }) => answerOrder(body, ORDER[lang]),
  },
  {
    id: 'fee',
    method: 'POST',
    path: '/api/v1/fee',
    summary: 'What a request costs, and what an unpaid or a short payment does.',
    takes: { schema: 'FeeInput', example: examples.fee },
    gives: 'FeeAnswer',
    answer: ({ body, lang }) => answerFee(body, FEE[lang]),
  },
  {
    id: 'euStay',
    method: 'POST',
    path: '/api/v1/eu-stay',
    summary: 'The calendar of a request of a citizen of the Union or of a family member.',
    takes: { schema: 'EuStayInput', example: examples.euStay },
    gives: 'EuStayAnswer',
    answer: ({ body, lang }) => answerEuStay(body, EU_STAY[lang]),
  },
  {
    id: 'shortStay',
    method: 'POST',
    path: '/api/v1/short-stay',
    summary: 'Days used and left under the rule of 90 days in any 180.',
    takes: { schema: 'ShortStayInput', example: examples.shortStay },
    gives: 'ShortStayAnswer',
    answer: ({ body, lang }) => answerShortStay(body, SHORT_STAY[lang]),
  },
  {
    id: 'visit',
    method: 'POST',
    path: '/api/v1/visit',
    summary: 'A visit on a day: visa, conditions, declaration at the municipality, last day.',
    takes: { schema: 'VisitInput', example: examples.visit },
    gives: 'VisitAnswer',
    answer: ({ body, lang }) => answerVisit(body, VISIT[lang]),
  },
  {
    id: 'unlimited',
    method: 'POST',
    path: '/api/v1/unlimited',
    summary: 'Whether and when a limited stay may become unlimited, card by card.',
    takes: { schema: 'UnlimitedInput', example: examples.unlimited },
    gives: 'UnlimitedAnswer',
    answer: ({ body, lang }) => answerUnlimited(body, UNLIMITED[lang]),
  },
  {
    id: 'renewal',
    method: 'POST',
    path: '/api/v1/renewal',
    summary: 'When the renewal of a title is asked for.',
    takes: { schema: 'RenewalInput', example: examples.renewal },
    gives: 'RenewalAnswer',
    answer: ({ body, lang }) => answerRenewal(body, RENEWAL[lang]),
  },
  {
    id: 'assess',
    method: 'POST',
    path: '/api/v1/assess/{procedure}',
    summary: 'What is found about one procedure, on a day, on what is known.',
    takes: { schema: 'AssessInput', example: examples.assess },
    gives: 'AssessAnswer',
    answer: ({ procedure, body, lang }) => assessProcedure(procedure, body, lang),
  },
  {
    id: 'whatIf',
    method: 'POST',
    path: '/api/v1/whatif/{procedure}',
    summary: 'The smallest changes of facts that would change what is found.',
    takes: { schema: 'AssessInput', example: examples.assess },
    gives: 'WhatIfAnswer',
    answer: ({ procedure, body, lang }) => whatIfProcedure(procedure, body, lang),
  },
  {
    id: 'facts',
    method: 'GET',
    path: '/api/v1/facts/{procedure}',
    summary: 'Every fact of one procedure, as a JSON Schema with its words in four languages.',
    gives: 'FactsSchema',
    answer: ({ procedure, lang }) => factsOfProcedure(procedure, lang),
  },
  {
    id: 'orient',
    method: 'POST',
    path: '/api/v1/orient',
    summary: 'Every way to a stay side by side, for what is known of a person on a day.',
    takes: { schema: 'OrientInput', example: examples.orient },
    gives: 'OrientAnswer',
    answer: ({ body, lang }) => orient(body, lang),
  },
  {
    id: 'routes',
    method: 'GET',
    path: '/api/v1/routes',
    summary: 'Every way to a stay, in one line each.',
    gives: 'RouteList',
    answer: ({ lang }) => ({ ok: true, value: answerRoutes(lang) }),
  },
  {
    id: 'route',
    method: 'POST',
    path: '/api/v1/routes/{route}',
    summary: 'All that is known of one way on a day, with the calendar of a request.',
    takes: { schema: 'RouteInput', example: examples.route },
    gives: 'RouteSheet',
    answer: ({ route = '', body, lang }) => answerRoute(route, body, lang),
  },
  {
    id: 'decisions',
    method: 'GET',
    path: '/api/v1/decisions',
    summary: 'The decisions and papers that open a limit.',
    gives: 'DecisionList',
    answer: ({ lang }) => ({ ok: true, value: listDecisions(LIMIT[lang]) }),
  },
  {
    id: 'exemptions',
    method: 'GET',
    path: '/api/v1/exemptions',
    summary: 'Who pays no fee, and for which requests.',
    gives: 'ExemptionList',
    answer: ({ lang }) => ({ ok: true, value: { exemptions: listExemptions(FEE[lang]) } }),
  },
  {
    id: 'titles',
    method: 'GET',
    path: '/api/v1/titles',
    summary: 'Every card and paper: holders, validity, what it allows, register, renewal.',
    gives: 'TitleList',
    answer: ({ lang }) => ({ ok: true, value: listTitles(lang) }),
  },
  {
    id: 'decode',
    method: 'GET',
    path: '/api/v1/decode',
    summary: 'What a paper is, from what is printed on it.',
    asks: {
      name: 'q',
      about: 'What is printed on the paper: its number, its letter or words of its title.',
      example: 'annexe 20',
    },
    gives: 'Decoded',
    answer: ({ lang, query }) => decodePaper(query?.['q'], lang),
  },
  {
    id: 'law',
    method: 'GET',
    path: '/api/v1/law',
    summary: 'Every text that something rests on, and how far it is read, on a day.',
    asks: { name: 'on', about: 'The day.', example: '2026-11-23' },
    gives: 'Law',
    answer: ({ lang, query }) => answerLaw(query, lang),
  },
  {
    id: 'lawChanges',
    method: 'GET',
    path: '/api/v1/law/changes',
    summary: 'What changed in the law between two days.',
    asks: [
      { name: 'from', about: 'A day.', example: '2025-12-31' },
      { name: 'to', about: 'Another day.', example: '2026-01-01' },
    ],
    gives: 'LawChanges',
    answer: ({ lang, query }) => answerLawChanges(query, lang),
  },
  {
    id: 'maintenance',
    method: 'GET',
    path: '/api/v1/law/maintenance',
    summary: 'What must be read, confirmed or followed, as seen on any day.',
    asks: { name: 'on', about: 'The day, past or future.', example: '2027-08-01' },
    gives: 'Maintenance',
    answer: ({ lang, query }) => answerMaintenance(query, lang),
  },
  {
    id: 'acts',
    method: 'GET',
    path: '/api/v1/acts',
    summary: 'Every act that can be written: form, versions, schema of its data, what it refuses.',
    gives: 'ActTemplates',
    answer: ({ lang }) => ({
      ok: true,
      value: { templates: acts.map((act) => describeAct(act, lang)) },
    }),
  },
  {
    id: 'act',
    method: 'GET',
    path: '/api/v1/acts/{act}',
    summary: 'One act that can be written, with an example of its data.',
    gives: 'ActTemplate',
    answer: ({ act = '', lang }) => ({ ok: true, value: describeAct(actOf(act, lang), lang) }),
  },
  ...machineEndpoints,
]
