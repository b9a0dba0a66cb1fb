// The decision of SPEC.md in the vocabulary of the engine. A benchmark's model, not the law:
// the law of article 9bis stands in packages/law.
import { localDate } from '@sejour/calendar'
import {
  about,
  all,
  any,
  choice,
  cite,
  compare,
  type Dated,
  day,
  list,
  money,
  not,
  parameter,
  plus,
  same,
  some,
  unless,
  yesNo,
} from '@sejour/engine'

const source = cite({ id: 'spec', level: 'practice', title: 'SPEC.md' })
const said = { label: '', question: '', why: '', source }
const yes = <const Id extends string>(id: Id) => yesNo({ id, ...said })
const when = <const Id extends string>(id: Id) => day({ id, ...said })

const requestDate = day({
  id: 'requestDate',
  ...said,
  earliest: localDate('2014-01-01'),
  latest: localDate('2022-12-31'),
})
const birthDate = when('birthDate')
const filedAtMunicipality = yes('filedAtMunicipality')
const residenceConfirmed = yes('residenceConfirmed')
const idDocument = choice({
  id: 'idDocument',
  ...said,
  options: { none: '', passport: '', travel: '', national: '', other: '' },
})
const asylumStage = choice({
  id: 'asylumStage',
  ...said,
  options: { none: '', oe: '', cgra: '', cce: '', ce: '', closed: '' },
})
const cassationAdmissible = yes('cassationAdmissible')
const cassationRejected = yes('cassationRejected')
const asylumEndDate = when('asylumEndDate')
const asylumLanguage = choice({ id: 'asylumLanguage', ...said, options: { fr: '', nl: '' } })
const requestLanguage = choice({
  id: 'requestLanguage',
  ...said,
  options: { fr: '', nl: '', de: '' },
})
const impossibilityProven = yes('impossibilityProven')
const feePaid = money({ id: 'feePaid', ...said })
const laterRequest = yes('laterRequest')
const laterRequestRegistered = yes('laterRequestRegistered')
const decidedBeforeLater = yes('decidedBeforeLater')

const item = <const Id extends string>(id: Id) => yes(`circumstances.${id}`)
const invokedInAsylum = item('invokedInAsylum')
const rejectedByAsylum = item('rejectedByAsylum')
const asylumRejection = choice({
  id: 'circumstances.asylumRejection',
  ...said,
  options: { merits: '', outsideConvention: '', noCompetence: '' },
})
const existedBeforeAsylumEnd = item('existedBeforeAsylumEnd')
const knownBeforeAsylumEnd = item('knownBeforeAsylumEnd')
const invokedInEarlier9bis = item('invokedInEarlier9bis')
const earlierOutcome = choice({
  id: 'circumstances.earlierOutcome',
  ...said,
  options: { refused: '', inadmissibleId: '', inadmissibleFee: '', withdrawn: '' },
})
const invokedIn9ter = item('invokedIn9ter')
const nineTerWithdrawn = item('nineTerWithdrawn')
const returnDifficult = item('returnDifficult')
const circumstances = list({
  id: 'circumstances',
  ...said,
  itemLabel: '',
  of: [
    invokedInAsylum,
    rejectedByAsylum,
    asylumRejection,
    existedBeforeAsylumEnd,
    knownBeforeAsylumEnd,
    invokedInEarlier9bis,
    earlierOutcome,
    invokedIn9ter,
    nineTerWithdrawn,
    returnDifficult,
  ],
})

export const facts = [
  filedAtMunicipality,
  residenceConfirmed,
  idDocument,
  asylumStage,
  cassationAdmissible,
  cassationRejected,
  impossibilityProven,
  requestDate,
  birthDate,
  feePaid,
  circumstances,
  laterRequest,
  laterRequestRegistered,
  decidedBeforeLater,
  asylumEndDate,
  requestLanguage,
  asylumLanguage,
]

const fee: Dated<number> = [
  { from: localDate('1900-01-01'), value: 0, source },
  { from: localDate('2015-03-02'), value: 215, source },
  { from: localDate('2017-03-01'), value: 350, source },
  { from: localDate('2019-01-01'), value: 358, source },
  { from: localDate('2020-01-01'), value: 363, source },
  { from: localDate('2021-01-01'), value: 366, source },
  { from: localDate('2022-01-01'), value: 373, source },
]

const rule = <const Id extends string>(id: Id) => ({ id, label: id, source })

const asylumPending = about(asylumStage, { ...rule('R4'), is: ['oe', 'cgra', 'cce'] })
const idOk = any({
  ...rule('R8'),
  of: [
    about(idDocument, { ...rule('R3'), is: ['passport', 'travel', 'national'] }),
    any({
      ...rule('R6'),
      of: [
        asylumPending,
        all({
          ...rule('R5'),
          of: [
            about(asylumStage, { ...rule('R5a'), is: 'ce' }),
            about(cassationAdmissible, { ...rule('R5b'), is: true }),
            about(cassationRejected, { ...rule('R5c'), is: false }),
          ],
        }),
      ],
    }),
    about(impossibilityProven, { ...rule('R7'), is: true }),
  ],
})
const feeOk = any({
  ...rule('R11'),
  of: [
    compare({
      ...rule('R9'),
      left: requestDate,
      is: '<',
      right: plus(birthDate, { years: 18 }, 'last-day'),
    }),
    compare({
      ...rule('R10'),
      left: feePaid,
      is: '>=',
      right: parameter(fee, requestDate),
    }),
  ],
})
const excluded = any({
  ...rule('excluded'),
  of: [
    all({
      ...rule('R12'),
      of: [
        about(invokedInAsylum, { ...rule('R12a'), is: true }),
        about(rejectedByAsylum, { ...rule('R12b'), is: true }),
        about(asylumRejection, { ...rule('R12c'), is: 'merits' }),
      ],
    }),
    all({
      ...rule('R13'),
      of: [
        about(asylumStage, { ...rule('R13a'), is: ['oe', 'cgra', 'cce', 'ce', 'closed'] }),
        about(invokedInAsylum, { ...rule('R13b'), is: false }),
        about(existedBeforeAsylumEnd, { ...rule('R13c'), is: true }),
        about(knownBeforeAsylumEnd, { ...rule('R13d'), is: true }),
      ],
    }),
    all({
      ...rule('R14'),
      of: [
        about(invokedInEarlier9bis, { ...rule('R14a'), is: true }),
        about(earlierOutcome, { ...rule('R14b'), is: 'refused' }),
      ],
    }),
    all({
      ...rule('R15'),
      of: [
        about(invokedIn9ter, { ...rule('R15a'), is: true }),
        about(nineTerWithdrawn, { ...rule('R15b'), is: false }),
      ],
    }),
  ],
})
const languageApplies = any({
  ...rule('R19'),
  of: [
    about(asylumStage, { ...rule('R19a'), is: ['oe', 'cgra', 'cce', 'ce'] }),
    all({
      ...rule('R19b'),
      of: [
        about(asylumStage, { ...rule('R19c'), is: 'closed' }),
        compare({
          ...rule('R19d'),
          left: requestDate,
          is: '<=',
          right: plus(asylumEndDate, { months: 6 }, 'last-day'),
        }),
      ],
    }),
  ],
})

export const admissible = all({
  ...rule('R21'),
  of: [
    about(filedAtMunicipality, { ...rule('R1'), is: true }),
    about(residenceConfirmed, { ...rule('R2'), is: true }),
    idOk,
    feeOk,
    some(circumstances, {
      ...rule('R17'),
      holds: unless({
        ...rule('R16'),
        rule: about(returnDifficult, { ...rule('R16a'), is: true }),
        exceptions: [excluded],
      }),
    }),
    not({
      ...rule('R18'),
      of: all({
        ...rule('R18a'),
        of: [
          about(laterRequest, { ...rule('R18b'), is: true }),
          about(laterRequestRegistered, { ...rule('R18c'), is: true }),
          about(decidedBeforeLater, { ...rule('R18d'), is: false }),
        ],
      }),
    }),
    any({
      ...rule('R20'),
      of: [
        not({ ...rule('R20a'), of: languageApplies }),
        same(requestLanguage, asylumLanguage, rule('R20b')),
      ],
    }),
  ],
})
