export type { PersonToReach, RecipientCopy, RecipientPlace } from './recipient.ts'
export type { Attempt } from './attempts.ts'
export {
  type NotificationsView,
  notificationsOf,
  type NotifiedPaper,
  type PendingNotification,
  takenBackOn,
} from './notification-view.ts'
export { anotherPaper, correction, recordedTwice, type Twice } from './twice.ts'
