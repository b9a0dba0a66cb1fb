import { act } from './act.ts'
import { acts } from './acts.ts'
import { agenda, caseAgenda } from './agenda.ts'
import { argumentsRoute } from './arguments.ts'
import { bundle } from './bundle.ts'
import { cases } from './cases.ts'
import { chain } from './chain.ts'
import { counter } from './commune-counter.ts'
import { notificationLog } from './commune-log.ts'
import { register } from './commune-register.ts'
import { controle } from './controle.ts'
import { dashboard } from './dashboard.ts'
import { facts } from './facts.ts'
import { history } from './history.ts'
import { intake } from './intake.ts'
import { interview, interviewStep } from './interview.ts'
import { notes } from './notes.ts'
import { notifications } from './notifications.ts'
import { earlier } from './office-earlier.ts'
import { examination } from './office-examination.ts'
import { ruling } from './office-ruling.ts'
import { overview } from './overview.ts'
import { parcels } from './parcels.ts'
import { inbox } from './parcels-inbox.ts'
import { people } from './people.ts'
import { readLog } from './read-log.ts'
import { exhibit } from './piece.ts'
import { exhibitMail } from './piece-mail.ts'
import { exhibitZone } from './piece-zone.ts'
import { exhibits } from './pieces.ts'
import { exhibitsCoverage } from './pieces-coverage.ts'
import { exhibitsMatrix } from './pieces-matrix.ts'
import { exhibitsPresence } from './pieces-presence.ts'
import { remedies } from './remedies.ts'
import type { DeskRoute } from './route.ts'
import { search } from './search.ts'
import { sharing } from './sharing.ts'
import { takeOver } from './take-over.ts'
import { tasks } from './tasks.ts'
import { textPacks } from './text-packs.ts'
import { titles } from './titles.ts'
import { registers } from './titles-registers.ts'
import { union } from './union.ts'

/** Every page of the desk. */
export const routes: readonly DeskRoute[] = [
  dashboard,
  agenda,
  caseAgenda,
  chain,
  counter,
  notificationLog,
  register,
  search,
  cases,
  intake,
  interview,
  interviewStep,
  overview,
  parcels,
  inbox,
  people,
  facts,
  argumentsRoute,
  exhibits,
  exhibit,
  exhibitsCoverage,
  exhibitsPresence,
  exhibitsMatrix,
  bundle,
  exhibitMail,
  exhibitZone,
  acts,
  act,
  controle,
  earlier,
  examination,
  ruling,
  notes,
  notifications,
  remedies,
  tasks,
  history,
  readLog,
  sharing,
  takeOver,
  textPacks,
  union,
  titles,
  registers,
]
