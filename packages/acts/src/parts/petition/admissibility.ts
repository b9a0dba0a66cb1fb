import type { Block, Inline } from '@sejour/documents'
import type { RemedyId } from '@sejour/law/recours'
import { sayFilledDay } from '../../words.ts'
import type { ComposingPetition } from './compose.ts'
import type { PetitionData } from './fields.ts'
import { isLate, isSaid, limitOf } from './limit.ts'
import { paragraphs } from './paragraphs.ts'
import { isSeveral } from './several.ts'

type Running = { readonly remedy: RemedyId; readonly removalMeasure?: string | undefined }

type Decided = PetitionData['decisions'][number]

/** Competence, interest, and the time in which each decision is attacked, with its proof. */
export function admissibility(composing: ComposingPetition, running: Running): readonly Block[] {
  const { data, say } = composing
  const { interest, forceMajeure, decisions, filedOn } = data
  const isAnyLate = decisions.some((decided) => isLate(decided, { ...running, filedOn }))
  return [
    { kind: 'paragraph', text: say('competence') },
    ...(data.addressee
      ? [
          {
            kind: 'paragraph' as const,
            text: say(isSeveral(data) ? 'interestSeveral' : 'interest'),
          },
        ]
      : []),
    ...(interest === undefined ? [] : paragraphs(interest)),
    ...decisions.map((decided, index): Block => ({
      kind: 'paragraph',
      text: [
        ...notified(decided, index + 1, composing),
        ...(decided.detained ? [' ', ...say('held')] : []),
        ' ',
        ...inTime(decided, composing, running),
      ],
    })),
    ...(forceMajeure === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: say(majeureOf(isAnyLate, isSeveral(data))),
          },
          ...paragraphs(forceMajeure),
        ]),
  ]
}

function majeureOf(isAnyLate: boolean, several: boolean) {
  if (isAnyLate) return several ? 'majeureSeveral' : 'majeure'
  return several ? 'majeureSubsidiarySeveral' : 'majeureSubsidiary'
}

const WAYS = {
  hand: 'wayHand',
  refused: 'wayRefused',
  'registered-receipt': 'wayReceipt',
  registered: 'wayRegistered',
  post: 'wayPost',
  fax: 'wayFax',
  electronic: 'wayElectronic',
  unknown: 'wayUnknown',
} as const

function notified(
  { notifiedBy, notifiedOn, proof }: Decided,
  number: number,
  { say, day }: ComposingPetition,
): readonly Inline[] {
  const way = isSaid(notifiedBy) ? say(WAYS[notifiedBy]) : [{ gap: '…' }]
  return say('notified', { number, way, day: [day(notifiedOn)], proof })
}

// The last day stands in the act only where the law that sets it was read and its start is known.
function inTime(
  decided: Decided,
  { data, say, day, lang }: ComposingPetition,
  running: Running,
): readonly Inline[] {
  const filed = [day(data.filedOn)]
  const limit = limitOf(decided, { ...running, filedOn: data.filedOn })
  if (limit?.regime === 'C' && decided.printedDays !== undefined) {
    return say('printed', { count: decided.printedDays, filed })
  }
  const isSettled = limit !== undefined && limit.regime !== 'C' && STARTS.has(decided.notifiedBy)
  if (!isSettled || limit.filedInTime === null || limit.lastDay === null || limit.days === null) {
    return say('filed', { filed })
  }
  const last = [sayFilledDay(limit.lastDay, lang)]
  return say(limit.filedInTime ? 'inTime' : 'late', { count: limit.days, last, filed })
}

/** The ways of notification of which the law says when the limit begins. */
const STARTS: ReadonlySet<string> = new Set([
  'hand',
  'refused',
  'registered-receipt',
  'registered',
  'post',
  'fax',
])
