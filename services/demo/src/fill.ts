import type { Accounts } from '@sejour/accounts'
import { addYears, type LocalDate } from '@sejour/calendar'
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
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_PERSON, OFFICES, type OfficeKey } from './offices.ts'

/** What the demonstration is filled through. */
export type DemoParts = {
  readonly accounts: Accounts
  readonly store: Store
  readonly typesetter: Typesetter
  /** What queues and search know of a case, as the desk derives it. */
  readonly project: (history: readonly Recorded[]) => Projection
  readonly today: LocalDate
  readonly onProgress?: (done: number, of: number) => void
  /** Stops between two cases. */
  readonly signal?: AbortSignal
}

/** How far a demonstration is: `begun` when its filling was cut short. */
export type DemoState = 'absent' | 'begun' | 'filled'

/** Whether the demonstration is there already. */
export async function demoState({ accounts }: Pick<DemoParts, 'accounts'>): Promise<DemoState> {
  const [first] = DEMO_ACCOUNTS
  const ids = [accountId(first.email), accountId(DEMO_PERSON.email)]
  const known = await accounts.names(ids)
  // The person comes last.
  if (known.has(accountId(DEMO_PERSON.email))) return 'filled'
  return known.size > 0 ? 'begun' : 'absent'
}

/**
 * Fills the offices of the demonstration and their cases; how many cases were added. Done again, it
 * adds what is missing and changes nothing that somebody did since.
 */
export async function fillDemo(parts: DemoParts): Promise<number> {
  const isFilled = (await demoState(parts)) === 'filled'
  if (!isFilled) {
    for (const key of Object.keys(OFFICES) as OfficeKey[]) await openOffice(parts, key)
  }
  const cases = demoCases(parts.today)
  let added = 0
  for (const [done, demo] of cases.entries()) {
    parts.signal?.throwIfAborted()
    parts.onProgress?.(done, cases.length)
    if (await fillCase(parts, demo)) added += 1
  }
  if (!isFilled) {
    await createAccount(parts, DEMO_PERSON)
    await linkHerFile(
      parts,
      cases.find(({ key }) => key === DEMO_PERSON.reads),
    )
  }
  parts.onProgress?.(cases.length, cases.length)
  return added
}

// As if counsel had given her a code on paper and she had typed it.
async function linkHerFile({ accounts, today }: DemoParts, demo: DemoCase | undefined) {
  const account = accountId(DEMO_PERSON.email)
  const { id: organisation } = await accounts.organisations.ownSpace(account)
  const added = demo?.steps.find((step) => 'type' in step && step.type === 'add-person')
  if (!demo || !added || !('person' in added)) return
  const { id: person, birthDate } = added.person
  if (!birthDate) return
  const giver = DEMO_ACCOUNTS.find(({ office }) => office === demo.office)
  const scope = {
    organisation: officeId(demo.office),
    account: accountId(giver?.email ?? demo.office),
  }
  const until = addYears(today, 1, 'last-day')
  const { caseId } = demo
  const code = await accounts.paperCodes.give(scope, { caseId, person, birthDate, until })
  await accounts.paperLinks.link(
    { organisation, account },
    { code, birthDate, address: 'demonstration' },
  )
}

/** The organisation of an office, as the demonstration names it. */
export function officeId(key: OfficeKey): string {
  return idOf('office', key)
}

async function openOffice(parts: DemoParts, key: OfficeKey): Promise<void> {
  const { accounts, store } = parts
  const organisation = officeId(key)
  const people = DEMO_ACCOUNTS.filter(({ office }) => office === key)
  for (const one of people) await createAccount(parts, one)
  const administrator = accountId(people[0]?.email ?? key)
  const scope = { organisation, account: administrator }
  if ((await accounts.organisations.find(scope)) === undefined) {
    const { name, street, postcode, commune } = OFFICES[key]
    await accounts.organisations.create({ id: organisation, kind: 'counsel', name })
    await accounts.organisations.change(scope, { settings: { street, postcode, commune } })
  }
  for (const { email, role } of people) {
    await accounts.organisations.addMember({ organisation, account: accountId(email), role })
  }
  await store.organisations.create(organisation)
}

async function createAccount(
  { accounts }: DemoParts,
  {
    email,
    name,
    lang,
  }: { readonly email: string; readonly name: string; readonly lang: 'fr' | 'nl' },
): Promise<void> {
  const id = accountId(email)
  // A password takes its time to be made unreadable.
  if ((await accounts.names([id])).has(id)) return
  await accounts.create({
    id,
    mail: email,
    name,
    lang,
    password: DEMO_PASSWORD,
    mailIsVerified: true,
  })
}

/** The account that the demonstration gives to an address. */
export function accountId(email: string): string {
  return idOf('account', email)
}

// The papers first and the story in one append: a start that was cut short leaves no half case, and
// the same papers once more. False when the case is there, or was and is forgotten.
async function fillCase(parts: DemoParts, demo: DemoCase): Promise<boolean> {
  const { store, project } = parts
  const administrator = DEMO_ACCOUNTS.find(({ office }) => office === demo.office)
  const scope = {
    organisation: officeId(demo.office),
    account: accountId(administrator?.email ?? demo.office),
  }
  if (await store.cases.read(scope, demo.caseId)) return false
  const story = tell(scope.account)
  const events: CaseEvent[] = []
  for (const step of demo.steps) {
    if (!('specimen' in step)) events.push(...story.add(step))
    else {
      const file = await keepSpecimen(parts, scope, demo, step)
      if (!file) return false
      events.push(...story.add(withFile(step, file)))
    }
  }
  const { outcome } = await store.cases.append(scope, {
    caseId: demo.caseId,
    expectedVersion: 0,
    commandId: idOf(demo.key, 'told'),
    events,
    project,
  })
  return outcome === 'appended'
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
  { store, typesetter, today }: DemoParts,
  scope: Scope,
  { caseId }: DemoCase,
  { specimen }: SpecimenStep,
): Promise<StoredFile | undefined> {
  const pdf = await typesetter.toPdf(specimenOf(specimen, today), {
    standard: 'reading',
    // The same day gives the same bytes, which are kept once.
    createdAt: `${today}T00:00:00.000Z`,
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
  if ('refused' in kept && kept.refused === 'no-such-case') return undefined
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
