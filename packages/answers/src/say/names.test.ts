import {
  agii,
  annexeCirculaire,
  circulaireSur9bis,
  longueProcedureAsile,
  pointInstruction,
} from '@sejour/law'
import { describe, expect, test } from 'vitest'
import { everyAuthority, everyProvision, everyText } from './catalogue.fixtures.ts'
import { LANGS, sayAuthority, sayDate, sayPlace, sayProvision } from './index.ts'
import { namesFr } from './text-names/fr.ts'
import { datedTexts, rulings } from './text-names/texts.ts'
import { findTextName } from './text-titles.ts'

const FOREIGN = LANGS.filter((lang) => lang !== 'fr')

test('The law cites texts, places and authorities at all', () => {
  expect(everyText.length).toBeGreaterThan(60)
  expect(everyProvision.length).toBeGreaterThan(150)
  expect(everyAuthority).toContain('Office des étrangers')
})

test('No name is left of a text that is cited no more', () => {
  const ids = new Set(everyText.map(({ id }) => id))
  const named = [...datedTexts.keys(), ...rulings.keys(), ...Object.keys(namesFr.others)]
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

describe.each(LANGS)('In %s', (lang) => {
  const names = everyText.map((text) => ({ ...text, name: findTextName(text.id, lang)?.alone }))

  test('every text has a name', () => {
    expect(names.flatMap(({ id, name }) => (name === undefined ? [id] : []))).toEqual([])
  })

  test('no two texts have the same name', () => {
    const ids = Map.groupBy(names, ({ name }) => name)
    const shared = [...ids.values()].filter(({ length }) => length > 1)
    expect(shared.map((same) => same.map(({ id }) => id))).toEqual([])
  })

  test('the day in a name is the day of the text', () => {
    const wrong = names.filter(
      ({ level, date, name = '' }) =>
        date !== undefined &&
        level !== 'eu-law' &&
        / \d{4}\b/.test(name) &&
        !name.includes(sayDate(date, lang)),
    )
    expect(wrong.map(({ id, name }) => `${id}: ${name}`)).toEqual([])
  })

  test('a text of which a place is cited is named after its place', () => {
    const wrong = everyProvision.filter(
      ({ text, article }) => article !== undefined && findTextName(text.id, lang)?.of === undefined,
    )
    expect(wrong.map(({ text, article }) => `${text.id} ${article}`)).toEqual([])
  })
})

describe.each(FOREIGN)('In %s', (lang) => {
  test('no place is said in French', () => {
    const french = everyProvision.filter(
      ({ point }) =>
        point !== undefined &&
        /\p{Ll}{2}/u.test(point) &&
        point !== 'signature' &&
        sayPlace({ point }, lang) === sayPlace({ point }, 'fr'),
    )
    expect(french.map(({ point }) => point)).toEqual([])
  })

  test('every authority has a name', () => {
    expect(everyAuthority.filter((name) => sayAuthority(name, lang) === name)).toEqual([])
  })
})

test.each([
  {
    provision: circulaireSur9bis,
    said: [
      'partie II, C, de la circulaire du 21 juin 2007',
      'deel II, C, van de omzendbrief van 21 juni 2007',
      'Teil II, C, des Rundschreibens vom 21. Juni 2007',
      'part II, C, of the circular of 21 June 2007',
    ],
  },
  {
    provision: annexeCirculaire('3'),
    said: [
      'annexe 3 de la circulaire du 21 juin 2007',
      'bijlage 3 van de omzendbrief van 21 juni 2007',
      'Anlage 3 des Rundschreibens vom 21. Juni 2007',
      'annex 3 of the circular of 21 June 2007',
    ],
  },
  {
    provision: pointInstruction('2.7'),
    said: [
      'point 2.7 de l’instruction du 19 juillet 2009 (annulée)',
      'punt 2.7 van de instructie van 19 juli 2009 (vernietigd)',
      'Nummer 2.7 der Instruktion vom 19. Juli 2009 (für nichtig erklärt)',
      'point 2.7 of the instruction of 19 July 2009 (annulled)',
    ],
  },
  {
    provision: longueProcedureAsile,
    said: [
      'procédure d’asile déraisonnablement longue de l’instruction du 26 mars 2009',
      'onredelijk lange asielprocedure van de instructie van 26 maart 2009',
      'unangemessen langes Asylverfahren der Instruktion vom 26. März 2009',
      'unreasonably long asylum procedure of the instruction of 26 March 2009',
    ],
  },
  {
    provision: agii('enquête de résidence'),
    said: [
      'Agentschap Integratie en Inburgering, page sur l’article 9bis, «\u00a0enquête de résidence\u00a0»',
      'Agentschap Integratie en Inburgering, pagina over artikel 9bis, “woonstcontrole”',
      'Agentschap Integratie en Inburgering, Seite über Artikel 9bis, „Wohnsitzkontrolle“',
      'Agentschap Integratie en Inburgering, page on article 9bis, “residence check”',
    ],
  },
])('$said.0', ({ provision, said }) => {
  expect(LANGS.map((lang) => sayProvision(provision, lang))).toEqual(said)
})
