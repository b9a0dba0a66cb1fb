import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { type Command, findState } from '@sejour/cases'
import { deskRoute } from '@sejour/web/desk'
import { type asking, roleOf, type Who } from './asking.fixtures.ts'
import type { Peopled, PeopledHouse } from './peopled-house.fixtures.ts'
import { whatIsKept } from './sending.fixtures.ts'

type Ask = ReturnType<typeof asking>
type Somebody = Required<Pick<Who, 'organisation' | 'member'>>

const RULE = ['office/administrator', 'office/handler']
const REGISTER = ['commune/administrator', 'commune/officer']

/** Every command of a decision, about what the organisation itself keeps. */
const rulingCommands = ({ ruling, procedure }: Peopled): readonly Command[] => [
  { type: 'begin-ruling', ruling: { id: randomUUID(), procedure } },
  { type: 'change-ruling', ruling, changes: { decision: 'article-9bis.non-fondee' } },
  { type: 'give-reason', ruling, point: 'decision', text: 'Parce que' },
  { type: 'submit-ruling', ruling },
  { type: 'recall-ruling', ruling },
  { type: 'review-ruling', ruling, verdict: 'approved' },
  { type: 'sign-ruling', ruling, on: localDate('2026-03-05'), signer: 'N. Exemple' },
  { type: 'withdraw-ruling', ruling, on: localDate('2026-03-05'), why: 'Parce que' },
]

/** Who could prepare, review, sign or withdraw a decision and should not, or the other way round. */
export async function whoRules(ask: Ask, everybody: readonly Somebody[]): Promise<string[]> {
  const faults: string[] = []
  for (const who of everybody) {
    const role = roleOf(who.member)
    for (const command of rulingCommands(who.organisation)) {
      const { statusCode } = await ask(who, {
        method: 'POST',
        url: `/api/v1/cases/${who.organisation.caseId}/commands`,
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ commandId: randomUUID(), command }),
      })
      const isRefused = statusCode === 403
      if (isRefused === RULE.includes(role)) faults.push(`${role} ${command.type}: ${statusCode}`)
    }
  }
  return faults
}

/** Who could register a request as a commune does and should not, or the other way round. */
export async function whoRegisters(ask: Ask, everybody: readonly Somebody[]): Promise<string[]> {
  const faults: string[] = []
  for (const who of everybody) {
    const role = roleOf(who.member)
    const { statusCode, headers } = await ask(who, {
      method: 'POST',
      url: deskRoute('fr', 'register'),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `do=register&command=${randomUUID()}&people=1`,
    })
    // A person reads in a space of their own: the form leads there.
    const isAway = headers.location === '/fr/mon-espace'
    const due = REGISTER.includes(role) ? [422] : [403]
    if (!isAway && !due.includes(statusCode)) faults.push(`${role} registers: ${statusCode}`)
  }
  return faults
}

/** A step that the commune takes in a case that was sent: who learns it, by name. */
export async function whoLearns(all: PeopledHouse, ask: Ask): Promise<readonly string[]> {
  const [case_] = all.travelled
  const commune = all.organisations.find(({ kind }) => kind === 'commune')
  const [member] = commune?.members ?? []
  if (!case_ || !commune || !member) throw new Error('Nothing travelled')
  const before = new Set(await whatIsKept(all))
  const entry = {
    kind: 'step-taken',
    id: randomUUID(),
    procedure: case_.procedure,
    step: 'request-registered',
    on: '2026-03-05',
    details: { channel: 'product' },
  }
  const answered = await ask(
    { organisation: commune, member },
    {
      method: 'POST',
      url: `/api/v1/cases/${case_.caseId}/commands`,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({
        commandId: randomUUID(),
        command: { type: 'record-entry', entry },
      }),
    },
  )
  if (answered.statusCode !== 200) throw new Error(answered.body)
  const learned: string[] = []
  for (const { name, scope } of all.organisations) {
    const state = findState(await all.house.store.cases.read(scope, case_.caseId))
    if (state?.entries.has(entry.id)) learned.push(name)
  }
  const changed = (await whatIsKept(all)).filter((line) => !before.has(line))
  const touched = new Set(changed.map((line) => line.split(' ')[0] ?? ''))
  return [...learned, ...[...touched].filter((name) => !learned.includes(name))]
}
