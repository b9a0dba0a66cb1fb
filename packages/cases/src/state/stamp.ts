import type { CaseEvent, Recorded } from '../case-event.ts'

/** Who wrote something into the case, when, and with which event. */
export type Stamp = Pick<Recorded, 'version' | 'at' | 'by'>

/** Something with who recorded it, and who last changed it. */
export type Kept<Thing> = Thing & { readonly recorded: Stamp; readonly changed?: Stamp }

/** Something that no longer counts, with why, as the screen still shows it struck through. */
export type Withdrawn<Thing> = Thing & {
  readonly withdrawn: Stamp & { readonly why?: string }
}

/** The event of a type. */
export type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: Type }>

/** The stamp that an event leaves. */
export function stampOf({ version, at, by }: Recorded): Stamp {
  return { version, at, by }
}
