import type { Actor } from '../actor.ts'
import { mayAsk, mayCommand } from '../authorise.ts'

/** Whether somebody sends parcels and takes them in; a reader only sees them. */
export const maySend = (actor: Actor): boolean =>
  mayCommand(actor, 'send-parcel') && mayCommand(actor, 'receive-parcel')

/** Whether somebody sees which parcels wait. */
export const maySee = (actor: Actor): boolean => mayAsk(actor, 'list')
