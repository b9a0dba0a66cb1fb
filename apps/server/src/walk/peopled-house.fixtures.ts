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
import { chainOf, done, storyOf, type Travelled } from './chain.fixtures.ts'

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
  /** What is prepared to be decided; of an Office alone. */
  readonly ruling: string
  readonly procedure: string
  /** A parcel that waits; nothing waits for a person. */
  readonly parcel?: string
}

export type PeopledHouse = {
  readonly app: FastifyInstance
  readonly house: House
  readonly organisations: readonly Peopled[]
  readonly travelled: readonly Travelled[]
  /** Names of organisations that only those learn to whom they sent something. */
  readonly names: readonly { readonly word: string; readonly seenBy: readonly string[] }[]
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
  const { travelled, waiting } = await chainOf(house, {
    counsel: organisations.filter(({ kind }) => kind === 'counsel').map(headOf),
    commune: headOf(organisations.find(({ kind }) => kind === 'commune')),
    office: headOf(organisations.find(({ kind }) => kind === 'office')),
  })
  return {
    app,
    house,
    organisations: organisations.map((one) => {
      const parcel = waiting.get(one.name)
      return parcel === undefined ? one : { ...one, parcel }
    }),
    travelled,
    names: organisations.flatMap(({ name, kind }) => {
      // Communes and the Office are public bodies: everybody may know them.
      if (kind === 'commune' || kind === 'office') return []
      const seenBy = travelled.find(({ seenBy: [first] }) => first === name)?.seenBy
      return [{ word: `ZNOM${name}`, seenBy: seenBy ?? [name] }]
    }),
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
  const { id } = await house.accounts.organisations.create({ kind, name: `Maison ZNOM${name}` })
  const members: Member[] = []
  for (const role of roles) members.push(await member(house, { id, kind, role, marker }))
  const first = members[0]
  if (!first) throw new Error('An organisation has members')
  const scope = { organisation: id, account: first.actor.account }
  // What it keeps came in one go, in whatever order: an authority records its steps one by one.
  const writer: Actor = { ...first.actor, kind: 'counsel', role: 'administrator' }
  const kept = await keptBy(house, writer, { marker, secret })
  const ruling = randomUUID()
  if (kind === 'office') await prepared(house, first.actor, { ...kept, ruling, marker })
  const made = await house.deskParts.agenda.makeFeed(first.actor, { names: true, lang: 'fr' })
  const feed = 'token' in made ? made.token : ''
  return { name, kind, marker, secret, members, scope, feed, ruling, ...kept }
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
    ...storyOf(procedure).map((entry): Command => ({ type: 'record-entry', entry })),
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
  return { caseId, person, procedure, exhibit, task, act, sha256: kept.kept.sha256 }
}

/** A decision that an Office prepares, with a reason that only it may read. */
async function prepared(
  { deskParts: { desk } }: House,
  handler: Actor,
  made: {
    readonly caseId: string
    readonly procedure: string
    readonly ruling: string
    readonly marker: string
  },
): Promise<void> {
  const { caseId, procedure, ruling, marker } = made
  const commands: readonly Command[] = [
    { type: 'begin-ruling', ruling: { id: ruling, procedure } },
    { type: 'give-reason', ruling, point: 'decision', text: `Motif de ${marker}` },
  ]
  done(await desk.performAll(handler, { caseId, commandId: randomUUID(), commands }), 'done')
}

/** Who acts for an organisation where cases travel. */
function headOf(of: Peopled | undefined): { readonly name: string; readonly actor: Actor } {
  const first = of?.members[0]
  if (!of || !first) throw new Error('An organisation has members')
  return { name: of.name, actor: first.actor }
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
