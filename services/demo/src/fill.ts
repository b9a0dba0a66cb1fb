import type { Accounts } from '@sejour/accounts'
import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEvent,
  type CaseState,
  decide,
  evolve,
  type Projection,
  type Recorded,
  type Scope,
  type StoredFile,
} from '@sejour/cases'
import type { Document } from '@sejour/documents'
import type { Store } from '@sejour/store'
import type { Typesetter } from '@sejour/typeset'
import type { DemoCase, SpecimenStep } from './demo-case.ts'
import { demoCases } from './demo-cases.ts'
import { idOf } from './ids.ts'
import { DEMO_ACCOUNTS, DEMO_PASSWORD, OFFICES, type OfficeKey } from './offices.ts'

/** What the demonstration is filled through. */
export type DemoParts = {
  readonly accounts: Accounts
  readonly store: Store
  readonly typesetter: Typesetter
  /** What queues and search know of a case, as the desk derives it. */
  readonly project: (history: readonly Recorded[]) => Projection
  readonly today: LocalDate
  readonly now: () => string
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * Fills the offices of the demonstration and their cases. Done again, it adds what is missing and
 * changes nothing that somebody did since.
 */
export async function fillDemo(parts: DemoParts): Promise<void> {
  for (const key of Object.keys(OFFICES) as OfficeKey[]) await openOffice(parts, key)
  const cases = demoCases(parts.today)
  for (const [done, demo] of cases.entries()) {
    parts.onProgress?.(done, cases.length)
    await fillCase(parts, demo)
  }
  parts.onProgress?.(cases.length, cases.length)
}

/** The organisation of an office, as the demonstration names it. */
export function officeId(key: OfficeKey): string {
  return idOf('office', key)
}

async function openOffice({ accounts, store }: DemoParts, key: OfficeKey): Promise<void> {
  const id = officeId(key)
  const people = DEMO_ACCOUNTS.filter(({ office }) => office === key)
  for (const { name, email, lang } of people) {
    await accounts.create({
      id: accountId(email),
      mail: email,
      name,
      lang,
      password: DEMO_PASSWORD,
      mailIsVerified: true,
    })
  }
  const [first, ...others] = people
  const scope = { organisation: id, account: accountId(first?.email ?? key) }
  if ((await accounts.organisations.find(scope)) === undefined) {
    await accounts.organisations.create({
      id,
      kind: 'counsel',
      name: OFFICES[key].name,
      first: scope.account,
    })
    for (const { email, role } of others) {
      await accounts.organisations.addMember({
        organisation: id,
        account: accountId(email),
        role,
      })
    }
  }
  await store.organisations.create(id)
}

function accountId(email: string): string {
  return idOf('account', email)
}

// The case is opened first, because a file is encrypted with the key of its case; then all the rest
// is one append, so that a start that was cut short leaves no half case behind.
async function fillCase(parts: DemoParts, demo: DemoCase): Promise<void> {
  const { store, project } = parts
  const administrator = DEMO_ACCOUNTS.find(({ office }) => office === demo.office)
  const scope = {
    organisation: officeId(demo.office),
    account: accountId(administrator?.email ?? demo.office),
  }
  const [opening, ...steps] = demo.steps
  if (!opening || 'specimen' in opening) return
  const append = (part: string, events: readonly CaseEvent[], expectedVersion: number) =>
    store.cases.append(scope, {
      caseId: demo.caseId,
      expectedVersion,
      commandId: idOf(demo.key, part),
      events,
      project,
    })
  const story = tell(scope.account)
  await append('opened', story.add(opening), 0)
  if ((await store.cases.read(scope, demo.caseId))?.length !== 1) return
  const events: CaseEvent[] = []
  for (const step of steps) {
    events.push(
      ...('specimen' in step
        ? story.add(withFile(step, await keepSpecimen(parts, scope, demo, step)))
        : story.add(step)),
    )
  }
  await append('told', events, 1)
}

/** Carries steps out as the case stands after those before. @throws when one is refused: our mistake. */
function tell(by: string) {
  let state: CaseState | undefined
  return {
    add(command: SpecimenStep['command'] | Exclude<DemoCase['steps'][number], SpecimenStep>) {
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

async function keepSpecimen(
  { store, typesetter, now, today }: DemoParts,
  scope: Scope,
  { caseId }: DemoCase,
  { specimen }: SpecimenStep,
): Promise<StoredFile> {
  const pdf = await typesetter.toPdf(specimenOf(specimen, today), {
    standard: 'reading',
    createdAt: now(),
  })
  const name = `${specimen.title.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-')}.pdf`
  const kept = await store.files.put(
    scope,
    caseId,
    (async function* () {
      yield pdf
    })(),
    { name, limit: pdf.length },
  )
  if ('refused' in kept) throw new Error(`demonstration: ${kept.refused}`)
  return kept
}

function specimenOf({ title, lines }: SpecimenStep['specimen'], today: LocalDate): Document {
  return {
    lang: 'fr',
    title,
    about: `SPECIMEN, ${today}`,
    blocks: [
      {
        kind: 'note',
        text: 'SPECIMEN – document inventé pour la démonstration – verzonnen voor de demonstratie',
      },
      ...lines.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  }
}

function withFile({ command }: SpecimenStep, file: StoredFile): SpecimenStep['command'] {
  return { ...command, exhibit: { ...command.exhibit, file } }
}
