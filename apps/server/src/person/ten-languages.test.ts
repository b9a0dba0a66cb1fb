import { PERSON_LANGS, directionOf } from '@sejour/chain'
import { OTHER_LANGS, personAddress } from '@sejour/web/person'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieOf, openTwoHouses, type TwoHouses } from './two-houses.fixtures.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describe('the page of a person in ten languages', () => {
  let two: TwoHouses
  let code = ''
  let cookie = ''

  const type = (lang: (typeof PERSON_LANGS)[number], typed: string, year = '1988') =>
    two.app.inject({
      url: personAddress(lang, '/mon-dossier'),
      method: 'POST',
      headers: FORM,
      payload: new URLSearchParams({
        code: typed,
        'birth-day': '2',
        'birth-month': '4',
        'birth-year': year,
      }).toString(),
    })

  beforeAll(async () => {
    two = await openTwoHouses(undefined)
    const paper = await two.app.inject({
      url: `/fr/bureau/dossiers/${two.caseId}/partage`,
      method: 'POST',
      headers: { cookie: cookieOf(two.leaver), ...FORM },
      payload: new URLSearchParams({
        do: 'give-code',
        person: two.people[0],
        paperLanguage: 'ar',
        until: '30/04/2026',
      }).toString(),
    })
    expect(paper.body).toContain('<html lang="ar" dir="rtl">')
    expect(paper.body).toContain('http://sejour.example/ar/my-file')
    code = [...paper.body.matchAll(/<span>([A-Z0-9]{4})<\/span>/g)].map(([, one]) => one).join('-')
    const answer = await type('ar', code)
    expect(answer.headers.location).toBe('/ar/my-file-open')
    cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  })
  afterAll(() => two.close())

  test.each(PERSON_LANGS)(
    '%s: the page stands in it, in its direction, without a hole',
    async (lang) => {
      const page = await two.app.inject({
        url: personAddress(lang, '/mon-dossier-ouvert'),
        headers: { cookie },
      })
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(`<html lang="${lang}" dir="${directionOf(lang)}">`)
      expect(page.body).not.toMatch(/undefined|\[object|NaN|\{paper\}|\{register\}/)
      // The same page in each language, and none of its parts is left out.
      for (const other of PERSON_LANGS) {
        expect(page.body).toContain(`href="${personAddress(other, '/mon-dossier-ouvert')}"`)
      }
      for (const part of ['where', 'tomorrow', 'to-do', 'story', 'papers', 'reads']) {
        expect(page.body).toContain(`id="${part}"`)
      }
      for (const secret of ['Secret de conseil', 'Tâche interne', 'Papier gardé']) {
        expect(page.body).not.toContain(secret)
      }
    },
  )

  test.each(PERSON_LANGS)(
    '%s: each procedure has one heading, in the words of the reader',
    async (lang) => {
      const url = personAddress(lang, '/mon-dossier-ouvert')
      const { body } = await two.app.inject({ url, headers: { cookie } })
      const story = /<section aria-labelledby="story">.*?<\/section>/s.exec(body)?.[0] ?? ''
      expect(story.match(/<h3>/g)).toHaveLength(story.match(/<ol/g)?.length ?? 0)
      expect(story).toMatch(/<h3>[^<]*9bis/)
      if (OTHER_LANGS.some((one) => one === lang)) expect(story).toContain('hreflang="en"')
    },
  )

  test.each(OTHER_LANGS)(
    '%s: names of the law and sources stay French, and say so',
    async (lang) => {
      const url = personAddress(lang, '/mon-dossier-ouvert')
      const { body } = await two.app.inject({ url, headers: { cookie } })
      expect(body).toMatch(/<div class="margin-note" lang="fr" dir="ltr">/)
      expect(body).toMatch(/<span lang="fr" dir="ltr">/)
    },
  )

  test.each(OTHER_LANGS)(
    '%s: a wrong day is refused in its words, and no code comes back',
    async (lang) => {
      const shown = await two.app.inject(personAddress(lang, '/mon-dossier'))
      expect(shown.statusCode).toBe(200)
      const refused = await type(lang, code, '88x')
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('role="alert"')
      expect(refused.body).not.toContain(code)
    },
  )

  test('a sheet that a language lacks comes in English, under a sentence in the language', async () => {
    const url = personAddress('fa', '/mon-dossier-ouvert')
    const { body } = await two.app.inject({ url, headers: { cookie } })
    const sheet = /href="([^"]*fiche=[^"]*)"/.exec(body)?.[1] ?? ''
    const page = await two.app.inject({ url: sheet.replaceAll('&amp;', '&'), headers: { cookie } })
    expect(page.body).toContain('<html lang="fa" dir="rtl">')
    expect(page.body).toContain('<div id="sheet" lang="en" dir="ltr">')
    expect(page.body).toContain('class="sheet-in"')
  })
})
