import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Command, Scope } from '@sejour/cases'
import type { Actor, OrganisationKind, Role } from '@sejour/desk'
import type { Place } from '@sejour/store/testing'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { sql } from 'kysely'
import { type House, openHouse } from '../house/open-house.ts'
import type { LogLine } from '../http/log.ts'
import { appOf } from '../server.ts'

const TODAY = '2026-03-05'

/** Somebody of an organisation, with a session that is whole, one that ended and one half begun. */
export type Member = {
  readonly actor: Actor
  readonly token: string
  readonly ended: string
  /** Without the second factor that communes and the Office ask for. */
  readonly half: string
}

/** One organisation. `marker` stands in everything that it keeps, `secret` in its notes alone. */
export type Peopled = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly marker: string
  readonly secret: string
  readonly members: readonly Member[]
  readonly scope: Scope
  readonly caseId: string
  readonly person: string
  readonly exhibit: string
  readonly act: string
  /** Names the file of the act. */
  readonly sha256: string
  readonly task: string
  readonly feed: string
}

export type PeopledHouse = {
  readonly app: FastifyInstance
  readonly house: House
  readonly organisations: readonly Peopled[]
  readonly routes: readonly { readonly method: string; readonly url: string }[]
  readonly logged: readonly (LogLine | { readonly fault: unknown })[]
  readonly close: () => Promise<void>
}

const ORGANISATIONS: readonly (readonly [string, OrganisationKind, readonly Role[]])[] = [
  ['A', 'counsel', ['administrator', 'counsel', 'assistant', 'reader']],
  ['B', 'counsel', ['administrator', 'reader']],
  ['C', 'counsel', ['administrator']],
  ['D', 'commune', ['administrator', 'officer', 'reader']],
  ['E', 'office', ['administrator', 'handler', 'reader']],
  ['F', 'person', ['person']],
]

/** The whole server over a store in which six organisations keep a case each. */
export async function peopledHouse(place: Place): Promise<PeopledHouse> {
  const logged: (LogLine | { readonly fault: unknown })[] = []
  const routes: { method: string; url: string }[] = []
  const { dataFolder, databaseUrl, adminUrl } = place
  const config = {
    host: 'localhost',
    port: 0,
    dataFolder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(adminUrl !== undefined && { adminUrl }),
  }
  const house = await openHouse(config, {
    now: () => `${TODAY}T09:12:00.000Z`,
    today: () => localDate(TODAY),
    baseUrl: 'http://localhost',
    noteFault: (fault) => logged.push({ fault }),
  })
  const app = await appOf(house, {
    log: (line) => logged.push(line),
    onRoute: ({ method, url }: RouteOptions) => {
      const methods = [method].flat()
      // The refusals of all other methods are no addresses of their own.
      if (!methods.includes('OPTIONS')) {
        routes.push(...methods.map((one) => ({ method: one, url })))
      }
    },
  })
  await app.ready()
  const organisations: Peopled[] = []
  for (const [name, kind, roles] of ORGANISATIONS) {
    organisations.push(await organisation(house, { name, kind, roles }))
  }
  return {
    app,
    house,
    organisations,
    routes,
    logged,
    close: async () => {
      await app.close()
      await house.close()
    },
  }
}

async function organisation(
  house: House,
  {
    name,
    kind,
    roles,
  }: { readonly name: string; readonly kind: OrganisationKind; readonly roles: readonly Role[] },
): Promise<Peopled> {
  const marker = `ZMARQUEUR${name}`
  const secret = `ZSECRET${name}`
  const { id } = await house.accounts.organisations.create({ kind, name: `Maison ${marker}` })
  const members: Member[] = []
  for (const role of roles) members.push(await member(house, { id, kind, role, marker }))
  const first = members[0]
  if (!first) throw new Error('An organisation has members')
  const scope = { organisation: id, account: first.actor.account }
  // What it keeps was written by whoever may write: communes only read for now.
  const writer: Actor = { ...first.actor, kind: 'counsel', role: 'administrator' }
  const kept = await keptBy(house, writer, { marker, secret })
  const made = await house.deskParts.agenda.makeFeed(first.actor, { names: true, lang: 'fr' })
  const feed = 'token' in made ? made.token : ''
  return { name, kind, marker, secret, members, scope, feed, ...kept }
}

const PASSWORD = 'quatre arbres bleus en hiver'

async function member(
  { accounts, store }: House,
  made: { id: string; kind: OrganisationKind; role: Role; marker: string },
): Promise<Member> {
  const { id: organisation, kind, role, marker } = made
  const mail = `${role}.${marker}@exemple.test`.toLowerCase()
  const name = `N. ${marker} ${role}`
  const account = await accounts.create({ mail, name, lang: 'fr', password: PASSWORD })
  if ('refused' in account) throw new Error(account.refused)
  await accounts.organisations.addMember({ organisation, account: account.id, role })
  const signIn = async (): Promise<string> => {
    const visitor = { address: '203.0.113.7', client: 'Firefox' }
    const signed = await accounts.signIn.withPassword({ mail, password: PASSWORD }, visitor)
    if (!('token' in signed)) throw new Error('Nobody signs in')
    return signed.token
  }
  const [token, ended, half] = [await signIn(), await signIn(), await signIn()]
  const over = await accounts.presence(ended)
  await accounts.sessions.end(account.id, { only: over?.session.id ?? '' })
  const present = await accounts.presence(token)
  // As if it had shown one: enrolling is tried with the accounts.
  await store.database.asHouse((open) =>
    sql`update accounts.session set second_factor_at = created_at
      where id = ${present?.session.id ?? ''}`.execute(open),
  )
  const secondFactor = kind === 'commune' || kind === 'office'
  const actor = { account: account.id, organisation, kind, role, name, secondFactor }
  return { actor, token, ended, half }
}

type Words = { readonly marker: string; readonly secret: string }

async function keptBy({ deskParts }: House, writer: Actor, { marker, secret }: Words) {
  const { desk, pieces } = deskParts
  const [caseId, person, procedure, exhibit, task] = ids()
  const opened = await desk.openNew(writer, {
    caseId,
    commandId: randomUUID(),
    title: `Famille ${marker}`,
    language: 'fr',
    people: [
      {
        id: person,
        relation: 'applicant',
        givenName: 'N.',
        familyName: marker,
        birthDate: localDate('1990-05-03'),
        phone: `+32 ${marker}`,
      },
    ],
    procedure: { id: procedure, kind: 'article-9bis' },
  })
  if (!('done' in opened)) throw new Error(JSON.stringify(opened))
  const commands: readonly Command[] = [
    { type: 'write-note', note: randomUUID(), text: `Entre nous : ${secret}` },
    { type: 'add-task', task, text: `Appeler ${marker}` },
    { type: 'add-argument', argument: argument(procedure, marker) },
    { type: 'record-entry', entry: filed(procedure) },
  ]
  for (const command of commands) {
    const done = await desk.perform(writer, { caseId, command, commandId: randomUUID() })
    if (!('done' in done)) throw new Error(`${command.type}: ${JSON.stringify(done)}`)
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`%PDF-1.4 ${marker}`)
  }
  const upload = { caseId, exhibit, commandId: randomUUID(), name: `${marker}.pdf` }
  const kept = await pieces.add(writer, { ...upload, stream: bytes() }, { title: `Bail ${marker}` })
  if (!('kept' in kept)) throw new Error(JSON.stringify(kept))
  const act = randomUUID()
  const draft = {
    id: act,
    template: 'inventaire',
    lang: 'fr',
    data: { procedure: marker },
  } as const
  const written = { formVersion: '1', on: localDate(TODAY), files: [kept.kept] }
  for (const command of [
    { type: 'draft-act', draft },
    { type: 'write-act', act, written },
  ] as const) {
    const done = await desk.perform(writer, { caseId, command, commandId: randomUUID() })
    if (!('done' in done)) throw new Error(`${command.type}: ${JSON.stringify(done)}`)
  }
  return { caseId, person, exhibit, task, act, sha256: kept.kept.sha256 }
}

const argument = (procedure: string, marker: string) =>
  ({ id: randomUUID(), procedure, side: 'merits', text: `Études de ${marker}` }) as const

const filed = (procedure: string) =>
  ({
    kind: 'request-filed',
    id: randomUUID(),
    procedure,
    by: 'registered',
    on: localDate('2026-02-01'),
  }) as const

function ids(): [string, string, string, string, string] {
  return [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]
}
