import { aConfirmer, article } from '@sejour/law'
import type { Machine } from '../machine.ts'
import { step } from './on.ts'

const notification = article('62', { paragraph: '§ 3' })
const attempt = (...result: readonly string[]) => step('notification-attempted', { result })

/**
 * How a decision that was signed reaches somebody. Refusing to take it is a notification: the limit
 * starts. What came back, or was left at the door, is for whoever notifies to judge.
 */
export const notifying: Machine = {
  id: 'notification',
  of: { entry: step('decision-signed'), or: step('notification-asked') },
  heard: [{ entry: 'decision-notified' }],
  initial: 'to-sign',
  states: [
    { id: 'to-sign', holder: 'office' },
    { id: 'signed', holder: 'office' },
    { id: 'asked', holder: 'commune' },
    { id: 'attempted', holder: 'commune' },
    { id: 'refused', holder: 'commune' },
    { id: 'returned', holder: 'commune' },
    { id: 'notified', holder: 'nobody', isEnd: true },
    { id: 'withdrawn', holder: 'nobody', isEnd: true },
  ],
  transitions: [
    {
      id: 'sign',
      from: ['to-sign'],
      to: 'signed',
      on: step('decision-signed'),
      by: 'office',
      source: article('62', { paragraph: '§ 2' }),
    },
    {
      id: 'ask',
      from: ['signed', 'to-sign', 'returned', 'asked'],
      to: 'asked',
      on: step('notification-asked'),
      by: 'office',
      source: notification,
    },
    {
      id: 'miss',
      from: ['asked', 'attempted', 'signed'],
      to: 'attempted',
      on: attempt('absent'),
      by: 'commune',
      source: notification,
    },
    {
      id: 'be-refused',
      from: ['asked', 'attempted', 'signed'],
      to: 'refused',
      on: attempt('refused'),
      by: 'commune',
      source: article('39/57', { paragraph: '§ 2' }),
    },
    {
      id: 'come-back',
      from: ['asked', 'attempted', 'signed'],
      to: 'returned',
      on: attempt('moved', 'returned'),
      by: 'commune',
      source: notification,
    },
    {
      id: 'notify',
      from: ['signed', 'asked', 'attempted', 'refused', 'returned', 'notified'],
      to: 'notified',
      on: { entry: 'decision-notified' },
      by: 'commune',
      limit: 'annulment',
      source: notification,
    },
    {
      id: 'withdraw',
      from: ['signed', 'asked', 'attempted', 'refused', 'returned', 'notified'],
      to: 'withdrawn',
      on: step('decision-withdrawn'),
      by: 'office',
      mustBeTold: true,
      source: aConfirmer,
    },
  ],
}
