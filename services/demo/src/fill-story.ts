import {
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  evolve,
  type Projection,
  type Recorded,
  type Scope,
  type StoredFile,
} from '@sejour/cases'
import type { OneOfTogether } from '@sejour/store'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import type { DemoCase, DemoStep, SpecimenStep } from './demo-case.ts'
import { accountId, officeId } from './demo-ids.ts'
import type { DemoParts } from './fill.ts'
import { idOf } from './ids.ts'
import type { PrintSpecimen } from './specimens.ts'

type StoryParts = Pick<DemoParts, 'store'> & {
  /** What queues and search know of a case, as the desk derives it. */
  readonly project: (history: readonly Recorded[]) => Projection
  readonly print: PrintSpecimen
}

/**
 * Keeps one story, a case for each organisation that knows it; how many were added. Its papers first
 * and its events in one transaction: a start that was cut short leaves no half story, and the same
 * papers once more.
 */
export async function fillStory(parts: StoryParts, sides: readonly DemoCase[]): Promise<number> {
  const appends: OneOfTogether[] = []
  let added = 0
  for (const side of sides) {
    const scope = scopeOf(side)
    if (await parts.store.cases.read(scope, side.caseId)) continue
    const told = await tellSide(parts, scope, side)
    // It was there, and somebody had it forgotten.
    if (!told) continue
    appends.push(...told)
    added += 1
  }
  const [first, ...others] = appends
  if (!first) return 0
  const scope = { organisation: first.organisation, account: first.account ?? '' }
  const { outcome } = await parts.store.cases.together(scope, { appends: [first, ...others] })
  return outcome === 'appended' ? added : 0
}

/** Whose case it is, as the administrator of the organisation. */
export function scopeOf({ office }: Pick<DemoCase, 'office'>): Scope {
  const administrator = DEMO_ACCOUNTS.find((one) => one.office === office)
  return {
    organisation: officeId(office),
    account: accountId(administrator?.email ?? office),
  }
}

/** The events of one organisation: one append for each stretch that one account wrote. */
async function tellSide(
  { project, ...parts }: StoryParts,
  scope: Scope,
  demo: DemoCase,
): Promise<readonly OneOfTogether[] | undefined> {
  const story = teller()
  const stretches: { readonly account: string; readonly events: CaseEvent[] }[] = []
  for (const step of demo.steps) {
    const account = 'as' in step ? accountId(step.as) : scope.account
    const command = await commandWithFile(parts, { scope, demo, step })
    if (!command) return undefined
    const events = story.add(account, command)
    const last = stretches.at(-1)
    if (last?.account === account) last.events.push(...events)
    else stretches.push({ account, events: [...events] })
  }
  let version = 0
  return stretches.map(({ account, events }, at) => {
    const expectedVersion = version
    version += events.length
    const commandId = at === 0 ? idOf(demo.key, 'told') : idOf(demo.key, 'told', String(at))
    const { organisation } = scope
    const { caseId } = demo
    return { organisation, account, caseId, expectedVersion, commandId, events, project }
  })
}

/** Carries steps out as the case stands after those before. @throws when one is refused: our mistake. */
function teller() {
  let state: CaseState | undefined
  return {
    add(by: string, command: Command): readonly CaseEvent[] {
      const decided = decide({ state, by }, command)
      if ('refused' in decided) throw new Error(`demonstration: ${decided.refused}`)
      for (const event of decided.events) {
        const version: number = (state?.version ?? 0) + 1
        state = evolve(state, { version, at: '', by, event })
      }
      return decided.events
    },
  }
}

async function commandWithFile(
  parts: Pick<StoryParts, 'store' | 'print'>,
  {
    scope,
    demo,
    step,
  }: { readonly scope: Scope; readonly demo: DemoCase; readonly step: DemoStep },
): Promise<Command | undefined> {
  if (!('specimen' in step)) return 'command' in step ? step.command : step
  const file = await keepSpecimen(parts, { scope, demo, step })
  return file && { ...step.command, exhibit: { ...step.command.exhibit, file } }
}

async function keepSpecimen(
  { store, print }: Pick<StoryParts, 'store' | 'print'>,
  {
    scope,
    demo,
    step: { specimen },
  }: { readonly scope: Scope; readonly demo: DemoCase; readonly step: SpecimenStep },
): Promise<StoredFile | undefined> {
  const pdf = await print(specimen)
  const name = `${specimen.title.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-')}.pdf`
  const kept = await store.files.put(
    scope,
    demo.caseId,
    (async function* () {
      yield pdf
    })(),
    { name, limit: pdf.length },
  )
  if ('refused' in kept && kept.refused === 'no-such-case') return undefined
  if ('refused' in kept) throw new Error(`demonstration: ${kept.refused}`)
  return kept
}
