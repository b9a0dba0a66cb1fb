import { expect, test } from 'vitest'
import { choice, day, group, list, text, yesNo } from './field/field.ts'
import { prefill } from './prefill.ts'

const named = (label: string) => ({ fr: label, nl: label, de: label })

const fields = {
  commune: text(named('Commune'), { from: 'commune', most: 15 }),
  filedOn: day(named('Jour'), { from: 'procedure.filed-on' }),
  earlier: yesNo(named('Demande antérieure'), { from: 'procedure.earlier' }),
  signer: choice(named('Signe'), { lawyer: named('Avocat') }, { from: 'signer' }),
  applicant: group(named('Personne'), { name: text(named('Nom'), { from: 'applicant.name' }) }),
  pieces: list(named('Pièces'), { title: text(named('Titre')) }, { from: 'pieces' }),
  parties: list(
    named('Parties'),
    { name: text(named('Nom'), { from: 'counsel.name' }) },
    { least: 1 },
  ),
  reason: text(named('Raison')),
}

test('what a case knows is filled in, by the name of its field', () => {
  const known = {
    commune: 'Ville-Exemple',
    'procedure.filed-on': '2026-03-05',
    'procedure.earlier': false,
    signer: 'lawyer',
    'applicant.name': 'Exemple',
    'counsel.name': 'Modèle',
    pieces: [{ title: 'Bail', number: '1' }],
  }
  expect(prefill({ fields }, known)).toEqual({
    commune: 'Ville-Exemple',
    filedOn: '2026-03-05',
    earlier: false,
    signer: 'lawyer',
    applicant: { name: 'Exemple' },
    pieces: [{ title: 'Bail' }],
    parties: [{ name: 'Modèle' }],
  })
})

test.each([
  { because: 'it knows nothing', known: {} },
  { because: 'it is longer than the form takes', known: { commune: 'Ville-Exemple-les-Bains' } },
  { because: 'the form has no such choice', known: { signer: 'guardian' } },
  { because: 'words are neither yes nor no', known: { 'procedure.earlier': 'non' } },
  { because: 'a text is no list', known: { pieces: 'Bail' } },
])('nothing is guessed: $because', ({ known }) => {
  expect(prefill({ fields }, known)).toEqual({})
})
