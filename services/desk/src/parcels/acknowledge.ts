import { standingsOf } from '@sejour/chain'
import type { Actor } from '../actor.ts'
import { scopeOf } from '../means.ts'
import { strictFor } from '../order.ts'
import { idFrom } from './id-from.ts'
import type { ParcelMeans, ReceiveParcel } from './parcel.ts'
import { sideOf } from './sides.ts'

const ACKNOWLEDGED = 'transmission-received'

/**
 * An Office that takes in a file that was sent on has received it: the step is recorded with its
 * number, and whoever follows the file is told. Taken in again, it is recorded once. Where the file
 * stands elsewhere, nothing is recorded: its way then says what comes next.
 */
export async function acknowledge(
  means: ParcelMeans,
  actor: Actor,
  { caseId, asked }: { readonly caseId: string; readonly asked: ReceiveParcel },
): Promise<void> {
  if (actor.kind !== 'office') return
  const state = (await sideOf(means.store, scopeOf(actor), caseId))?.state
  const parcel = state?.parcels.get(asked.parcel)
  if (!state || parcel?.kind !== 'transmission') return
  const { procedure } = parcel
  const waits = standingsOf(state, strictFor(actor.kind)).some(
    ({ subject, next }) =>
      subject === procedure && next.some(({ on }) => 'step' in on && on.step === ACKNOWLEDGED),
  )
  if (!waits) return
  const number = asked.reference?.trim() ?? ''
  await means.desk.perform(actor, {
    caseId,
    commandId: idFrom(`${asked.parcel} ${ACKNOWLEDGED}`),
    command: {
      type: 'record-entry',
      entry: {
        kind: 'step-taken',
        id: idFrom(`${asked.parcel} acknowledged`),
        procedure,
        step: ACKNOWLEDGED,
        on: means.today(),
        ...(number !== '' && { details: { number } }),
      },
    },
  })
}
