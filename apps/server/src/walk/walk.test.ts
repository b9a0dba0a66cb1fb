import { LANGS } from '@sejour/answers/say'
import { localDate } from '@sejour/calendar'
import { onBothStores } from '@sejour/store/testing'
import { addressOf } from '@sejour/web/compte'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  asking,
  fill,
  placesOf,
  roleOf,
  shapeOf,
  unknownPlaces,
  type Who,
} from './asking.fixtures.ts'
import { type Expected, expectedOf } from './expected.fixtures.ts'
import { peopledHouse, type Peopled, type PeopledHouse } from './peopled-house.fixtures.ts'
import { whoLearns, whoRegisters, whoRules } from './chain-walk.fixtures.ts'
import { sendings, whatIsKept } from './sending.fixtures.ts'

const READERS = ['counsel/reader', 'commune/reader', 'office/reader']
const SLOW = { timeout: 240_000 }

onBothStores('nothing leaks', (_, newPlace) => {
  let all: PeopledHouse
  let faults: string[]
  let ask: ReturnType<typeof asking>
  let everybody: readonly Required<Pick<Who, 'organisation' | 'member'>>[]
  beforeAll(async () => {
    all = await peopledHouse(await newPlace())
    const isServer = all.house.store.database.kind === 'server'
    everybody = all.organisations.flatMap((organisation) =>
      organisation.members
        // Roles are one code on both stores; rows of others are not.
        .filter(
          (_, index) => !isServer || (organisation.name === 'A' ? index % 2 === 1 : index === 0),
        )
        .map((member) => ({ organisation, member })),
    )
  }, 120_000)
  afterAll(() => all.close())
  const start = () => {
    faults = []
    ask = asking(all, faults)
  }
  const addresses = (method: string) =>
    all.routes
      .filter((route) => route.method === method && !route.url.includes('*'))
      .map(({ url }) => ({ url, expected: expectedOf(url) }))
  const known = (method: string, ...of: readonly Expected['of'][]) =>
    addresses(method).flatMap(({ url, expected }) =>
      expected && of.includes(expected.of) ? [{ url, expected }] : [],
    )
  /** The next organisation: somebody else. */
  const otherThan = (organisation: Peopled): Peopled => {
    const at = all.organisations.indexOf(organisation) + 1
    return all.organisations[at % all.organisations.length] ?? organisation
  }
  /** Nobody, those who only read, and those who write elsewhere. */
  const senders = (): readonly Who[] => [
    {},
    ...everybody.filter(
      ({ organisation: { name }, member }) =>
        READERS.includes(roleOf(member)) || (name === 'B' && member.actor.role !== 'reader'),
    ),
  ]
  // Both languages are one code: Dutch is walked by those who write and those who read.
  const isWalked = (url: string, { member }: Pick<Required<Who>, 'member'>) =>
    !url.startsWith('/nl/') || ['counsel/counsel', 'commune/reader'].includes(roleOf(member))

  test('every address has somebody who thought about who may open it', async () => {
    const { paths } = (await all.app.inject('/api/openapi.json')).json<{
      paths: { [path: string]: { [method: string]: { security?: unknown } } }
    }>()
    const described = Object.entries(paths).map(([path, methods]) => ({
      url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      isClosed: Object.values(methods).some(({ security }) => security !== undefined),
    }))
    const open = new Set(described.filter(({ isClosed }) => !isClosed).map(({ url }) => url))
    const without = all.routes.filter(({ url }) => !expectedOf(url, open))
    expect(without).toEqual([])
    const closed = described.filter(({ isClosed }) => isClosed).map(({ url }) => url)
    const undescribed = all.routes.filter(
      ({ url }) => /^\/api\/v1\/(?:cases|dashboard|parcels)/.test(url) && !closed.includes(url),
    )
    expect(undescribed).toEqual([])
  })

  test('whoever may read reads, and nobody else', SLOW, async () => {
    start()
    for (const who of everybody) {
      for (const { url, expected } of known('GET', 'case', 'desk')) {
        if (!isWalked(url, who)) continue
        const { statusCode, headers } = await ask(who, {
          url: fill(url, placesOf(who.organisation)),
        })
        const { roles = [roleOf(who.member)], status = 200 } = expected
        const due = roles.includes(roleOf(who.member)) ? [status] : [403, 404]
        // A person reads in a space of their own: every page of the desk leads there.
        const { kind } = who.organisation
        if (kind === 'person' && headers.location === '/fr/mon-espace') continue
        if (!due.includes(statusCode)) faults.push(`${roleOf(who.member)} ${url}: ${statusCode}`)
      }
      for (const { url } of known('GET', 'account')) {
        if (/^\/(?:fr|passkeys|oidc)/.test(url)) await ask(who, { url })
      }
    }
    expect(faults).toEqual([])
  })

  test('what others keep is as if it were not there', SLOW, async () => {
    start()
    for (const who of everybody) {
      const [own, other] = [placesOf(who.organisation), placesOf(otherThan(who.organisation))]
      for (const { url } of known('GET', 'case')) {
        if (!isWalked(url, who) || url.startsWith('/nl/')) continue
        const unknown = unknownPlaces()
        const pairs = [
          [other, unknown],
          ...(url.includes(':exhibit') || url.includes(':person')
            ? [
                [
                  { ...other, case: own['case'] ?? '' },
                  { ...unknown, case: own['case'] ?? '' },
                ],
              ]
            : []),
        ] as const
        for (const [foreign = {}, nothing = {}] of pairs) {
          const [one, two] = [
            await ask(who, { url: fill(url, foreign) }),
            await ask(who, { url: fill(url, nothing) }),
          ]
          if (one.statusCode < 300) faults.push(`${roleOf(who.member)} ${url}: ${one.statusCode}`)
          if (shapeOf(one) !== shapeOf(two)) {
            faults.push(`${roleOf(who.member)} ${url}: what is foreign is told from what is not`)
          }
        }
      }
    }
    expect(faults).toEqual([])
  })

  test('without a whole session nothing opens', SLOW, async () => {
    start()
    const sessions = all.organisations.flatMap(({ members }) =>
      members.slice(0, 1).flatMap(({ actor, ended, half }): Who[] => [
        { token: ended },
        // Communes and the Office ask for a second factor.
        ...(actor.secondFactor ? [{ token: half }] : []),
      ]),
    )
    for (const who of [{}, ...sessions]) {
      for (const { url, expected } of known('GET', 'case', 'desk')) {
        const [first] = all.organisations
        const { statusCode, headers } = await ask(who, {
          url: fill(url, placesOf(first as Peopled)),
        })
        const isApi = url.startsWith('/api/')
        const leads = /^\/(?:fr\/connexion|nl\/aanmelden)\?/.test(String(headers.location))
        const isRefused = isApi ? statusCode === 401 : statusCode === 303 && leads
        // What only takes forms leads back to its page, whoever asks.
        if (!isRefused && expected.status !== 303) {
          faults.push(`nobody ${url}: ${statusCode}`)
        }
      }
    }
    expect(faults).toEqual([])
  })

  test('what readers, strangers and nobody send changes nothing', SLOW, async () => {
    start()
    const before = await whatIsKept(all)
    const [a] = all.organisations
    for (const { url, expected } of known('POST', 'case', 'desk')) {
      // Members set their own reminders and their own feed there, readers too.
      if (url.endsWith('/agenda') && expected.of === 'desk') continue
      for (const who of senders()) {
        const isReader = !who.member || READERS.includes(roleOf(who.member))
        // Whoever writes does so in a case that is not theirs.
        if (!isReader && expected.of === 'desk') continue
        if (url.startsWith('/nl/') && who.member) continue
        const target = isReader && who.organisation ? who.organisation : (a as Peopled)
        for (const sending of sendings(url, target)) {
          const { statusCode } = await ask(who, { ...sending, method: 'POST' })
          if (statusCode === 200 || statusCode >= 500) {
            faults.push(`${who.member ? roleOf(who.member) : 'nobody'} POST ${url}: ${statusCode}`)
          }
        }
      }
    }
    expect(await whatIsKept(all)).toEqual(before)
    expect(faults).toEqual([])
  })

  test('what another site sends is refused everywhere', SLOW, async () => {
    start()
    const before = await whatIsKept(all)
    const [who] = everybody
    const ways = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://ailleurs.example' }]
    for (const { method, url } of all.routes) {
      if (method === 'GET' || method === 'HEAD' || url.includes('*') || !who) continue
      for (const headers of ways) {
        const [sending] = sendings(url, who.organisation)
        if (!sending) continue
        const answered = await ask(who, {
          ...sending,
          method: 'POST',
          headers: { ...sending.headers, ...headers },
        })
        if (answered.statusCode !== 403) faults.push(`${url}: ${answered.statusCode}`)
      }
    }
    expect(await whatIsKept(all)).toEqual(before)
    expect(faults).toEqual([])
  })

  test('no other method does anything', SLOW, async () => {
    start()
    const [who] = everybody
    if (!who) throw new Error('Nobody')
    for (const url of new Set(all.routes.map((route) => route.url))) {
      if (url.includes('*')) continue
      for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
        const { statusCode } = await ask(who, {
          method,
          url: fill(url, placesOf(who.organisation)),
        })
        if (statusCode !== 405) faults.push(`${method} ${url}: ${statusCode}`)
      }
    }
    expect(faults).toEqual([])
  })

  test('whatever shows a case is in its log of reads', SLOW, async () => {
    start()
    const { reads } = all.house.store
    for (const who of everybody.filter(({ member }) => roleOf(member) === 'counsel/counsel')) {
      const { scope, caseId, marker } = who.organisation
      const shown = known('GET', 'case', 'desk').filter(({ expected }) => !expected.showsNothing)
      const lists = ['/fr/bureau/recherche', '/nl/balie/zoeken', '/api/v1/cases'].map(
        (path) => `${path}?q=${marker}`,
      )
      for (const url of [...shown.map((one) => one.url), ...lists]) {
        const { length } = await reads.of(scope, caseId)
        const { statusCode } = await ask(who, { url: fill(url, placesOf(who.organisation)) })
        const after = await reads.of(scope, caseId)
        const isNoted =
          after.length > length && after.some(({ account }) => account === who.member.actor.account)
        if (statusCode === 200 && !isNoted) faults.push(`${url} is not noted`)
      }
    }
    expect(faults).toEqual([])
  })

  test('the Office alone rules, a commune alone registers, and followers alone are told', async () => {
    start()
    expect(await whoRules(ask, everybody)).toEqual([])
    expect(await whoRegisters(ask, everybody)).toEqual([])
    expect(await whoLearns(all, ask)).toEqual(['A', 'D'])
    expect(faults).toEqual([])
  })

  test('an agenda by its secret shows one organisation, and notes of nobody', async () => {
    start()
    for (const organisation of all.organisations) {
      const { statusCode } = await ask(
        { organisation },
        { url: `/agenda/${organisation.feed}.ics` },
      )
      expect(statusCode).toBe(200)
    }
    expect(faults).toEqual([])
  })

  test.each(LANGS)('a code on paper opens one case, without notes, in %s', async (lang) => {
    start()
    for (const organisation of all.organisations.slice(0, 2)) {
      const { scope, caseId, person } = organisation
      const birthDate = localDate('1990-05-03')
      const until = localDate('2026-12-31')
      const { paperCodes } = all.house.accounts
      const code = await paperCodes.give(scope, { caseId, person, birthDate, until })
      const opened = await ask(
        { organisation },
        {
          method: 'POST',
          url: addressOf(lang, '/mon-dossier'),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: `code=${code}&birth-day=3&birth-month=5&birth-year=1990`,
        },
      )
      const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? ''
      const url = String(opened.headers.location)
      const page = await ask({ organisation }, { url, headers: { cookie } })
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(organisation.marker)
    }
    expect(faults).toEqual([])
  })

  test('the log says nothing of anybody', () => {
    const lines = all.logged.map((line) => JSON.stringify(line))
    expect(lines.length).toBeGreaterThan(1_000)
    const telling = lines.filter((line) =>
      /ZMARQUEUR|ZSECRET|ZVOYAGE|ZNOM|exemple\.test|"fault"/i.test(line),
    )
    expect(telling).toEqual([])
    const ids = all.organisations.flatMap(({ caseId, feed, members }) => [
      caseId,
      feed,
      ...members.map(({ token }) => token),
    ])
    expect(ids.filter((id) => lines.some((line) => line.includes(id)))).toEqual([])
  })
})
