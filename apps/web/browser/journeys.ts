import type { Page } from 'playwright-core'
import { answer, choose, typeDay } from './site.ts'

/** A tool with something in it. */
export type Journey = {
  readonly name: string
  readonly address: { readonly fr: string; readonly nl: string }
  readonly act: (page: Page) => Promise<void>
  /** What the page then says, large. */
  readonly says: { readonly fr: string; readonly nl: string }
}

/** One journey through each tool, and one that ends at an error. */
export const journeys: readonly Journey[] = [
  {
    name: 'the last day',
    address: { fr: '/fr/delai', nl: '/nl/termijn' },
    act: async (page) => {
      await page.selectOption('#decision', 'article-9bis.irrecevable')
      await choose(page, 'by', 'hand')
      await typeDay(page, 'on', '2026-03-05')
      await choose(page, 'detained', 'no')
      await answer(page)
    },
    says: { fr: 'mardi 7 avril 2026', nl: 'dinsdag 7 april 2026' },
  },
  {
    name: 'the safe day when detention is unknown',
    address: { fr: '/fr/delai', nl: '/nl/termijn' },
    act: async (page) => {
      await page.selectOption('#decision', 'annexe-13')
      await choose(page, 'by', 'hand')
      await typeDay(page, 'on', '2026-03-16')
      await choose(page, 'detained', 'unknown')
      await answer(page)
    },
    says: { fr: 'jeudi 26 mars 2026', nl: 'donderdag 26 maart 2026' },
  },
  {
    name: 'the fee',
    address: { fr: '/fr/redevance', nl: '/nl/retributie' },
    act: async (page) => {
      await page.selectOption('#ground', 'article-9bis')
      await typeDay(page, 'filedOn', '2025-03-01')
      await typeDay(page, 'persons-1-birth', '1990-01-01')
      await page.click('button[value="add:persons"]')
      await page.waitForSelector('#persons-2-birth-day')
      await typeDay(page, 'persons-2-birth', '2015-05-05')
      await answer(page)
    },
    says: { fr: '368 €', nl: '€ 368' },
  },
  {
    name: 'the days left',
    address: { fr: '/fr/court-sejour', nl: '/nl/kort-verblijf' },
    act: async (page) => {
      await typeDay(page, 'stays-1-from', '2025-10-15')
      await typeDay(page, 'stays-1-to', '2025-11-20')
      await page.click('button[value="add:stays"]')
      await page.waitForSelector('#stays-2-from-day')
      await typeDay(page, 'stays-2-from', '2026-02-20')
      await page.selectOption('#nationality', 'PH')
      await answer(page)
    },
    says: { fr: '24 jours', nl: '24 dagen' },
  },
  {
    name: 'the order to leave',
    address: { fr: '/fr/ordre-de-quitter', nl: '/nl/bevel-om-te-vertrekken' },
    act: async (page) => {
      await page.selectOption('#document', 'annexe-13')
      await page.selectOption('#by', 'hand')
      await typeDay(page, 'on', '2026-03-05')
      await page.fill('#termDays', '30')
      await choose(page, 'detained', 'no')
      await answer(page)
    },
    says: { fr: 'samedi 4 avril 2026', nl: 'zaterdag 4 april 2026' },
  },
  {
    name: 'the years towards unlimited stay',
    address: { fr: '/fr/sejour-illimite', nl: '/nl/onbeperkt-verblijf' },
    act: async (page) => {
      await page.selectOption('#basis', 'single-permit')
      await page.selectOption('#periods-1-kind', 'study-card')
      await typeDay(page, 'periods-1-from', '2019-09-01')
      await typeDay(page, 'periods-1-to', '2021-08-31')
      await page.click('button[value="add:periods"]')
      await page.waitForSelector('#periods-2-kind')
      await page.selectOption('#periods-2-kind', 'limited-card')
      await typeDay(page, 'periods-2-from', '2021-09-01')
      await page.click('button[value="add:absences"]')
      await page.waitForSelector('#absences-1-from-day')
      await typeDay(page, 'absences-1-from', '2024-07-01')
      await typeDay(page, 'absences-1-to', '2024-08-20')
      await answer(page)
    },
    says: { fr: '1er septembre 2026', nl: '1 september 2026' },
  },
  {
    name: 'the request of a citizen of the Union',
    address: { fr: '/fr/citoyens-union', nl: '/nl/burgers-van-de-unie' },
    act: async (page) => {
      await choose(page, 'request', 'annexe-19')
      await typeDay(page, 'filedOn', '2026-01-12')
      await answer(page)
    },
    says: { fr: 'dimanche 12 juillet 2026', nl: 'zondag 12 juli 2026' },
  },
  {
    name: 'the visit',
    address: { fr: '/fr/visite', nl: '/nl/bezoek' },
    act: async (page) => {
      await page.selectOption('#nationality', 'MA')
      await typeDay(page, 'entry', '2026-04-06')
      await typeDay(page, 'leave', '2026-05-20')
      await choose(page, 'lodging', 'private')
      await answer(page)
    },
    says: { fr: 'jeudi 9 avril 2026', nl: 'donderdag 9 april 2026' },
  },
  {
    name: 'the calendar of a request',
    address: { fr: '/fr/voies/etudes', nl: '/nl/wegen/etudes' },
    act: async (page) => {
      await typeDay(page, 'notification', '2026-03-13')
      await typeDay(page, 'expiry', '2026-10-31')
      await answer(page)
    },
    says: { fr: 'vendredi 10 avril 2026', nl: 'vrijdag 10 april 2026' },
  },
]
