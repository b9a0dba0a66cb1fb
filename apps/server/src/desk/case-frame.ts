import { sayTransition } from '@sejour/chain'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import { type CaseEntry, inTime } from '@sejour/cases'
import type { AgendaItem, CaseFile, PersonInFile } from '@sejour/desk'
import {
  caseHeadTexts,
  dayOfEntry,
  deskHref,
  labelOfEntry,
  nameOf,
  OWN_STEPS,
  type CaseFrame,
  type CaseHead,
  type DeskFrame,
} from '@sejour/web/desk'
import type { ThreadStep } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import type { Asked } from './route.ts'
import { hrefOf } from './targets.ts'

/** The frame of a page about a case: its head, its thread, what to do next, its counts. */
export function caseFrameOf(asked: Asked, file: CaseFile): CaseFrame {
  return { ...asked.frame, head: headOf(asked, file) }
}

function headOf({ lang, frame }: Asked, file: CaseFile): CaseHead {
  const { state, people } = file
  const next = frame.kind === 'counsel' ? nextOfCounsel(file, lang) : nextOfDesk(frame, file)
  const open = [...state.tasks.values()].filter(({ done }) => done === undefined)
  return {
    id: file.caseId,
    title: state.title,
    version: file.version,
    status: state.status,
    people: people.map((one) => personOf(one, lang)),
    thread: threadOf(file, lang),
    ...(next !== undefined && { next }),
    counts: {
      people: people.filter(({ left }) => left === undefined).length,
      exhibits: state.exhibits.size,
      arguments: state.arguments.size,
      notes: state.notes.size,
      tasks: open.length,
      caseAgenda: file.agenda.filter((item) => item.state === 'running').length,
    },
  }
}

function nextOfCounsel({ risks, agenda }: CaseFile, lang: Asked['lang']): CaseHead['next'] {
  // What can still be done in time goes before what may be lost already.
  const next = risks.find(({ kind }) => kind === 'limit-near') ?? risks[0]
  if (next === undefined) return undefined
  const limit = agenda.find(({ id }) => id === next.action.target.id)
  const day = limit?.lastDay ?? next.on
  return {
    text: limit === undefined ? next.action.label : limit.label,
    href: hrefOf(lang, next.action.target),
    ...(day !== undefined && { day }),
  }
}

/**
 * The limits of a case bind the person: an authority is told what itself does next. Where several
 * moves compete, the choice is its own, and none is named.
 */
function nextOfDesk({ lang, kind }: DeskFrame, file: CaseFile): CaseHead['next'] {
  const own = OWN_STEPS[kind]
  const moves = file.standings
    .filter(({ machine }) => 'procedure' in machine.of)
    .flatMap(({ next, state }) => next.filter(({ by, to }) => own.includes(by) && to !== state))
    // To take a decision back is never what comes next by itself.
    .filter(({ on }) => !('step' in on && on.step === 'decision-withdrawn'))
  const [only, ...others] = moves
  if (only === undefined || others.length > 0) return undefined
  return { text: sayTransition(only, lang), href: deskHref(lang, 'chain', { case: file.caseId }) }
}

function personOf(
  { person, age, left }: PersonInFile,
  lang: Asked['lang'],
): CaseHead['people'][number] {
  return {
    id: person.id,
    name: nameOf(person, lang),
    ...(age !== undefined && { age }),
    ...(person.officeNumber !== undefined && { officeNumber: person.officeNumber }),
    ...(left !== undefined && { hasLeft: true }),
  }
}

/** What happened, what runs, what may come: the line at the head of a case. */
function threadOf(file: CaseFile, lang: Asked['lang']): readonly ThreadStep[] {
  const words = caseHeadTexts[lang]
  const catalogue = catalogueIn(lang)
  const agenda = deskHref(lang, 'caseAgenda', { case: file.caseId })
  const happened = shortened(inTime(file.procedures.flatMap(({ entries }) => entries))).map(
    (entry): ThreadStep => {
      const day = dayOfEntry(entry)
      const label = labelOfEntry(entry, catalogue, lang)
      return {
        state: 'past',
        // A paper bears its number first; what it is follows in a sentence of its own.
        label: entry.kind === 'receipt-given' ? (label.split('. ')[0] ?? label) : label,
        href: `${agenda}#entry-${entry.id}`,
        ...(day !== undefined && { day }),
      }
    },
  )
  const running = file.agenda
    .filter((item) => item.state === 'running' && item.peremptory && !item.bindsAuthority)
    .slice(0, 2)
    .flatMap((item) => runningStep(item, { href: `${agenda}#${item.id}`, today: file.on }))
  if (happened.length === 0 && file.procedures.length > 0) {
    return [
      { state: 'past', label: words.opened, day: file.state.opened.at.slice(0, 10) },
      ...running,
      { state: 'possible', label: words.entry['request-filed'], condition: words.whenReady },
    ]
  }
  return [...happened, ...running, ...mayCome(file, words)]
}

/** More knots than this are not taken in at a glance. */
const MOST_KNOTS = 8

/** Of a long story, the oldest steps between the entries are left to the page of the way. */
function shortened(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  const steps = entries.filter(({ kind }) => kind === 'step-taken')
  const left = new Set(steps.slice(0, Math.max(0, entries.length - MOST_KNOTS)))
  return entries.filter((entry) => !left.has(entry))
}

/** What the last round that was sent waits for. */
function mayCome(
  { procedures }: CaseFile,
  { waits }: (typeof caseHeadTexts)[Asked['lang']],
): readonly ThreadStep[] {
  const stage = procedures.findLast((one) => one.stage !== 'preparation')?.stage
  const step =
    stage === 'filed' || stage === 'received'
      ? waits.decision
      : stage === 'annulled'
        ? waits.again
        : stage === 'under-remedy'
          ? waits.judgment
          : undefined
  return step === undefined ? [] : [{ state: 'possible', ...step }]
}

function runningStep(
  item: AgendaItem,
  { href, today }: { readonly href: string; readonly today: LocalDate },
): readonly ThreadStep[] {
  const { safeDay, lastDay = safeDay, label } = item
  if (safeDay === undefined || lastDay === undefined) return []
  // Once the safe day is past, the last one is what remains.
  const until = safeDay < today ? lastDay : safeDay
  return [{ state: 'running', label, href, until, remainingDays: daysBetween(today, until) }]
}
