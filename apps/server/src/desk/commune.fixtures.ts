import type { Actor, RegisterNumbers } from '@sejour/desk'
import type { FastifyInstance } from 'fastify'
import { counsel, deskApp } from './desk.fixtures.ts'

/** Somebody invented at the counter of an invented commune. */
export const officer: Actor = {
  ...counsel,
  kind: 'commune',
  role: 'officer',
  name: 'G. Guichet',
  secondFactor: true,
}

/** A register in memory: the numbers of one year, each given once. */
export function numbersInMemory(): RegisterNumbers {
  const given = new Map<string, string>()
  const next = (year: number) => `${year}/${String(given.size + 1).padStart(4, '0')}`
  return {
    propose: async (_, year) => next(year),
    give: async (_, { year, command, number = next(year) }) => {
      const before = given.get(command)
      if (before !== undefined) return { given: before }
      if ([...given.values()].includes(number)) return { taken: number, next: next(year) }
      given.set(command, number)
      return { given: number }
    },
  }
}

/** The desk of a commune on a server that listens nowhere. */
export function communeApp(actor: Actor = officer): Promise<FastifyInstance> {
  return deskApp({ actor }, { registerNumbers: numbersInMemory() })
}

/** A key of a command, always the same for a number. */
export const key = (number: number): string =>
  `d0000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Sends a form as a browser does. */
export function post(app: FastifyInstance, url: string, form: { readonly [name: string]: string }) {
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
}

/** A request of one adult that came by registered post. */
export const REQUEST = {
  do: 'register',
  command: key(1),
  people: '1',
  proposed: '2026/0001',
  number: '2026/0001',
  channel: 'registered-post',
  postedOn: '27/02/2026',
  on: '02/03/2026',
  broughtBy: 'la poste',
  contents: 'Lettre\nCopie du passeport\n\nPreuve de paiement',
  language: 'fr',
  'p0-givenName': 'N.',
  'p0-familyName': 'Exemple',
  'p0-birthDate': '5/3/1990',
  'p0-relation': 'applicant',
  street: 'rue de l’Essai 1',
  postcode: '9999',
  commune: 'Ville-Exemple',
}

/** Registers a request, and gives the address of its counter with its own id. */
export async function registered(
  app: FastifyInstance,
  form: { readonly [name: string]: string } = {},
) {
  const { headers, statusCode } = await post(app, '/fr/bureau/enregistrer', { ...REQUEST, ...form })
  const counter = String(headers.location).split('?')[0] ?? ''
  const page = await app.inject({ url: counter })
  const round = /id="round-([^"]+)"/.exec(page.body)?.[1] ?? ''
  return { statusCode, counter, round, page: page.body }
}

/** Sends one of the forms of the counter, under a new key. */
export function atCounter(
  app: FastifyInstance,
  { counter, round }: { readonly counter: string; readonly round: string },
) {
  let sent = 100
  return (verb: string, form: { readonly [name: string]: string } = {}) => {
    sent += 1
    return post(app, counter, { do: verb, about: round, command: key(sent), ...form })
  }
}
