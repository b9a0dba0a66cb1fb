import type { Locator, Page } from 'playwright-core'
import { unfold } from '../site.ts'
import { type Filled, fillIn, formIn, noError, press, sendForm } from './chain-forms.fixtures.ts'
import type { AtDesk } from './people.fixtures.ts'

/** The request of the spouse of a citizen of the Union, as the form asks it. */
export const REQUEST: Filled = {
  regime: 'third-country',
  'person.birthPlace': 'Ankara',
  'document.kind': 'passport',
  'document.number': 'X000001',
  'signer.name': 'C. Guichet',
  'signer.capacity': 'delegate',
  link: 'spouse',
  'sponsor.name': 'Exemple',
  'sponsor.firstNames': 'P.',
  'sponsor.status': 'unionCitizen',
  bond: 'proved',
  'given.sponsorStay': true,
  'missing.income': true,
  'missing.insurance': true,
}

/** What the annexe 20 says of the decision. */
export const REFUSAL: Filled = {
  commune: 'Exempleville',
  reference: 'V/2024/1',
  status: 'family',
  basis: '52-4-5',
  readWith: 'nothing',
  request: 'card',
  'person.birthPlace': 'Ankara',
  lives: 'resides',
  'grounds.family-not-fulfilled': true,
  extraMonth: 'no',
  familyReason: 'Les moyens montrés ne suffisent pas.',
  'order.given': 'no',
  place: 'Bruxelles',
  decidedOn: '12/2/2025',
  'minister.of': 'asylum-migration',
}

/** Its deed: handed over, and the signature refused. */
export const DEED: Filled = {
  ...REFUSAL,
  signer: 'minister',
  'notification.on': '19/2/2025',
  'notification.atRequestOf': 'delegate',
  'notification.by': 'C. Guichet',
  'notification.as': 'mayor',
  'notification.received': 'refused-to-sign',
  'notification.witness': 'D. Accueil, employée',
  'notification.detained': 'no',
}

/** How the decision reached the person. */
export const TOLD: Filled = {
  notifiedOn: '19/2/2025',
  by: 'hand',
  detained: 'false',
  removalMeasure: 'none',
  otherFamilyMember47_1: 'false',
}

/** The appeal against it. */
export const APPEAL: Filled = {
  against: '',
  remedy: 'annulment',
  on: '10/3/2025',
  by: 'registered',
}

/** What the judge answers to it. */
export const JUDGMENT: Filled = {
  answers: '',
  result: 'annulled',
  notifiedOn: '15/9/2025',
  by: 'electronic',
}

/** Takes in whoever asks as the spouse of a citizen of the Union; gives the id of the case. */
export async function takeIn({ page, go }: AtDesk, filled: Filled): Promise<string> {
  await go('intake')
  const name = { 'p0-givenName': 'N.', 'p0-familyName': 'Örnek', 'p0-birthDate': '5/3/1990' }
  const rest = { 'p0-nationality': 'TR', 'p0-speaks': 'tr', procedure: 'famille-union' }
  await sendForm(page, { verb: 'open' }, { ...name, ...rest, ...filled })
  await noError(page)
  return new URL(page.url()).pathname.split('/').at(4) ?? ''
}

/** Fills in an act and makes its files. */
export async function writeAct(page: Page, filled: Filled): Promise<void> {
  await pressWrite(page, filled)
  await page.locator('.draft-files').waitFor()
}

/** The same; what comes back may say why there are none. */
export async function pressWrite(page: Page, filled: Filled): Promise<void> {
  const form = await formIn(page, { verb: 'save' })
  await unfold(page)
  await fillIn(form, filled)
  await press(page, form.locator('button[value="write"]'))
}

/** Opens the parcel that waits longest. */
export async function openParcel(page: Page): Promise<void> {
  await follow(page, page.locator('.desk-row a.button').first())
}

/** Goes where a link leads, whatever lies over it. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const href = await link.getAttribute('href')
  await page.goto(new URL(href ?? '', page.url()).href)
}

/** Notes something new among what happened in a case. */
export async function note(
  { page, go }: AtDesk,
  { of, kind }: { readonly of: string; readonly kind: string },
  filled: Filled,
): Promise<void> {
  await go('caseAgenda', { case: of })
  const folded = page.locator(`#note-${kind}`)
  await folded.locator('summary').first().click()
  await fillLists(folded.locator('form'), filled)
  await noError(page)
}

/** Fills a form and sends it. What is empty is the first that its list offers. */
export async function fillLists(form: Locator, filled: Filled): Promise<void> {
  for (const [name, value] of Object.entries(filled)) {
    if (value === '') await form.locator(`select[name="${name}"]`).selectOption({ index: 1 })
    else await fillIn(form, { [name]: value })
  }
  await press(form.page(), form.locator('.desk-form-actions button').first())
}
