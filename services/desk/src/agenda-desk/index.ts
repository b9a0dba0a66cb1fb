export {
  agendaDesk,
  type AgendaDesk,
  type AgendaDeskParts,
  type AgendaSettings,
} from './agenda-desk.ts'
export type { DueLine } from './due-lines.ts'
