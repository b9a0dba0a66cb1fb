export { agendaMigrations } from './migrations.ts'
export {
  type AddressOf,
  HOUSE_ACCOUNT,
  type Moment,
  type Recipient,
  type Reminded,
  type RemindersContext,
  type RunDone,
  runDue,
} from './reminders.ts'
export { endTurn, takeTurn } from './job.ts'
export { type ReminderState, reminderState } from './state.ts'
export {
  readDaysBefore,
  type ReminderSettings,
  reminderSettings,
  setDaysBefore,
  setWish,
  USUAL_DAYS,
} from './settings.ts'
