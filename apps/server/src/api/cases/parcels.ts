import { readInput } from '@sejour/answers/input'
import { type CaseFile, type ParcelOfCase, sayRefusal } from '@sejour/desk'
import { Problem } from '../../http/problem.ts'
import type { CaseCall } from './case-endpoint.ts'
import { doneIn, seenIn, valueIn } from './outcomes.ts'
import { parcelBodies } from './parcel-bodies.ts'
import { noSuchParcel, parcelField, parcelProblem, parcelsIn } from './parcel-outcomes.ts'
import { bodyOf, INPUT, keyOf } from './read-request.ts'

/** The parcels of a case, the latest first, and to whom another can be sent. */
export async function listParcels(call: CaseCall): Promise<unknown> {
  const { actor, caseId, request } = call
  const { lang } = request
  const desk = parcelsIn(call)
  // Whoever lists the parcels of a case reads it: the log of reads says so.
  await fileOf(call)
  const parcels = seenIn(await desk.of(actor, caseId), lang)
  const receivers = seenIn(await desk.receivers(actor, caseId), lang)
  return { parcels: parcels.map(lineOf), receivers }
}

function lineOf({ parcel, mayRecall, openedAt }: ParcelOfCase): object {
  const { recorded, ...rest } = parcel
  return {
    ...rest,
    recordedAt: recorded.at,
    mayRecall,
    ...(openedAt !== undefined && { openedAt }),
  }
}

/** Sends a parcel to an organisation of the house, or notes one that goes on paper. */
export async function sendParcel(call: CaseCall): Promise<unknown> {
  const { actor, caseId, request } = call
  const { lang } = request
  const desk = parcelsIn(call)
  const asked = valueIn(readInput(parcelBodies.send, bodyOf(request), INPUT[lang]), lang)
  const { to, toName, commandId, message, ...parcel } = asked
  const receiver = to ?? (toName ? { name: toName } : undefined)
  if (!receiver || (to && toName)) throw parcelField('choose-receiver', { path: 'to', lang })
  const sent = await desk.send(actor, {
    caseId,
    commandId: keyOf(request, commandId ?? undefined),
    to: receiver,
    parcel: parcel.parcel,
    kind: parcel.kind,
    procedure: parcel.procedure,
    exhibits: parcel.exhibits ?? [],
    acts: parcel.acts ?? [],
    entries: parcel.entries ?? [],
    papers: parcel.papers ?? [],
    withArguments: parcel.withArguments === true,
    ...(message && { message }),
  })
  if (!('sent' in sent)) throw parcelProblem(sent, lang)
  const { followed = false, repeated = false } = sent
  return { parcel: parcel.parcel, to: sent.sent, followed, repeated }
}

/** Takes a parcel back that nobody opened. */
export async function recallParcel(call: CaseCall): Promise<unknown> {
  const { actor, request } = call
  const { lang } = request
  const { desk, parcel } = await inCase(call)
  const asked = valueIn(readInput(parcelBodies.why, bodyOf(request), INPUT[lang]), lang)
  const { why } = asked
  const commandId = keyOf(request, asked.commandId ?? undefined)
  const settled = await desk.recall(actor, { parcel, commandId, why })
  if (!('done' in settled)) throw parcelProblem(settled, lang)
  return { settled: 'recalled', repeated: settled.repeated === true }
}

/** Notes what a receiver said on paper. */
export async function answerOnPaper(call: CaseCall): Promise<unknown> {
  const { actor, caseId, request } = call
  const { lang } = request
  const { desk, parcel, file } = await inCase(call)
  const asked = valueIn(readInput(parcelBodies.answerOnPaper, bodyOf(request), INPUT[lang]), lang)
  const { answer, on, why, reference } = asked
  if (answer === 'refused' && !why) throw parcelField('why-needed', { path: 'why', lang })
  if (on > file.on) {
    const message = sayRefusal('in-future', lang)
    throw new Problem('refused', message, {
      errors: [{ code: 'in-future', path: 'on', message }],
    })
  }
  const performed = await desk.answerOnPaper(actor, {
    caseId,
    parcel,
    commandId: keyOf(request, asked.commandId ?? undefined),
    answer,
    on,
    ...(why && { why }),
    ...(reference && { reference }),
  })
  return doneIn(performed, lang)
}

/** A parcel of the case that the address names. */
async function inCase(call: CaseCall) {
  const desk = parcelsIn(call)
  const file = await fileOf(call)
  const { parcel } = call.places
  if (!file.state.parcels.has(parcel)) throw noSuchParcel(call.request.lang)
  return { desk, parcel, file }
}

async function fileOf({ parts, actor, caseId, request: { lang } }: CaseCall): Promise<CaseFile> {
  return seenIn(await parts.desk.caseOf(actor, caseId, { lang }), lang)
}
