import type { LocalDate } from '@sejour/calendar'
import { findStep, type StepId } from '@sejour/chain'
import { commandOf, type DemoCase, type DemoStep } from './demo-case.ts'
import { officeId } from './demo-ids.ts'
import { idOf } from './ids.ts'
import type { OfficeKey } from './offices.ts'
import { type ParcelTold, parcelPen, type WaitingTold } from './parcel-pen.ts'
import { type ChainStep, type Pen, penFor } from './pen.ts'
import { rulingPen } from './ruling-pen.ts'

/** A story that several organisations know, each in a case of its own under one id. */
export type StoryOpening = {
  readonly key: string
  readonly title: string
  readonly language: 'fr' | 'nl' | 'de'
  /** The day on which the person said what the facts say. */
  readonly on: LocalDate
  /** Who keeps a case. Without counsel, the person came alone. */
  readonly known: readonly [OfficeKey, ...OfficeKey[]]
}

type Side = 'counsel' | 'commune' | 'office'

/** What one organisation does: what everybody who follows the file is told is told at once. */
type SidePen = ReturnType<typeof sidePen>

/** What writes an invented file: everybody at once, or one side alone. */
export type Story = {
  /** Everybody who keeps the case. */
  readonly all: Pen
  readonly counsel: SidePen
  readonly commune: SidePen
  /** What the Office does, and the rulings that it prepares. */
  readonly office: SidePen & ReturnType<typeof rulingPen>
  /** Something sent from one desk to another, as both sides keep it. */
  readonly parcel: (name: string, told: ParcelTold) => void
  /** Something sent that nobody opened yet: keys become ids. */
  readonly sends: (from: OfficeKey, name: string, told: Omit<WaitingTold, 'id'>) => void
}

/** Writes a story once for everybody who knows it: one case for each of them. */
export function writeStory(
  opening: StoryOpening,
  tell: (story: Story) => void,
): readonly DemoCase[] {
  const { key, title, language, known, on } = opening
  const cases = known.map((office) => {
    const steps: DemoStep[] = [{ type: 'open-case', title, language }]
    const sends: WaitingTold[] = []
    return { key, office, caseId: idOf(key), steps, sends }
  })
  const counsel = known.find((office) => sideOf(office) === 'counsel')
  const penOf = { key, counsel, on }
  const addTo = (isTold: (office: OfficeKey) => boolean) => (step: DemoStep) => {
    for (const one of cases) if (isTold(one.office)) one.steps.push(asTakenBy(one.steps, step))
  }
  const all = penFor(
    penOf,
    addTo(() => true),
  )
  const toOffice = addTo((office) => office === 'office')
  const toldBy = (side: Side) => (step: DemoStep) => {
    for (const one of cases) {
      const taken = asTakenBy(one.steps, step)
      one.steps.push(sideOf(one.office) === side ? taken : saidBy(side, taken))
    }
  }
  const of = (side: Side) =>
    sidePen(
      penFor(penOf, toldBy(side)),
      penFor(
        penOf,
        addTo((office) => sideOf(office) === side),
      ),
    )
  tell({
    all,
    counsel: of('counsel'),
    commune: of('commune'),
    office: { ...of('office'), ...rulingPen(key, toOffice) },
    sends: (from, name, { procedure, exhibits, entries, ...told }) => {
      const id = (word: string) => idOf(key, word)
      cases
        .find(({ office }) => office === from)
        ?.sends.push({
          ...told,
          id: id(name),
          procedure: id(procedure),
          exhibits: exhibits.map(id),
          entries: entries.map(id),
        })
    },
    parcel: parcelPen(key, (office, step) => addTo((one) => one === office)(step)),
  })
  return cases
}

function sideOf(office: OfficeKey): Side {
  return office === 'commune' || office === 'office' ? office : 'counsel'
}

function sidePen(all: Pen, own: Pen) {
  return {
    ...own,
    step(name: string, procedure: string, step: StepId, taken: ChainStep) {
      const pen = findStep(step)?.told === true ? all : own
      pen.step(name, procedure, step, taken)
    },
    receipt: (...told: Parameters<Pen['receipt']>) => all.receipt(...told),
    title: (...told: Parameters<Pen['title']>) => all.title(...told),
    decision: (...told: Parameters<Pen['decision']>) => all.decision(...told),
  }
}

/** What is told names no entry and no ruling that the case of whoever is told does not have. */
function asTakenBy(steps: readonly DemoStep[], step: DemoStep): DemoStep {
  if (!('type' in step) || step.type !== 'record-entry') return step
  const { entry } = step
  const isHere = (id: string) => steps.some((one) => madeBy(one) === id)
  if (entry.kind === 'step-taken' && entry.about !== undefined && !isHere(entry.about)) {
    const { about: _, ...bare } = entry
    return { ...step, entry: bare }
  }
  if (entry.kind === 'decision-notified' && entry.ruling !== undefined && !isHere(entry.ruling)) {
    const { ruling: _, ...bare } = entry
    return { ...step, entry: bare }
  }
  return step
}

/** What an authority tells bears its name with everybody else. */
function saidBy(side: Side, step: DemoStep): DemoStep {
  const isTold = side !== 'counsel' && 'type' in step && step.type === 'record-entry'
  return isTold ? { ...step, from: officeId(side) } : step
}

function madeBy(step: DemoStep): string | undefined {
  const command = commandOf(step)
  if (command.type === 'record-entry') return command.entry.id
  return command.type === 'begin-ruling' ? command.ruling.id : undefined
}
