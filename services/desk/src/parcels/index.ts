import type { Actor } from '../actor.ts'
import type { Performed, Seen } from '../desk.ts'
import type { LocalDate } from '@sejour/calendar'
import type { ParcelAnswer } from '@sejour/cases'
import { acknowledge } from './acknowledge.ts'
import {
  type Answering,
  dismissParcel,
  forwardParcel,
  recallParcel,
  refuseParcel,
} from './answers.ts'
import { receiversOf } from './directory.ts'
import { countInbox, inboxOf, lookAtParcel, parcelsOf } from './inbox.ts'
import type {
  LookedAt,
  ParcelMeans,
  ParcelOfCase,
  ReceivedParcel,
  ReceiveParcel,
  Receiver,
  SendParcel,
  SentParcel,
  Settled,
  Waiting,
} from './parcel.ts'
import { receiveParcel } from './receive.ts'
import { sendParcel } from './send.ts'

export type { Answering as AnsweringParcel } from './answers.ts'
export { publicBodies } from './directory.ts'
export { maySee as maySeeParcels, maySend as maySendParcels } from './may.ts'
export { parcelMigrations } from './migrations.ts'
export {
  type Difference as ParcelDifference,
  type LeftOut as ParcelLeftOut,
  type LookedAt as LookedAtParcel,
  PARCEL_KINDS,
  type ParcelContents,
  type ParcelKind,
  type ParcelMeans,
  type ParcelOfCase,
  type ParcelRefusal,
  type ReceivedParcel,
  type ReceiveParcel,
  type Receiver as ParcelReceiver,
  type SendParcel,
  type SentParcel,
  type Settled as SettledParcel,
  type ToldEvent,
  type Waiting as WaitingParcel,
} from './parcel.ts'
export { followersOf } from './sides.ts'
export { appendAndTell, tells } from './tell.ts'
export { isTold, tellingOf } from './told.ts'

/** What a receiver on paper said. */
export type AnsweredOnPaper = {
  readonly caseId: string
  readonly parcel: string
  readonly commandId: string
  readonly answer: ParcelAnswer['answer']
  readonly on: LocalDate
  readonly why?: string
  readonly reference?: string
}

/** Cases travel between organisations: what one sends, the other takes in, and both keep the proof. */
export type ParcelDesk = {
  readonly receivers: (actor: Actor, caseId?: string) => Promise<Seen<readonly Receiver[]>>
  readonly send: (actor: Actor, asked: SendParcel) => Promise<SentParcel>
  readonly of: (actor: Actor, caseId: string) => Promise<Seen<readonly ParcelOfCase[]>>
  readonly inbox: (actor: Actor) => Promise<Seen<readonly Waiting[]>>
  /** How many wait, without opening any. */
  readonly count: (actor: Actor) => Promise<Seen<number>>
  readonly look: (actor: Actor, parcel: string) => Promise<LookedAt>
  readonly receive: (actor: Actor, asked: ReceiveParcel) => Promise<ReceivedParcel>
  readonly refuse: (actor: Actor, asked: Answering) => Promise<Settled>
  /** Puts away a parcel whose sender destroyed its case. */
  readonly dismiss: (actor: Actor, parcel: string) => Promise<Settled>
  readonly recall: (actor: Actor, asked: Answering) => Promise<Settled>
  readonly forward: (actor: Actor, asked: Answering & { readonly to: string }) => Promise<Settled>
  readonly answerOnPaper: (actor: Actor, asked: AnsweredOnPaper) => Promise<Performed>
}

export function openParcels(means: ParcelMeans): ParcelDesk {
  return {
    receivers: (actor, caseId) => receiversOf(means, actor, caseId),
    send: (actor, asked) => sendParcel(means, actor, asked),
    of: (actor, caseId) => parcelsOf(means, actor, caseId),
    inbox: (actor) => inboxOf(means, actor),
    count: (actor) => countInbox(means, actor),
    look: (actor, parcel) => lookAtParcel(means, actor, parcel),
    receive: async (actor, asked) => {
      const done = await receiveParcel(means, actor, asked)
      if ('received' in done) await acknowledge(means, actor, { caseId: done.received, asked })
      return done
    },
    refuse: (actor, asked) => refuseParcel(means, actor, asked),
    dismiss: (actor, parcel) => dismissParcel(means, actor, parcel),
    recall: (actor, asked) => recallParcel(means, actor, asked),
    forward: (actor, asked) => forwardParcel(means, actor, asked),
    answerOnPaper: (actor, { caseId, commandId, ...answer }) =>
      means.desk.perform(actor, {
        caseId,
        commandId,
        command: { type: 'answer-parcel', ...answer },
      }),
  }
}
