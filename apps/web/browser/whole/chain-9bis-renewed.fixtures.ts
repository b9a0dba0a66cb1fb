import { expect } from 'vitest'
import {
  at,
  CARDS,
  COMMUNE,
  givePaper,
  OFFICE,
  on,
  personReads,
  seen,
  type Story,
  takeIn,
} from './chain-9bis.fixtures.ts'
import { formIn, noError, sendForm } from './chain-forms.fixtures.ts'
import { takeStep } from './chain-9bis-decided.fixtures.ts'

/** Between the forty-fifth and the thirtieth day before the end of the card (R110). */
const WINDOW = 'entre le 25 septembre 2026 et le 10 octobre 2026'

/** The window opens; the renewal is asked in it, and sent on. */
export async function ask(story: Story): Promise<void> {
  const { counsel, officer, id } = story
  await on(story, ['2026-09-28', counsel], async (desk) => {
    await desk.go('titles', { case: id })
    expect(await seen(desk)).toContain(WINDOW)
    await givePaper(story, desk, '31/12/2026')
  })
  await on(story, ['2026-09-28', officer], async (desk) => {
    const { page, go } = desk
    await at(story, desk, 'titles')('ask', { kind: 'renouvellement', on: '28/9/2026' })
    expect(await seen(desk)).toContain('tijdig')
    await go('chain', { case: id })
    await sendForm(page, { verb: 'step', step: 'transmitted' })
    await noError(page)
    await at(story, desk, 'parcels')('send', { kind: 'transmission', to: OFFICE })
  })
}

/** The conditions of the decision are those that are checked. */
export async function check(story: Story): Promise<void> {
  await on(story, ['2026-10-05', story.handler], async (desk) => {
    const { page, go } = desk
    await takeIn(desk, { kind: 'Transmission', reference: '8.765.432' })
    await go('examination', { case: story.id })
    const text = await seen(desk)
    expect(text).toContain('Avoir un travail effectif.')
    expect(text).toContain('Ne pas dépendre de l’aide sociale.')
    const form = await formIn(page, { verb: 'checks' })
    for (const met of await form.locator('[name^="condition."][value="met"]').all()) {
      await met.check()
    }
    await sendForm(page, { verb: 'checks' }, { result: 'met' })
    await noError(page)
  })
}

/** The card ends before the answer: annexe 15 covers the stay. */
export async function bridge(story: Story): Promise<void> {
  await on(story, ['2026-11-10', story.officer], async (desk) => {
    await at(story, desk, 'titles')('bridge', { until: '8/2/2027' })
    await desk.go('titles', { case: story.id })
    expect(await seen(desk)).toContain('Bijlage 15 is afgegeven')
  })
  await personReads(story, CARDS.bridged)
}

/** Prolonged: decided, read again, notified, and a new card. */
export async function prolong(story: Story): Promise<void> {
  const { handler, second, officer } = story
  const days = { from: '10/11/2026', until: '9/11/2027' }
  await on(story, ['2026-11-16', handler], async (desk) => {
    const ruling = at(story, desk, 'ruling')
    await ruling('begin')
    await ruling('change', { decision: 'article-9bis.prolongation-accordee', ...days })
    await ruling('submit')
  })
  await on(story, ['2026-11-17', second], (desk) => at(story, desk, 'ruling')('approve'))
  await on(story, ['2026-11-18', handler], async (desk) => {
    const ruling = at(story, desk, 'ruling')
    await ruling('sign', { signer: 'B. Traitante' })
    await ruling('send', { how: 'hand', receiver: COMMUNE })
  })
  await on(story, ['2026-11-20', officer], async (desk) => {
    await takeIn(desk, { kind: 'Beslissing' })
    await at(
      story,
      desk,
      'notifications',
    )('notify', {
      notifiedOn: '20/11/2026',
      by: 'hand',
      detained: 'false',
      proof: 'Accusé signé',
    })
    await at(story, desk, 'titles')('extend', { title: 'A', ...days })
    await desk.go('titles', { case: story.id })
    expect(await seen(desk)).toContain('9 november 2027')
    await takeStep(story, desk, ['card-ordered'])
  })
  await personReads(story, CARDS.prolonged)
}
