import type { AgendaItem, CaseFile, PersonInFile } from '@sejour/desk'
import {
  caseHeadTexts,
  dayOfEntry,
  deskHref,
  labelOfEntry,
  nameOf,
  type CaseFrame,
  type CaseHead,
} from '@sejour/web/desk'
import type { ThreadStep } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import type { Asked } from './route.ts'
import { hrefOf } from './targets.ts'

/** The frame of a page about a case: its head, its thread, what to do next, its counts. */
export function caseFrameOf(asked: Asked, file: CaseFile): CaseFrame {
  return { ...asked.frame, head: headOf(asked, file) }
}

function headOf({ lang }: Asked, file: CaseFile): CaseHead {
  const { state, people, risks } = file
  const next = risks[0]
  const open = [...state.tasks.values()].filter(({ done }) => done === undefined)
  return {
    id: file.caseId,
    title: state.title,
    version: file.version,
    status: state.status,
    people: people.map((one) => personOf(one, lang)),
    thread: threadOf(file, lang),
    ...(next !== undefined && {
      next: {
        text: next.action.label,
        href: hrefOf(lang, next.action.target),
        ...(next.on !== undefined && { day: next.on }),
      },
    }),
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
  const happened = file.procedures
    .flatMap(({ entries }) => entries)
    .map((entry): { step: ThreadStep; day: string } => {
      const day = dayOfEntry(entry) ?? ''
      const step = {
        state: 'past' as const,
        label: labelOfEntry(entry, catalogue, lang),
        href: `${agenda}#entry-${entry.id}`,
      }
      return { step: day === '' ? step : { ...step, day }, day }
    })
    .toSorted((one, other) => one.day.localeCompare(other.day))
  const running = file.agenda
    .filter((item) => item.state === 'running' && item.peremptory && !item.bindsAuthority)
    .slice(0, 2)
    .flatMap((item) => runningStep(item, agenda))
  if (happened.length === 0 && file.procedures.length > 0) {
    return [
      { state: 'past', label: words.opened, day: file.state.opened.at.slice(0, 10) },
      ...running,
      { state: 'possible', label: words.entry['request-filed'], condition: words.whenReady },
    ]
  }
  return [...happened.map(({ step }) => step), ...running, ...mayCome(file, words)]
}

/** What the last round waits for. */
function mayCome(
  { procedures }: CaseFile,
  { waits }: (typeof caseHeadTexts)[Asked['lang']],
): readonly ThreadStep[] {
  const stage = procedures.at(-1)?.stage
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

function runningStep(item: AgendaItem, href: string): readonly ThreadStep[] {
  const { safeDay, daysLeft, label } = item
  if (safeDay === undefined || daysLeft === undefined || daysLeft < 0) return []
  return [{ state: 'running', label, href, until: safeDay, remainingDays: daysLeft }]
}
