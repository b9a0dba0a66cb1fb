import { expect, test } from 'vitest'
import { atCounter, communeApp, post, registered } from './commune.fixtures.ts'

/** A couple of adults, of whom each owes a fee of its own. */
const COUPLE = {
  people: '2',
  'p1-givenName': 'T.',
  'p1-familyName': 'Voorbeeld',
  'p1-birthDate': '7/8/1991',
  'p1-relation': 'partner',
}

test('one paid and one did not: annexe 42 for the one, and the request of the other goes on', async () => {
  const app = await communeApp()
  const at = await registered(app, COUPLE)
  const send = atCounter(app, at)
  const amount = /<strong class="figures">(\d+)/.exec(at.page)?.[1] ?? ''
  const [one = ''] = [...at.page.matchAll(/name="paid-([^"]+)"/g)].map(([, id]) => id ?? '')
  expect(one).not.toBe('')
  const checked = await send('fee', { on: '02/03/2026', [`paid-${one}`]: amount })
  expect(checked.statusCode).toBe(303)
  // The draft of annexe 42 opens: it is for whoever has not paid.
  const act = await app.inject({ url: String(checked.headers.location) })
  expect(act.body).toMatch(/[Aa]nnexe 42/)

  const page = (await app.inject({ url: at.counter })).body
  expect(page.match(/Suivi à part pour/g)).toHaveLength(2)
  const keys = [...page.matchAll(/id="round-([^"]+~[^"]+)"/g)].map(([, key]) => key ?? '')
  const paying = keys.find((key) => key.endsWith(one)) ?? ''
  const owing = keys.find((key) => key !== paying) ?? ''
  const queue = (await app.inject({ url: '/fr/bureau' })).body
  expect(queue).toContain(`${at.counter}#${paying}-check`)
  expect(queue).toContain(`${at.counter}#${owing}-answer`)

  const others = (key: string) => atCounter(app, { ...at, round: key })
  const refused = await others(owing)('notify', {
    command: 'd0000000-0000-4000-8000-000000000901',
    decision: 'annexe-42',
    on: '03/03/2026',
    by: 'hand',
  })
  expect(refused.statusCode).toBe(303)
  const later = others(paying)
  const steps: readonly (readonly [string, { readonly [name: string]: string }])[] = [
    ['ask', { to: 'police', on: '03/03/2026', command: 'd0000000-0000-4000-8000-000000000902' }],
    [
      'conclude',
      {
        outcome: 'positive',
        on: '04/03/2026',
        command: 'd0000000-0000-4000-8000-000000000903',
      },
    ],
    [
      'transmit',
      { how: 'paper', on: '05/03/2026', command: 'd0000000-0000-4000-8000-000000000904' },
    ],
  ]
  for (const [verb, form] of steps) expect((await later(verb, form)).statusCode, verb).toBe(303)
  const stale = await post(app, at.counter, {
    do: 'ask',
    about: at.round,
    command: 'd0000000-0000-4000-8000-000000000905',
    to: 'police',
    on: '04/03/2026',
  })
  expect(stale.body).toContain('Rechargez la page')
})
