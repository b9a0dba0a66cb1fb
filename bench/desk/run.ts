// The desk over its store, against the least that the same database could do: one plain row
// committed for a command, the plain rows read for a queue. In turns, on the embedded database.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDate } from '@sejour/calendar'
import { type Actor, openDesk } from '@sejour/desk'
import { openStore } from '@sejour/store'
import { sql } from 'kysely'

const CASES = 5_000
const ROUNDS = 60
const TODAY = localDate('2026-11-23')
const folder = mkdtempSync(join(tmpdir(), 'sejour-bench-'))

const plain = {
  id: '2026-11-23-99-bench',
  sql: `create table sejour.bench (organisation_id uuid not null, id uuid not null, text text not null, primary key (organisation_id, id));
alter table sejour.bench enable row level security;
alter table sejour.bench force row level security;
create policy own on sejour.bench using (organisation_id = sejour.current_organisation());`,
}

const store = await openStore({
  dataFolder: folder,
  migrations: [plain],
  now: () => '2026-11-23T09:00:00.000Z',
})
try {
  const actor: Actor = {
    account: randomUUID(),
    organisation: randomUUID(),
    kind: 'counsel',
    role: 'administrator',
    name: 'Bench',
    secondFactor: true,
  }
  await store.organisations.create(actor.organisation)
  const desk = openDesk({ store, today: () => TODAY, lawVersion: 'bench', way: 'desk' })
  const cases: string[] = []
  for (let index = 0; index < CASES; index += 1) cases.push(await openCase(index))

  const commits = await inTurns(
    () =>
      store.database.within(actor, (open) =>
        sql`insert into sejour.bench values (${actor.organisation}, ${randomUUID()}, 'x')`.execute(
          open,
        ),
      ),
    (round) =>
      desk.perform(actor, {
        caseId: cases[round % CASES] ?? '',
        commandId: randomUUID(),
        command: { type: 'add-task', task: randomUUID(), text: `Tâche ${round}` },
      }),
  )
  const rows = await inTurns(
    () => store.cases.rows(actor, {}),
    () => desk.dashboard(actor, { lang: 'fr' }),
  )
  const list = await inTurns(
    () => store.cases.rows(actor, {}),
    () => desk.cases(actor, { lang: 'fr', page: 1 }),
  )
  console.log(
    `\nThe desk over ${CASES.toLocaleString('en')} cases, embedded database (milliseconds, medians)`,
  )
  console.log(row('a command, against one plain row committed', commits))
  console.log(row('the dashboard, against reading its rows', rows))
  console.log(row('a page of the list, against reading its rows', list))

  async function openCase(index: number): Promise<string> {
    const caseId = randomUUID()
    const procedure = randomUUID()
    await desk.openNew(actor, {
      caseId,
      commandId: randomUUID(),
      title: `Exemple ${index}`,
      language: 'fr',
      people: [
        { id: randomUUID(), relation: 'applicant', familyName: `Exemple${index}`, givenName: 'N.' },
      ],
      procedure: { id: procedure, kind: 'article-9bis' },
    })
    if (index % 5 === 0) {
      await desk.perform(actor, {
        caseId,
        commandId: randomUUID(),
        command: {
          type: 'record-entry',
          entry: {
            id: randomUUID(),
            procedure,
            kind: 'decision-notified',
            decision: 'article-9bis.irrecevable',
            notification: { by: 'hand', on: localDate('2026-11-16') },
          },
        },
      })
    }
    return caseId
  }
} finally {
  await store.close()
  rmSync(folder, { recursive: true })
}

type Pair = { readonly floor: number; readonly ours: number }

async function inTurns(
  floor: (round: number) => Promise<unknown>,
  ours: (round: number) => Promise<unknown>,
): Promise<Pair> {
  const floors: number[] = []
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(await timed(() => floor(round)))
    times.push(await timed(() => ours(round)))
  }
  return { floor: median(floors), ours: median(times) }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function row(what: string, { floor, ours }: Pair): string {
  return `${what.padEnd(48)} ${ours.toFixed(1).padStart(8)} ${floor.toFixed(1).padStart(8)}   ratio ${(ours / floor).toFixed(1)}`
}
