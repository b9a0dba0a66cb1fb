import {
  article,
  cc18of2018,
  ce219256,
  circulaireSur9bis,
  jurisprudenceConstante,
  pratiqueRedevance,
} from '@sejour/law'
import { derogationFamiliale } from '@sejour/law/redevance'
import { argumentParts } from '../../parts/letter/argument.ts'
import { sayCited } from '../../parts/letter/citations.ts'
import { counselsText, type LetterPart } from '../../parts/letter/written.ts'
import { sayName } from '../../parts/person.ts'
import type { Writing } from './composing.ts'
import type { Data } from './fields.ts'

type Applicant = Data['applicants'][number]

const exemptions = article('9bis', { paragraph: '§ 1er', subparagraph: 2 })
const exclusions = article('9bis', { paragraph: '§ 2' })

/** Identity, fee, exceptional circumstances, and why the second paragraph bars none of them. */
export function admissibility(writing: Writing): readonly LetterPart[] {
  const { data, section, heading, sentence } = writing
  return [
    section('sAdmissible'),
    heading('hIdentity'),
    sentence('identityRule', circulaireSur9bis),
    ...data.applicants.flatMap((one) => identityOf(one, writing)),
    sentence('identityDay', ce219256),
    heading('hFee'),
    sentence('feeRule', article('1/1', { paragraph: '§ 1er' })),
    ...data.applicants.flatMap((one) => feeOf(one, writing)),
    heading('hCircumstances'),
    sentence('circumstancesTest', jurisprudenceConstante),
    sentence('circumstancesCase', article('62', { paragraph: '§ 2' })),
    ...argumentParts(data.circumstances, { heading: 'circumstance', level: 3 }, writing.say),
    heading('hTogether'),
    sentence('together'),
    ...(data.circumstancesTogether === undefined ? [] : counselsText(data.circumstancesTogether)),
    heading('hNotBarred'),
    sentence('notBarredRule', exclusions),
    ...notBarred(writing),
  ]
}

const DOCUMENTS = {
  passport: 'passport',
  'travel-document': 'travelDocument',
  'national-card': 'nationalCard',
} as const

const EXEMPTIONS = {
  'asylum-pending': 'exemptAsylum',
  cassation: 'exemptCassation',
  impossible: 'exemptImpossible',
} as const

function identityOf(applicant: Applicant, { say, sentence }: Writing): readonly LetterPart[] {
  const { document, exemption, reasons, cited } = applicant.identity
  const values = { name: sayName(applicant), pieces: sayCited(cited, say) }
  if (exemption !== undefined) {
    return [
      sentence(EXEMPTIONS[exemption], exemptions, values),
      ...(reasons === undefined ? [] : counselsText(reasons)),
    ]
  }
  // Nobody has chosen yet, which only a preview shows; or nothing stands for the document.
  if (!isDocument(document)) {
    return [sentence('identityDocument', undefined, { ...values, document: [{ gap: '…' }] })]
  }
  return [
    sentence('identityDocument', undefined, {
      ...values,
      document: say(DOCUMENTS[document]),
    }),
  ]
}

function isDocument(document: string): document is keyof typeof DOCUMENTS {
  return Object.hasOwn(DOCUMENTS, document)
}

function feeOf(
  applicant: Applicant,
  { say, day, money, sentence }: Writing,
): readonly LetterPart[] {
  const { is, amount, paidOn, cited } = applicant.fee
  const values = { name: sayName(applicant), pieces: sayCited(cited, say) }
  if (isExempt(is)) return [sentence(EXEMPT[is].key, EXEMPT[is].source, values)]
  return [
    sentence('feePaid', undefined, {
      ...values,
      amount: [amount === undefined ? { gap: '€' } : money(amount)],
      day: [paidOn === undefined ? { gap: '…' } : day(paidOn)],
    }),
  ]
}

const EXEMPT = {
  couple: { key: 'feeCouple', source: derogationFamiliale.source[0] },
  minor: { key: 'feeMinor', source: pratiqueRedevance },
  stateless: { key: 'feeStateless', source: cc18of2018 },
} as const

function isExempt(is: string): is is keyof typeof EXEMPT {
  return Object.hasOwn(EXEMPT, is)
}

function notBarred({ data, sentence }: Writing): readonly LetterPart[] {
  const isFirst = data.asylum.stage === 'none' && data.earlier.every((one) => one === 'none')
  return [
    ...(isFirst && data.earlier.length > 0 ? [sentence('notBarredNone', exclusions)] : []),
    ...(data.notBarred === undefined ? [] : counselsText(data.notBarred)),
    ...(data.earlierPending
      ? [sentence('pendingWithdrawn', article('9bis', { paragraph: '§ 3' }))]
      : []),
  ]
}
