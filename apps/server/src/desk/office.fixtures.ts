import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import type { Actor, Desk } from '@sejour/desk'
import type { FastifyInstance } from 'fastify'
import { counsel, deskApp, deskInMemory } from './desk.fixtures.ts'

const CASE = 'e0000000-0000-4000-8000-000000000001'

/** Somebody invented at the Office who prepares decisions. */
export const handler: Actor = {
  ...counsel,
  kind: 'office',
  role: 'handler',
  name: 'B. Beslist',
  secondFactor: true,
}

/** And a colleague, who reads them again. */
export const secondReader: Actor = {
  ...handler,
  account: 'a0000000-0000-4000-8000-000000000002',
  name: 'L. Lecture',
}

export const reader: Actor = {
  ...handler,
  account: 'a0000000-0000-4000-8000-000000000003',
  role: 'reader',
}

export type OfficeApp = {
  readonly desk: Desk
  readonly as: (actor: Actor) => Promise<FastifyInstance>
  readonly caseId: string
}

const FILED: readonly Command[] = [
  {
    type: 'record-entry',
    entry: {
      id: 'filed',
      kind: 'request-filed',
      procedure: 'r1',
      on: localDate('2025-06-02'),
      by: 'registered',
    },
  },
  {
    type: 'record-entry',
    entry: {
      id: 'received',
      kind: 'step-taken',
      procedure: 'r1',
      step: 'transmission-received',
      on: localDate('2025-07-01'),
    },
  },
  {
    type: 'add-argument',
    argument: {
      id: 'a1',
      procedure: 'r1',
      side: 'circumstances',
      kind: 'scolarite',
      text: 'Ses enfants vont à l’école.',
    },
  },
  {
    type: 'add-argument',
    argument: { id: 'a2', procedure: 'r1', side: 'merits', text: 'Elle travaille ici.' },
  },
  {
    type: 'add-exhibit',
    exhibit: { id: 'e1', title: 'Attestation scolaire' },
  },
  { type: 'link-exhibit', exhibit: 'e1', proves: { kind: 'argument', argument: 'a1' } },
]

/** An Office with one request that it received, and everybody who works there. */
export async function officeApp(more: readonly Command[] = []): Promise<OfficeApp> {
  const desk = deskInMemory()
  await desk.openNew(handler, {
    caseId: CASE,
    commandId: 'open',
    title: 'N. Exemple',
    language: 'fr',
    people: [{ id: 'p1', familyName: 'Exemple', givenName: 'N.', relation: 'applicant' }],
    procedure: { id: 'r1', kind: 'article-9bis' },
  })
  const done = await desk.performAll(handler, {
    caseId: CASE,
    commandId: 'fill',
    commands: [...FILED, ...more],
  })
  if (!('done' in done)) throw new OfficeNotFilled(JSON.stringify(done))
  return { desk, caseId: CASE, as: (actor) => deskApp({ desk, actor }) }
}

/** Our own mistake in a test. */
class OfficeNotFilled extends Error {
  constructor(why: string) {
    super(`The case of the Office was not made: ${why}`)
    this.name = 'OfficeNotFilled'
  }
}

/** Sends a form as a browser does, with a key of its own. */
export function post(app: FastifyInstance, url: string, form: { readonly [name: string]: string }) {
  const command = randomUUID()
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ command, ...form }).toString(),
  })
}
