import { expect } from 'vitest'
import { checkPage } from './check-page.fixtures.ts'
import {
  at,
  CARDS,
  COMMUNE,
  givePaper,
  OFFICE,
  on,
  personReads,
  SCHOOL,
  seen,
  stands,
  type Story,
  takeIn,
  WORK,
} from './chain-9bis.fixtures.ts'
import { does, formIn, noError, sendForm, fillIn } from './chain-forms.fixtures.ts'
import { drop, pdf } from './files.fixtures.ts'

/** Counsel takes somebody in, and sends the request to the commune: twice by mistake. */
export async function file(story: Story): Promise<void> {
  const { counsel } = story
  await on(story, ['2025-01-06', counsel], async (desk) => {
    const { page, go } = desk
    await go('intake')
    await sendForm(
      page,
      { verb: 'open' },
      {
        'p0-givenName': 'N.',
        'p0-familyName': 'Exemple',
        'p0-birthDate': '5/3/1990',
        street: 'Proefstraat 1',
        postcode: '9000',
        commune: 'Gent',
        procedure: 'article-9bis',
      },
    )
    await page.waitForSelector('.case-head')
    story.id = new URL(page.url()).pathname.split('/').at(4) ?? ''
    const { id } = story
    await at(story, desk, 'exhibits')('paper', { title: 'Passeport' })
    await go('exhibits', { case: id })
    await drop(page, [{ name: 'Attestation.pdf', bytes: pdf('attestation') }])
    await page.waitForSelector('.pieces-uploads [data-state="kept"]')
    const argument = { on: 'arguments', id, verb: 'add' } as const
    await does(desk, { ...argument, about: 'circumstances' }, { kind: 'scolarite', text: SCHOOL })
    await does(desk, { ...argument, about: 'merits' }, { kind: 'travail', text: WORK })
  })
  await on(story, ['2025-01-08', counsel], async (desk) => {
    const { page, go } = desk
    const { id } = story
    const filing = { on: '8/1/2025', by: 'electronic' }
    await at(story, desk, 'caseAgenda')('note-request-filed', filing)
    await go('parcels', { case: id })
    const form = await formIn(page, { verb: 'send' })
    await fillIn(form, { kind: 'request', to: COMMUNE, withArguments: true })
    // A double click sends the same form twice.
    const sent = await form.evaluate((one) =>
      one instanceof HTMLFormElement
        ? [...new FormData(one)].map(([name, value]) => [
            name,
            typeof value === 'string' ? value : '',
          ])
        : [],
    )
    const twice = [1, 2].map(() =>
      page.request.post(page.url(), { form: Object.fromEntries(sent) }),
    )
    expect((await Promise.all(twice)).map((one) => one.status())).toEqual([200, 200])
    await go('parcels', { case: id })
    expect((await seen(desk)).split(`à ${COMMUNE}`)).toHaveLength(2)
  })
}

/** The commune registers it, checks the fee and the residence, and sends it on: without script. */
export async function register(story: Story): Promise<void> {
  const officer = { ...story.officer, script: false }
  const { id } = story
  await on(story, ['2025-01-09', officer], async (desk) => {
    const { page, go } = desk
    await takeIn(desk, { kind: 'Aanvraag' })
    const counter = at(story, desk, 'counter')
    await counter('register', { channel: 'product' })
    await stands(story, desk, 'registered')
    await go('counter', { case: id })
    expect(await page.locator('main').innerText()).toContain('2025/0001')
    const paid = await page.locator('[name^="paid-"]').first().getAttribute('name')
    await counter('fee', { [paid ?? '']: '368' })
    await stands(story, desk, 'to-check')
    await counter('ask', { to: 'police' })
    await stands(story, desk, 'residence-check')
  })
  await on(story, ['2025-01-14', officer], (desk) =>
    at(story, desk, 'counter')('visit', { outcome: 'absent', at: '10:30' }),
  )
  await on(story, ['2025-01-16', officer], async (desk) => {
    const { page } = desk
    const counter = at(story, desk, 'counter')
    await counter('visit', { outcome: 'met', at: '18:10' })
    await counter('conclude', { outcome: 'positive' })
    await stands(story, desk, 'checked-positive')
    await counter('receipt')
    await counter('opinion', { opinion: 'favourable' })
    await counter('transmit', { how: 'parcel' })
    await sendForm(page, { verb: 'send' }, { to: OFFICE, withArguments: true })
    await noError(page)
    await stands(story, desk, 'transmitted')
  })
}

/** The Office acknowledges: the commune and counsel see it, and the person where their file is. */
export async function acknowledge(story: Story): Promise<void> {
  const { counsel, handler, officer, id } = story
  await on(story, ['2025-01-20', handler], async (desk) => {
    await takeIn(desk, { kind: 'Transmission', reference: '8.765.432' })
    await stands(story, desk, 'pending')
    await checkPage(desk.page)
  })
  await on(story, ['2025-01-21', officer], async (desk) => {
    await desk.go('parcels', { case: id })
    expect(await seen(desk)).toContain('8.765.432')
    await stands(story, desk, 'pending')
  })
  await on(story, ['2025-01-21', counsel], async (desk) => {
    await stands(story, desk, 'pending')
    expect(await seen(desk)).toContain('8.765.432')
    await givePaper(story, desk, '31/12/2025')
  })
  await personReads(story, CARDS.pending)
}
