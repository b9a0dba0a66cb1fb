import { act } from './act.ts'
import { acts } from './acts.ts'
import { agenda, caseAgenda } from './agenda.ts'
import { argumentsRoute } from './arguments.ts'
import { bundle } from './bundle.ts'
import { cases } from './cases.ts'
import { controle } from './controle.ts'
import { dashboard } from './dashboard.ts'
import { facts } from './facts.ts'
import { history } from './history.ts'
import { intake } from './intake.ts'
import { interview, interviewStep } from './interview.ts'
import { notes } from './notes.ts'
import { overview } from './overview.ts'
import { people } from './people.ts'
import { readLog } from './read-log.ts'
import { exhibit } from './piece.ts'
import { exhibitMail } from './piece-mail.ts'
import { exhibitZone } from './piece-zone.ts'
import { exhibits } from './pieces.ts'
import { exhibitsCoverage } from './pieces-coverage.ts'
import { exhibitsMatrix } from './pieces-matrix.ts'
import { exhibitsPresence } from './pieces-presence.ts'
import type { DeskRoute } from './route.ts'
import { search } from './search.ts'
import { sharing } from './sharing.ts'
import { takeOver } from './take-over.ts'
import { tasks } from './tasks.ts'
import { textPacks } from './text-packs.ts'

/** Every page of the desk. */
export const routes: readonly DeskRoute[] = [
  dashboard,
  agenda,
  caseAgenda,
  search,
  cases,
  intake,
  interview,
  interviewStep,
  overview,
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
  notes,
  tasks,
  history,
  readLog,
  sharing,
  takeOver,
  textPacks,
]
