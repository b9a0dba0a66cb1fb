import type { Document } from '@sejour/documents'
import type { Assembly } from '../assemble/assemble.ts'
import type { Fault } from '../faults.ts'
import type { BundleLang } from '../order.ts'
import type { RecognizedPage } from '../prepare/host.ts'
import type { Prepared } from '../prepare/prepared.ts'

/** What a worker is asked to do, and what it gives back. */
export type Work = {
  readonly prepare: {
    readonly job: {
      readonly bytes: Uint8Array
      readonly lang: BundleLang
      /** Whether somebody reads pages without text. */
      readonly reads: boolean
    }
    readonly result: Prepared | { readonly fault: Fault }
  }
  readonly assemble: { readonly job: Assembly; readonly result: Uint8Array }
  readonly cut: {
    readonly job: { readonly prepared: Prepared; readonly most: number }
    readonly result: readonly Prepared[]
  }
}

export type Kind = keyof Work

/** To the worker. */
export type ToWorker =
  | { readonly [kind in Kind]: { readonly kind: kind; readonly job: Work[kind]['job'] } }[Kind]
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }

/** From the worker: what it made, what went wrong in it, or a question to the thread that started it. */
export type FromWorker =
  | { readonly kind: 'done'; readonly result: Work[Kind]['result'] }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ask'; readonly id: number; readonly ask: Ask }

export type Ask =
  | { readonly typeset: Document }
  | { readonly recognize: Uint8Array }
  | { readonly part: number }

export type Answer =
  | { readonly pdf: Uint8Array; readonly isWhole: boolean }
  | { readonly read: RecognizedPage }
  | { readonly failed: true }
