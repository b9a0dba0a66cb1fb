import type { Provision } from '@sejour/engine'
import { paiementPartiel, redevanceObligatoire, sansPaiement } from '@sejour/law/redevance'
import type { Answered } from '../input/index.ts'
import { sayEachSourceOnce, saySource, type Lang } from '../say/index.ts'
import type { Due, DueReason } from './dues.ts'
import { readFee } from './input.ts'
import { judgeFee, type Consequence, type FeeJudgement } from './judgement.ts'
import { notesOf, workingDayUpTo, type FeeNote } from './notes.ts'
import type { FeeAnswer } from './output.ts'
import type { Tariff } from './tariff.ts'
import type { FeeWording } from './wording/wording.ts'

/** What a request costs, who pays, and what an unpaid or a short payment brings. */
export function answerFee(input: unknown, wording: FeeWording): Answered<FeeAnswer> {
  const read = readFee(input, wording.input)
  if (!read.ok) return read
  const judgement = judgeFee(read.value)
  const notes = notesOf(read.value, judgement).map((note) => sayNote(note, wording))
  return { ok: true, value: { ...sayJudgement(judgement, wording), notes: [...new Set(notes)] } }
}

function sayJudgement(judgement: FeeJudgement, wording: FeeWording): Omit<FeeAnswer, 'notes'> {
  const { dueCents, paidCents, status, consequence, refund, tariff, dues } = judgement
  return {
    dueCents,
    perPerson: dues.map((due) => sayDue(due, judgement, wording)),
    paidCents,
    status,
    consequence: consequence ? sayConsequence(consequence, wording.lang) : null,
    refundable: refund.refundable,
    tariff: sayTariff(tariff, wording.lang),
  }
}

function sayDue(due: Due, { charges }: FeeJudgement, wording: FeeWording) {
  const charge = charges.find(({ payer }) => payer === due.payer)
  return {
    id: due.person,
    dueCents: due.cents,
    why: due.reasons.map((reason) => sayReason(reason, wording)).join(' '),
    ...saySources(due.source, wording.lang),
    status: charge?.status ?? ('not-due' as const),
    paidCents: charge?.paidCents ?? 0,
  }
}

function sayConsequence({ document, lastDay }: Consequence, lang: Lang) {
  const { source } = document === 'annexe-42' ? sansPaiement : paiementPartiel
  return {
    document,
    lastDay: lastDay ?? null,
    safeLastDay: lastDay ? workingDayUpTo(lastDay) : null,
    sources: sayEachSourceOnce(source, lang),
  }
}

function sayTariff(tariff: Tariff, lang: Lang): FeeAnswer['tariff'] {
  return {
    cents: tariff.cents,
    from: tariff.from,
    until: tariff.until ?? null,
    certainty: tariff.certainty,
    ...saySources(tariff.source, lang),
    safeCents: tariff.ceilingCents ?? null,
  }
}

// What cites nothing of its own rests on the law that asks the fee.
function saySources(provisions: readonly Provision[], lang: Lang) {
  return {
    source: saySource(provisions[0] ?? redevanceObligatoire, lang),
    sources: sayEachSourceOnce(provisions, lang),
  }
}

// The compiler does not see that a kind and its sentence belong together; their table does.
function sayReason<Reason extends DueReason>(reason: Reason, { reasons }: FeeWording): string {
  const say = reasons[reason.kind] as (of: Reason) => string
  return say(reason)
}

function sayNote<Note extends FeeNote>(note: Note, { notes }: FeeWording): string {
  const say = notes[note.kind] as (of: Note) => string
  return say(note)
}
