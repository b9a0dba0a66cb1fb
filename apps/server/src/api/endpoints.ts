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
import { assessProcedure, factsOfProcedure, whatIfProcedure } from '@sejour/answers/procedures'
import {
  answerShortStay,
  shortStayWordingDe,
  shortStayWordingEn,
  shortStayWordingFr,
  shortStayWordingNl,
} from '@sejour/answers/short-stay'
import type { Endpoint } from './endpoint.ts'
import * as examples from './examples.ts'

const LIMIT = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }
const FEE = { fr: feeWordingFr, nl: feeWordingNl, de: feeWordingDe, en: feeWordingEn }
const SHORT_STAY = {
  fr: shortStayWordingFr,
  nl: shortStayWordingNl,
  de: shortStayWordingDe,
  en: shortStayWordingEn,
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
    id: 'fee',
    method: 'POST',
    path: '/api/v1/fee',
    summary: 'What a request costs, and what an unpaid or a short payment does.',
    takes: { schema: 'FeeInput', example: examples.fee },
    gives: 'FeeAnswer',
    answer: ({ body, lang }) => answerFee(body, FEE[lang]),
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
]
