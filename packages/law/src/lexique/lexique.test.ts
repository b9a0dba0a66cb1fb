import { describe, expect, test } from 'vitest'
import { annexes } from '../annexes/index.ts'
import { titres } from '../titres/index.ts'
import { lexiqueDe } from './de.ts'
import { lexiqueEn } from './en.ts'
import { lexiqueFr } from './fr.ts'
import { type Terme, termes } from './index.ts'
import { lexiqueNl } from './nl.ts'

const ids = Object.keys(termes).toSorted()

test('every paper that a word names is in the catalogue', () => {
  const known = new Set<string>([...titres.map(({ id }) => id), ...annexes.map(({ id }) => id)])
  const named = Object.values<Terme>(termes).flatMap(({ paper }) => paper ?? [])
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

describe.each([
  { lang: 'fr', lexique: lexiqueFr },
  { lang: 'nl', lexique: lexiqueNl },
  { lang: 'de', lexique: lexiqueDe },
  { lang: 'en', lexique: lexiqueEn },
])('$lang', ({ lexique }) => {
  test('has every word, and no orphan', () => {
    expect(Object.keys(lexique).toSorted()).toEqual(ids)
  })

  test('gives no form to two words, nor twice to one', () => {
    const forms = Object.entries(lexique).flatMap(([id, { forms: of }]) =>
      of.map((form) => ({ id, form: form.toLowerCase() })),
    )
    const twice = forms.filter(
      ({ form }, index) => forms.findIndex((other) => other.form === form) !== index,
    )
    expect(twice).toEqual([])
  })

  test('says each meaning in a few plain words', () => {
    const long = Object.entries(lexique).filter(
      ([, { meaning }]) => meaning.length > 200 || !/[.…]$/.test(meaning),
    )
    expect(long.map(([id]) => id)).toEqual([])
  })
})

test.each([
  {
    id: 'attestation-d-immatriculation',
    not: 'registration certificate',
    because: 'that is the paper of a citizen of the Union',
  },
] as const)('$id is not “$not”: $because', ({ id, not }) => {
  expect(lexiqueEn[id].forms.join()).not.toContain(not)
})

test('the limit starts from the notification, not from its proof', () => {
  expect(lexiqueFr.notification.meaning).not.toContain('preuve')
})
