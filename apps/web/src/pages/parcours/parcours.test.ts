import { machines, movesOf, sayMachine, sayTransition } from '@sejour/chain'
import { localDate } from '@sejour/calendar'
import { describe, expect, test } from 'vitest'
import { pages } from '../../index.ts'
import { addressOf } from '../../app/slugs.ts'
import { requestsOf } from './requests.ts'
import { machineHref } from './page.tsx'

const LANGS = ['fr', 'nl', 'de', 'en'] as const

/** Asks for a page as a browser without script does. */
async function visit(path: string) {
  const found = await pages.handle({
    method: 'GET',
    path,
    query: new URLSearchParams(),
    form: undefined,
    acceptLanguage: '',
    today: localDate('2026-11-23'),
  })
  const body = typeof found?.body === 'string' ? found.body : ''
  return { status: found?.status, body }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;')

describe.each(LANGS)('in %s', (lang) => {
  test('the list leads to every way, and the home page to the list', async () => {
    const { status, body } = await visit(addressOf(lang, '/parcours-du-dossier'))
    expect(status).toBe(200)
    const lost = machines.filter(({ id }) => !body.includes(`href="${machineHref(lang, id)}"`))
    expect(lost.map(({ id }) => id)).toEqual([])
    const home = await visit(addressOf(lang, '/'))
    expect(home.body).toContain(`href="${addressOf(lang, '/parcours-du-dossier')}"`)
  })

  test.each(machines.map((machine) => [machine.id, machine] as const))(
    '%s: two pictures, of which one shows, and every move',
    async (id, machine) => {
      const { status, body } = await visit(machineHref(lang, id))
      expect(status).toBe(200)
      expect(body).toContain(escaped(sayMachine(id, lang)))
      expect(body.match(/<svg [^>]*class="chain-picture /g)).toHaveLength(2)
      // A region that scrolls can be reached by key, and says what it is.
      expect(body).toMatch(/<section class="chain-drawing[^>]*aria-label="[^"]+"[^>]*tabindex="0"/)
      const moves = movesOf(machine)
      expect(body.match(/<th scope="row">/g)).toHaveLength(moves.length)
      const said = moves.map((move) => sayTransition(move, lang))
      expect(
        said.filter((words) => words === '' || /undefined|\bunion\.|\bsejour\./.test(words)),
      ).toEqual([])
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )
})

test('every request of a machine has its name and its page', async () => {
  for (const machine of machines) {
    if (!('procedure' in machine.of)) continue
    expect(requestsOf(machine, 'fr')).toHaveLength(machine.of.procedure.length)
  }
})

test('what no source says is marked, and so is what is left to an authority', async () => {
  const { body } = await visit(machineHref('fr', 'article-9bis'))
  expect(body).toMatch(/class="to-confirm"/)
  const refusal = body.match(/<th scope="row">[^<]*non fondée[\s\S]*?<\/th>/)?.[0]
  expect(refusal).toContain('laissé à l’appréciation')
  // A rule says when the fee makes a request inadmissible.
  const fee = body.match(/<th scope="row">Redevance vérifiée[\s\S]*?<\/th>/)?.[0]
  expect(fee).not.toContain('laissé à l’appréciation')
})

test('a way that does not exist is not found', async () => {
  const { status } = await visit(addressOf('fr', '/parcours-du-dossier/xx'))
  expect(status).toBe(404)
})
