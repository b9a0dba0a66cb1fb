import { randomUUID } from 'node:crypto'
import { localDate, addDays } from '@sejour/calendar'
import { houseMigrations, openDesk } from '@sejour/desk'
import { openStore } from '@sejour/store'
const day = localDate('2026-11-23')
const now = () => new Date().toISOString().replace(/\.\d+Z/, '.000Z')
const store = await openStore({ dataFolder: '/tmp/finish/data5k', migrations: houseMigrations, now })
const desk = openDesk({ store, today: () => day, lawVersion: '1', way: 'desk' })
const organisation = '00000000-0000-4000-8000-000000000001'
const actor = { account: '00000000-0000-4000-8000-000000000002', organisation, kind: 'counsel', role: 'administrator', name: 'x', secondFactor: false } as never
await store.organisations.create(organisation)
const have = (await store.cases.rows({ organisation, account: '00000000-0000-4000-8000-000000000002' }, {})).length
const t0 = performance.now()
for (let i = have; i < Number(process.argv[2] ?? 5000); i++) {
  const caseId = randomUUID(); const p = randomUUID()
  await desk.openNew(actor, { caseId, commandId: randomUUID(), title: `Exemple ${i}`, language: 'fr',
    people: [{ id: randomUUID(), relation: 'applicant', familyName: `Exemple${i}`, givenName: 'N.' }], procedure: { id: p, kind: 'article-9bis' } } as never)
  if (i % 3 === 0) await desk.perform(actor, { caseId, commandId: randomUUID(), command: { type: 'record-entry', entry: { id: randomUUID(), kind: 'decision-notified', procedure: p, decision: 'article-9bis.irrecevable', notification: { by: 'hand', on: addDays(day, -(i % 60)) } } } } as never)
  if (i % 500 === 0) console.log(i, ((performance.now() - t0) / 1000).toFixed(0) + ' s')
}
for (const [name, run] of [
  ['cases', () => desk.cases(actor, { lang: 'fr', status: 'open', page: 1, pageSize: 50 } as never)],
  ['cases p50', () => desk.cases(actor, { lang: 'fr', page: 50, pageSize: 50, sort: 'title' } as never)],
  ['dashboard', () => desk.dashboard(actor, { lang: 'fr' } as never)],
  ['search', () => desk.search(actor, { words: 'exemple42', lang: 'fr' } as never)],
  ['rows', () => store.cases.rows({ organisation, account: 'x' } as never, {})],
] as const) {
  const ts: number[] = []
  for (let k = 0; k < 5; k++) { const t = performance.now(); await run(); ts.push(performance.now() - t) }
  console.log(name, ts.map((t) => t.toFixed(0)).join(' '))
}
await store.close()
