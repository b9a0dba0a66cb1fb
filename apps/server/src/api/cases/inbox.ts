import { readInput } from '@sejour/answers/input'
import type { SettledParcel } from '@sejour/desk'
import { Problem } from '../../http/problem.ts'
import type { CaseCall } from './case-endpoint.ts'
import { seenIn, valueIn } from './outcomes.ts'
import { parcelBodies } from './parcel-bodies.ts'
import { parcelProblem, parcelsIn } from './parcel-outcomes.ts'
import { parcelTexts } from './parcel-texts.ts'
import { bodyOf, INPUT, keyOf } from './read-request.ts'

/** What waits for the organisation, oldest first. */
export async function listInbox(call: CaseCall): Promise<unknown> {
  return { parcels: seenIn(await parcelsIn(call).inbox(call.actor), call.request.lang) }
}

/** What is in a parcel that waits, against the case that stands here. */
export async function readParcel(call: CaseCall): Promise<unknown> {
  const { actor, places, request } = call
  const looked = await parcelsIn(call).look(actor, places.parcel)
  // Whoever may not see it, or not any more, learns no more than of one that never was.
  if ('notFound' in looked) throw parcelProblem({ refused: 'no-such-parcel' }, request.lang)
  if (!('seen' in looked)) throw parcelProblem(looked, request.lang)
  const { waiting, ...rest } = looked.seen
  return { ...waiting, ...rest }
}

/** Takes a parcel in, unless somebody must first choose between what differs. */
export async function receiveParcel(call: CaseCall): Promise<unknown> {
  const { actor, places, request } = call
  const { lang } = request
  const asked = valueIn(readInput(parcelBodies.receive, bodyOf(request), INPUT[lang]), lang)
  const { seen, take, reference } = asked
  const received = await parcelsIn(call).receive(actor, {
    parcel: places.parcel,
    commandId: keyOf(request, asked.commandId ?? undefined),
    take: take ?? [],
    ...(typeof seen === 'number' && { seen }),
    ...(reference && { reference }),
  })
  if ('differences' in received) {
    const message = parcelTexts[lang]['choose-difference']
    throw new Problem('conflict', message, {
      errors: received.differences.map(({ key }) => ({
        code: 'choose-difference',
        path: key,
        message,
      })),
    })
  }
  if (!('received' in received)) throw parcelProblem(received, lang)
  const { received: caseId, leftOut, repeated = false } = received
  return { case: caseId, leftOut, repeated }
}

/** Says why a parcel is not taken in. */
export async function refuseParcel(call: CaseCall): Promise<unknown> {
  const { actor, places, request } = call
  const asked = valueIn(
    readInput(parcelBodies.why, bodyOf(request), INPUT[request.lang]),
    request.lang,
  )
  const { why } = asked
  const commandId = keyOf(request, asked.commandId ?? undefined)
  const refused = await parcelsIn(call).refuse(actor, { parcel: places.parcel, commandId, why })
  return settledIn(call, 'refused', refused)
}

/** Sends a parcel on to whom it is for. */
export async function forwardParcel(call: CaseCall): Promise<unknown> {
  const { actor, places, request } = call
  const asked = valueIn(
    readInput(parcelBodies.forward, bodyOf(request), INPUT[request.lang]),
    request.lang,
  )
  const { to, why } = asked
  const commandId = keyOf(request, asked.commandId ?? undefined)
  const { parcel } = places
  const forwarded = await parcelsIn(call).forward(actor, { parcel, commandId, why, to })
  return settledIn(call, 'forwarded', forwarded)
}

/** Puts away a parcel whose sender destroyed its case: doing it twice changes nothing. */
export async function dismissParcel(call: CaseCall): Promise<unknown> {
  const { actor, places } = call
  return settledIn(call, 'dismissed', await parcelsIn(call).dismiss(actor, places.parcel))
}

function settledIn({ request }: CaseCall, settled: string, done: SettledParcel): object {
  if (!('done' in done)) throw parcelProblem(done, request.lang)
  return { settled, repeated: done.repeated === true }
}
