import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Actor, OpenNew } from '@sejour/desk'
import { emptyPlace } from '@sejour/store/testing'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import { type House, openHouse } from '../house/open-house.ts'
import type { Pages } from '../pages.ts'
import { linkedPage, openedBy, type PersonParts } from './person-routes.ts'

/** A real house with two firms, a case of the first one, and a clock that a test moves. */
export type TwoHouses = {
  readonly app: FastifyInstance
  readonly house: House
  readonly leaver: Actor
  readonly comer: Actor
  readonly caseId: string
  /** N. Exemple, born on 2 April 1988; E. Exemple, of whom no birth date is known. */
  readonly people: readonly [string, string]
  readonly wait: (milliseconds: number) => void
  readonly close: () => Promise<void>
}

/** Whoever a request says it is, by a cookie that only these tests know. */
export const cookieOf = (actor: Actor): string => `who=${actor.account}`

const START = '2026-03-05T09:12:00.000Z'

export async function openTwoHouses(
  pages: Pages | undefined,
  script: PersonParts['script'] = (_, island) => `/assets/${island}.js`,
): Promise<TwoHouses> {
  const { dataFolder, remove } = await emptyPlace()
  let at = Date.parse(START)
  const now = () => new Date(at).toISOString()
  const today = () => localDate(now().slice(0, 10))
  const house = await openHouse(
    { host: '127.0.0.1', port: 0, dataFolder },
    { now, today, baseUrl: 'http://sejour.example', noteFault: () => undefined },
  )
  const leaver = await somebody(house, 'Cabinet Exemple', 'A. Conseil')
  const comer = await somebody(house, 'Kantoor Voorbeeld', 'B. Raadgever')
  const actors = [leaver, comer]
  const app = await buildApp({
    store: house.store,
    today,
    pages,
    log: () => undefined,
    accounts: {
      accounts: house.accounts,
      script,
      home: (lang) => `/${lang}/bureau`,
      openPersonPage: (opened, lang) => openedBy(house.person, opened, lang),
      personPage: (file, asked) => linkedPage({ ...house.person, script }, file, asked),
    },
    person: { ...house.person, script },
    desk: {
      ...house.deskParts,
      script,
      whoIs: async ({ headers }) => {
        const actor = actors.find((one) => headers.cookie?.includes(cookieOf(one)))
        return actor && { actor, organisationName: NAMES.get(actor.name) ?? '' }
      },
    },
  })
  const family = familyOf()
  await house.deskParts.desk.openNew(leaver, family)
  await fill(house, leaver, family)
  const [first = '', second = ''] = family.people.map(({ id }) => id)
  return {
    app,
    house,
    leaver,
    comer,
    caseId: family.caseId,
    people: [first, second],
    wait: (milliseconds) => {
      at += milliseconds
    },
    close: async () => {
      await app.close()
      await house.close()
      await remove()
    },
  }
}

const NAMES = new Map([
  ['A. Conseil', 'Cabinet Exemple'],
  ['B. Raadgever', 'Kantoor Voorbeeld'],
])

async function somebody(house: House, organisation: string, name: string): Promise<Actor> {
  const mail = `${name.replaceAll(/\W/g, '').toLowerCase()}@exemple.test`
  const made = await house.accounts.create({ mail, name, lang: 'fr' })
  if ('refused' in made) throw new Error(made.refused)
  const { id } = await house.accounts.organisations.create({
    kind: 'counsel',
    name: organisation,
    first: made.id,
  })
  return {
    account: made.id,
    organisation: id,
    kind: 'counsel',
    role: 'administrator',
    name,
    secondFactor: false,
  }
}

function familyOf(): OpenNew & { readonly procedure: { id: string } } {
  return {
    caseId: randomUUID(),
    commandId: randomUUID(),
    title: 'Famille Exemple',
    language: 'nl',
    people: [
      {
        id: randomUUID(),
        relation: 'applicant',
        givenName: 'N.',
        familyName: 'Exemple',
        birthDate: localDate('1988-04-02'),
        nationality: 'XX',
      },
      { id: randomUUID(), relation: 'child', givenName: 'E.', familyName: 'Exemple' },
    ],
    addresses: [
      {
        id: randomUUID(),
        kind: 'residence',
        street: 'Rue de l’Exemple 1',
        postcode: '4000',
        commune: 'Liège',
        from: localDate('2020-01-01'),
      },
    ],
    procedure: { id: randomUUID(), kind: 'article-9bis' },
  }
}

async function fill(house: House, actor: Actor, family: ReturnType<typeof familyOf>) {
  const { caseId, procedure, people } = family
  const on = localDate('2025-06-02')
  const done = await house.deskParts.desk.performAll(actor, {
    caseId,
    commandId: randomUUID(),
    commands: [
      {
        type: 'give-mandate',
        mandate: {
          id: randomUUID(),
          kind: 'lawyer',
          holder: 'A. Conseil',
          from: on,
          electedDomicile: true,
        },
        domicile: {
          id: randomUUID(),
          kind: 'elected',
          street: 'Place Inventée 3',
          postcode: '1000',
          commune: 'Bruxelles',
          careOf: 'A. Conseil',
          from: on,
        },
      },
      {
        type: 'record-entry',
        entry: { id: randomUUID(), procedure: procedure.id, kind: 'request-filed', on, by: 'hand' },
      },
      {
        type: 'record-entry',
        entry: {
          id: randomUUID(),
          procedure: procedure.id,
          kind: 'decision-notified',
          decision: 'article-9bis.irrecevable',
          notification: { by: 'hand', on: localDate('2026-03-02') },
        },
      },
      { type: 'write-note', note: randomUUID(), text: 'Secret de conseil' },
      { type: 'add-task', task: randomUUID(), text: 'Tâche interne' },
      { type: 'add-exhibit', exhibit: { id: randomUUID(), title: 'Attestation scolaire' } },
      {
        type: 'add-exhibit',
        exhibit: { id: randomUUID(), title: 'Papier gardé', confidential: true },
      },
      {
        type: 'add-exhibit',
        exhibit: { id: randomUUID(), title: 'Papier de l’enfant', persons: [people[1]?.id ?? ''] },
      },
    ],
  })
  if (!('done' in done)) throw new Error(JSON.stringify(done))
}
