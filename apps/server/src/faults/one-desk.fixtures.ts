import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { FastifyInstance } from 'fastify'
import { type House, openHouse } from '../house/open-house.ts'
import { appOf } from '../server.ts'

/** A whole server with one member of one firm, and a clock that a test sets. */
export type OneDesk = {
  readonly app: FastifyInstance
  readonly house: House
  readonly headers: { readonly cookie: string }
  readonly scope: { readonly organisation: string; readonly account: string }
  readonly setClock: (instant: string) => void
  /** A new case with one task, by the API. */
  readonly newCase: () => Promise<{ readonly caseId: string; readonly task: string }>
  readonly close: () => Promise<void>
}

type Where = {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
  readonly adminUrl?: string | undefined
}

const PASSWORD = 'quatre arbres bleus en hiver'

export async function oneDesk({ dataFolder, databaseUrl, adminUrl }: Where): Promise<OneDesk> {
  let clock = '2026-03-05T09:12:00.000Z'
  const config = {
    host: 'localhost',
    port: 0,
    dataFolder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(adminUrl !== undefined && { adminUrl }),
  }
  const house = await openHouse(config, {
    now: () => clock,
    today: () => localDate(clock.slice(0, 10)),
    baseUrl: 'http://localhost',
    noteFault: () => undefined,
  })
  const app = await appOf(house, { log: () => undefined })
  const { accounts } = house
  const mail = `${randomUUID()}@exemple.test`
  const made = await accounts.create({ mail, name: 'N. Exemple', lang: 'fr', password: PASSWORD })
  if ('refused' in made) throw new Error(made.refused)
  const first = made.id
  const { id } = await accounts.organisations.create({ kind: 'counsel', name: 'Cabinet', first })
  const visitor = { address: '203.0.113.7', client: 'Firefox' }
  const signed = await accounts.signIn.withPassword({ mail, password: PASSWORD }, visitor)
  if (!('token' in signed)) throw new Error('Nobody signs in')
  const headers = { cookie: `sejour=${signed.token}` }
  const post = (url: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api/v1/cases${url}`, headers, payload })
  return {
    app,
    house,
    headers,
    scope: { organisation: id, account: first },
    setClock: (instant) => {
      clock = instant
    },
    newCase: async () => {
      const [caseId, task] = [randomUUID(), randomUUID()]
      const people = [{ id: randomUUID(), relation: 'applicant', familyName: 'Exemple' }]
      const commandId = randomUUID()
      await post('', { caseId, commandId, title: 'Famille Exemple', language: 'fr', people })
      const command = { type: 'add-task', task, text: 'Appeler' }
      const added = await post(`/${caseId}/commands`, { commandId: randomUUID(), command })
      if (added.statusCode !== 200) throw new Error(added.body)
      return { caseId, task }
    },
    close: async () => {
      await app.close()
      await house.close()
    },
  }
}
