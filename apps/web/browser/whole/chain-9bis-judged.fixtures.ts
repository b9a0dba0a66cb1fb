import { expect } from 'vitest'
import { CARDS, on, personReads, seen, stands, type Story } from './chain-9bis.fixtures.ts'
import { does, type Filled, fillIn, formIn, noError, sendForm } from './chain-forms.fixtures.ts'
import type { AtDesk } from './people.fixtures.ts'

const APPEAL = { remedy: 'annulment', on: '28/3/2025', by: 'electronic' }

/** Notes the appeal against the decision that was notified. */
async function appeal({ id }: Story, { page, go }: AtDesk, more: Filled = {}) {
  await go('remedies', { case: id })
  const form = await formIn(page, { verb: 'file' })
  await form.locator('[name="against"]').selectOption({ index: 1 })
  await sendForm(page, { verb: 'file' }, { ...APPEAL, ...more })
  await noError(page)
}

const step = ({ id }: Story, desk: AtDesk, [wanted, filled = {}]: readonly [string, Filled?]) =>
  does(desk, { on: 'remedies', id, verb: 'step', step: wanted }, filled)

/** Counsel appeals; nothing is suspended. */
export async function lodge(story: Story): Promise<void> {
  const { counsel } = story
  await on(story, ['2025-03-28', counsel], async (desk) => {
    await appeal(story, desk)
    const text = await seen(desk)
    expect(text).toContain('non suspensif')
    expect(text).toContain('Introduit à temps')
    await stands(story, desk, 'appeal')
  })
  await personReads(story, CARDS.appealed)
  await on(story, ['2025-04-03', counsel], async (desk) => {
    await step(story, desk, ['enrolled', { rollNumber: '312345' }])
    expect(await seen(desk)).toContain('312345')
  })
}

/** The Office deposits its file and its note; counsel sees both, and files its memorial. */
export async function plead(story: Story): Promise<void> {
  const { counsel, handler, id } = story
  await on(story, ['2025-04-10', handler], async (desk) => {
    await appeal(story, desk, { rollNumber: '312345' })
    await step(story, desk, ['enrolled', { on: '3/4/2025', rollNumber: '312345' }])
    await step(story, desk, ['file-deposited'])
    await step(story, desk, ['note-filed'])
    await seen(desk)
  })
  await on(story, ['2025-04-15', counsel], async (desk) => {
    await desk.go('remedies', { case: id })
    const text = await seen(desk)
    expect(text).toContain('dossier administratif déposé')
    expect(text).toContain('Note d’observations déposée')
    // What the registry told both sides stands there once.
    const enrolled = desk.page.locator('li[id^="entry-"]')
    expect(await enrolled.filter({ hasText: 'Recours inscrit au rôle' }).count()).toBe(1)
    await step(story, desk, ['synthesis-asked'])
    await step(story, desk, ['synthesis-declared', { will: 'file' }])
  })
  await on(story, ['2025-04-28', counsel], (desk) => step(story, desk, ['synthesis-filed']))
  await on(story, ['2025-09-01', counsel], (desk) =>
    step(story, desk, ['hearing-fixed', { hearingOn: '15/9/2025' }]),
  )
  await on(story, ['2025-09-15', counsel], (desk) => step(story, desk, ['hearing-held']))
}

/** Annulled: both sides see the round that follows, and the file waits for a decision again. */
export async function annul(story: Story): Promise<void> {
  const { counsel, handler, id } = story
  for (const who of [counsel, handler]) {
    await on(story, ['2025-10-01', who], async (desk) => {
      const { page, go } = desk
      await go('caseAgenda', { case: id })
      const verb = 'note-judgment-notified'
      const form = await formIn(page, { verb })
      await form.locator('[name="answers"]').selectOption({ index: 1 })
      await fillIn(form, { result: 'annulled', notifiedOn: '1/10/2025', by: 'electronic' })
      await sendForm(page, { verb })
      await noError(page)
      await go('remedies', { case: id })
      const text = await seen(desk)
      expect(text).toContain('Après une annulation')
      expect(text).toContain('2 arguments avec leurs preuves')
      await stands(story, desk, 'pending')
    })
  }
  await personReads(story, CARDS.annulled)
}
