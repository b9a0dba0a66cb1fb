import { expect } from 'vitest'
import {
  at,
  CARDS,
  COMMUNE,
  on,
  personReads,
  SCHOOL,
  seen,
  stands,
  type Story,
  takeIn,
  WORK,
} from './chain-9bis.fixtures.ts'
import { completeAct, formIn, noError, press, sendForm } from './chain-forms.fixtures.ts'
import type { AtDesk } from './people.fixtures.ts'

/** Answers both arguments of the ruling that stands first on its page. */
async function answer({ page }: AtDesk, reasons: { readonly [argument: string]: string }) {
  for (const [argument, text] of Object.entries(reasons)) {
    const near = new RegExp(argument)
    const form = page
      .locator('article')
      .filter({ hasText: near })
      .locator('form:has(input[name="do"][value="reason"])')
    await form.locator('textarea').fill(text)
    await press(page, form.locator('.desk-form-actions button'))
    await noError(page)
  }
}

/** A refusal on the merits: written, read again by somebody else, corrected, signed and sent. */
export async function refuse(story: Story): Promise<void> {
  const { handler, second, id } = story
  await on(story, ['2025-03-03', handler], async (desk) => {
    const { page, go } = desk
    const ruling = at(story, desk, 'ruling')
    await go('earlier', { case: id })
    expect(await seen(desk)).toContain('Scolarité des enfants')
    await at(story, desk, 'examination')('admissibility', { result: 'admissible' })
    await stands(story, desk, 'on-merits')
    await ruling('begin')
    await ruling('change', { decision: 'article-9bis.non-fondee' })
    await answer(desk, { [WORK]: 'Le travail a été exercé sans autorisation.' })
    // One argument without an answer: it says which, and cannot be submitted.
    expect(await seen(desk)).toMatch(/Sans réponse :\s*Scolarité des enfants/)
    expect(await page.getByRole('button', { name: /^Soumettre/ }).count()).toBe(0)
    await answer(desk, { [SCHOOL]: 'La scolarité peut se poursuivre ailleurs.' })
    await sendForm(page, { verb: 'act' })
    await ruling('submit')
    // Whoever wrote it does not read it again.
    expect(await page.locator('input[name="do"][value="approve"]').count()).toBe(0)
  })
  await on(story, ['2025-03-04', second], (desk) =>
    at(story, desk, 'ruling')('return', { remark: 'Dites quelles pièces le montrent.' }),
  )
  await on(story, ['2025-03-04', handler], async (desk) => {
    await desk.go('ruling', { case: id })
    expect(await seen(desk)).toContain('Dites quelles pièces le montrent.')
    await answer(desk, { [SCHOOL]: 'Les pièces montrent qu’elle peut se poursuivre ailleurs.' })
    await at(story, desk, 'ruling')('submit')
  })
  await on(story, ['2025-03-04', second], (desk) => at(story, desk, 'ruling')('approve'))
  await on(story, ['2025-03-05', handler], async (desk) => {
    const { page, go } = desk
    const ruling = at(story, desk, 'ruling')
    await ruling('sign', { signer: 'B. Traitante' })
    // Back: nothing is left to sign.
    await page.goBack()
    expect(await page.locator('input[name="do"][value="sign"]').count()).toBe(0)
    await go('ruling', { case: id })
    expect(await page.getByText('signée par B. Traitante').count()).toBe(1)
    await page.locator('a[href*="/actes/"]').first().click()
    await completeAct(page)
    await noError(page)
    await ruling('send', { how: 'hand', receiver: COMMUNE })
    expect(await seen(desk)).toContain(COMMUNE)
  })
}

/** Thirty days from the day after; none of them is lost by a month of thirty-one. */
const LAST_DAY = { fr: 'mercredi 9 avril 2025', nl: 'woensdag 9 april 2025', ar: '9 أبريل 2025' }

/** In hand, with a proof: the limits start at the commune, at counsel and with the person. */
export async function notify(story: Story): Promise<void> {
  const { counsel, officer, id } = story
  await on(story, ['2025-03-10', officer], async (desk) => {
    const { page, go } = desk
    await takeIn(desk, { kind: 'Beslissing' })
    await at(story, desk, 'exhibits')('paper', { title: 'Accusé signé' })
    await go('notifications', { case: id })
    await sendForm(
      page,
      { verb: 'notify' },
      {
        notifiedOn: '10/3/2025',
        by: 'hand',
        detained: 'false',
        removalMeasure: 'none',
        proof: 'Accusé signé',
      },
    )
    await noError(page)
    expect(await seen(desk)).toContain(LAST_DAY.nl)
  })
  await on(story, ['2025-03-11', counsel], async (desk) => {
    await desk.go('caseAgenda', { case: id })
    expect(await seen(desk)).toContain(LAST_DAY.fr)
    await stands(story, desk, 'unfounded')
  })
  await personReads(story, CARDS.refused, [LAST_DAY.ar])
}

const CONDITIONS = [
  ['work', 'Avoir un travail effectif.'],
  ['no-public-help', 'Ne pas dépendre de l’aide sociale.'],
] as const

/** Decided again: a year, on two conditions. */
export async function grant(story: Story): Promise<void> {
  const { counsel, handler, second, officer, id } = story
  await on(story, ['2025-11-03', handler], async (desk) => {
    const ruling = at(story, desk, 'ruling')
    await at(story, desk, 'remedies')('new-round')
    await at(story, desk, 'examination')('admissibility', { result: 'admissible' })
    await ruling('begin')
    await ruling('change', {
      decision: 'article-9bis.octroi-limite',
      from: '10/11/2025',
      until: '9/11/2026',
    })
    for (const [kind, text] of CONDITIONS) await ruling('add-condition', { kind, text })
    await answer(desk, { [SCHOOL]: 'Cet élément est retenu.', [WORK]: 'Celui-ci aussi.' })
    expect(await seen(desk)).toContain('Préparer l’acte')
    await ruling('submit')
  })
  await on(story, ['2025-11-04', second], (desk) => at(story, desk, 'ruling')('approve'))
  await on(story, ['2025-11-05', handler], async (desk) => {
    const ruling = at(story, desk, 'ruling')
    await ruling('sign', { signer: 'B. Traitante' })
    await ruling('send', { how: 'hand', receiver: COMMUNE })
  })
  await on(story, ['2025-11-12', officer], async (desk) => {
    await takeIn(desk, { kind: 'Beslissing' })
    await at(
      story,
      desk,
      'notifications',
    )('notify', {
      notifiedOn: '12/11/2025',
      by: 'hand',
      detained: 'false',
      proof: 'Accusé signé',
    })
    const card = { title: 'A', from: '10/11/2025', until: '9/11/2026' }
    await at(story, desk, 'caseAgenda')('note-title-granted', card)
    await takeStep(story, desk, ['registered-in', { register: 'aliens' }])
    await takeStep(story, desk, ['card-ordered'])
    await stands(story, desk, 'granted-limited')
  })
  await on(story, ['2025-11-26', officer], async (desk) => {
    await takeStep(story, desk, ['card-ready'])
    await takeStep(story, desk, ['card-handed', { number: 'B 000 111' }])
    expect(await seen(desk)).toContain('B 000 111')
  })
  await on(story, ['2025-11-27', counsel], async (desk) => {
    // Counsel opened no round: it was told with what happened in it.
    await stands(story, desk, 'granted-limited')
    await desk.go('case', { case: id })
    await seen(desk)
  })
  await personReads(story, CARDS.granted)
}

type Taken = readonly [step: string, says?: { readonly [field: string]: string }]

/** Records a step of a title at the commune. */
export async function takeStep(story: Story, desk: AtDesk, [step, says = {}]: Taken) {
  await desk.go('titles', { case: story.id })
  await formIn(desk.page, { verb: 'step', step })
  await sendForm(desk.page, { verb: 'step', step }, says)
  await noError(desk.page)
}
