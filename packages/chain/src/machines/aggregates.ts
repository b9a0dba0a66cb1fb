import { aConfirmer, article } from '@sejour/law'
import type { Machine, Transition, Trigger } from '../machine.ts'

const reasons = article('62', { paragraph: '§ 2' })

/** What somebody does to a ruling or to a parcel: a command, and no entry of the case. */
const told = (command: string): Trigger => ({ step: command })

type Move = Pick<Transition, 'id' | 'from' | 'to' | 'by'> & { readonly command: string }

const drawn =
  (source: Transition['source']) =>
  ({ command, ...move }: Move): Transition => ({ ...move, on: told(command), source })

/** A decision that an authority prepares: two people, and a reason for every argument. */
export const ruling: Machine = {
  id: 'ruling',
  of: { aggregate: 'ruling' },
  initial: 'none',
  states: [
    { id: 'none', holder: 'office' },
    { id: 'drafting', holder: 'office' },
    { id: 'submitted', holder: 'office' },
    { id: 'returned', holder: 'office' },
    { id: 'approved', holder: 'office' },
    { id: 'signed', holder: 'office' },
    { id: 'withdrawn', holder: 'nobody', isEnd: true },
  ],
  transitions: [
    { id: 'begin', from: ['none'], to: 'drafting', by: 'office', command: 'begin-ruling' } as const,
    {
      id: 'change',
      from: ['drafting'],
      to: 'drafting',
      by: 'office',
      command: 'change-ruling',
    } as const,
    {
      id: 'reason',
      from: ['drafting'],
      to: 'drafting',
      by: 'office',
      command: 'give-reason',
    } as const,
    {
      id: 'change-again',
      from: ['returned'],
      to: 'returned',
      by: 'office',
      command: 'change-ruling',
    } as const,
    {
      id: 'reason-again',
      from: ['returned'],
      to: 'returned',
      by: 'office',
      command: 'give-reason',
    } as const,
    {
      id: 'submit',
      from: ['drafting', 'returned'],
      to: 'submitted',
      by: 'office',
      command: 'submit-ruling',
    } as const,
    {
      id: 'recall',
      from: ['submitted', 'approved'],
      to: 'drafting',
      by: 'office',
      command: 'recall-ruling',
    } as const,
    {
      id: 'approve',
      from: ['submitted'],
      to: 'approved',
      by: 'office',
      command: 'review-ruling:approved',
    } as const,
    {
      id: 'return',
      from: ['submitted'],
      to: 'returned',
      by: 'office',
      command: 'review-ruling:returned',
    } as const,
    { id: 'sign', from: ['approved'], to: 'signed', by: 'office', command: 'sign-ruling' } as const,
    {
      id: 'withdraw',
      from: ['signed'],
      to: 'withdrawn',
      by: 'office',
      command: 'withdraw-ruling',
    } as const,
  ].map(drawn(reasons)),
}

/** What one organisation sends another. Nothing is sent twice, and nothing is received unseen. */
export const parcel: Machine = {
  id: 'parcel',
  of: { aggregate: 'parcel' },
  initial: 'none',
  states: [
    { id: 'none', holder: 'commune' },
    { id: 'sent', holder: 'commune' },
    { id: 'received', holder: 'office', isEnd: true },
    { id: 'refused', holder: 'commune', isEnd: true },
    { id: 'recalled', holder: 'commune', isEnd: true },
  ],
  transitions: [
    { id: 'send', from: ['none'], to: 'sent', by: 'commune', command: 'send-parcel' } as const,
    {
      id: 'receive',
      from: ['sent'],
      to: 'received',
      by: 'office',
      command: 'answer-parcel:received',
    } as const,
    {
      id: 'refuse',
      from: ['sent'],
      to: 'refused',
      by: 'office',
      command: 'answer-parcel:refused',
    } as const,
    {
      id: 'recall',
      from: ['sent'],
      to: 'recalled',
      by: 'commune',
      command: 'answer-parcel:recalled',
    } as const,
  ].map(drawn(aConfirmer)),
}
