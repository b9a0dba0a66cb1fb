import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import type { ActLang } from '../../lang.ts'
import { previewAct, writeAct } from '../../write-act.ts'
import { article9bisDemande } from './index.ts'
import { example } from './example.ts'

const [nadia, , petit] = example.applicants

function refused(changes: object): readonly string[] {
  const written = writeAct(article9bisDemande, { ...example, ...changes }, { lang: 'fr' })
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

const alone = (changes: object) => ({ applicants: [{ ...nadia, ...changes }] })

test.each<{ readonly because: string; readonly changes: object }>([
  {
    because: 'asylum that runs exempts from the document',
    changes: {
      ...alone({ identity: { document: 'none', exemption: 'asylum-pending', cited: '7' } }),
      asylum: { stage: 'pending', language: 'nl' },
    },
  },
  {
    because: 'a cassation that was admitted does too',
    changes: {
      ...alone({ identity: { document: 'none', exemption: 'cassation' } }),
      asylum: { stage: 'cassation', language: 'fr' },
    },
  },
  {
    because: 'a day after the six months, the language of asylum binds nobody',
    changes: { asylum: { stage: 'closed', closedOn: '2025-03-14' } },
  },
  {
    because: 'a first request answers the second paragraph by itself',
    changes: { asylum: { stage: 'none' }, notBarred: undefined },
  },
  {
    because: 'the eve of eighteen is under eighteen',
    changes: alone({ birthDate: '2007-09-16', fee: { is: 'minor' } }),
  },
  {
    because: 'a minor alone, represented by law',
    changes: { applicants: [petit], signs: 'guardian', guardian: 'N. Tuteur' },
  },
  {
    because: 'each adult signs, and letters go home',
    changes: { signs: 'applicants', counsel: undefined, domicile: { at: 'residence' } },
  },
  {
    because: 'domicile with somebody who is trusted',
    changes: {
      domicile: { at: 'other', careOf: 'N. Confiance', street: 'a 1', postcode: '4000', town: 'L' },
    },
  },
  {
    because: 'a recognised stateless person pays nothing',
    changes: alone({ fee: { is: 'stateless' } }),
  },
  {
    because: 'nobody who is free of criminal matters speaks of public order',
    changes: { publicOrder: undefined, publicOrderPieces: undefined },
  },
])('takes: $because', ({ changes }) => {
  expect(refused(changes)).toEqual([])
})

function textOf(changes: object, lang: ActLang = 'fr'): string {
  const written = writeAct(article9bisDemande, { ...example, ...changes }, { lang })
  if (!written.ok) throw new Error(written.problems.map(({ code }) => code).join())
  return toText(written.document)
}

function remarksOn(changes: object, lang: ActLang = 'fr'): string {
  const written = writeAct(article9bisDemande, { ...example, ...changes }, { lang })
  return written.ok ? written.remarks.map(({ text }) => text).join('\n') : 'refused'
}

test('each adult has a place to sign, a child has none', () => {
  const signed = textOf({ signs: 'applicants' })
  expect(signed).toContain('Signature — Exemple Nadia\nSignature — Exemple Omar\n---')
})

test('the paragraph breaks of counsel are kept, each under its number', () => {
  expect(textOf({ circumstancesTogether: 'Un.\n\nDeux.' })).toMatch(
    /\d+\.\u00a0Un\.\n\d+\.\u00a0Deux\./,
  )
})

test('facts are told from the oldest on', () => {
  const days = [...textOf({}).matchAll(/^(\d.*?20\d\d) \| (?!.*Utopie)[A-ZL]/gm)].map(
    ([, day]) => day,
  )
  expect(days.slice(0, 2)).toEqual(['2 avril 2019', '9 avril 2019'])
})

test.each([
  {
    because: 'it goes without proof of its day',
    changes: { sending: 'ordinary' },
    says: 'preuve du jour',
  },
  { because: 'somebody may be missing', changes: { householdComplete: false }, says: 'ménage' },
  {
    because: 'nothing settles what a cassation does to the language',
    changes: { asylum: { stage: 'cassation-filed' } },
    says: 'cassation',
  },
  {
    because: 'what a medical request invoked is barred',
    changes: { earlier: ['medical'] },
    says: '9ter',
  },
  {
    because: 'R52: here and why at all are argued apart',
    changes: { merits: [{ ...example.circumstances[0], title: 'Autre titre' }] },
    says: 'mot pour mot',
  },
  {
    because: 'a child pays nothing',
    changes: { applicants: [{ ...petit, fee: nadia.fee }, nadia] },
    says: 'remboursée',
  },
  {
    because: 'another request is pending',
    changes: { earlier: ['permission'], earlierPending: true },
    says: 'retrait',
  },
  {
    because: 'a ground without a piece is an allegation',
    changes: { merits: [{ title: 'Attaches', text: 'Nombreuses.' }] },
    says: 'motif 1',
  },
  {
    because: 'no sentence needs this piece',
    changes: { pieces: [...example.pieces, { number: 15, title: 'De trop' }] },
    says: 'ne cite pas',
  },
  {
    because: 'nobody confirmed the fee of 2026',
    changes: { on: '2026-02-02', applicants: [nadia], asylum: { stage: 'none' } },
    says: 'confirmé',
  },
])('a remark stands beside it: $because', ({ changes, says }) => {
  expect(remarksOn(changes)).toContain(says)
  expect(textOf(changes)).not.toContain('à confirmer')
})

test('the language of asylum is remarked on only where the letter is in another', () => {
  expect(remarksOn({}, 'nl')).toContain('taal van de asielprocedure')
  expect(remarksOn({})).not.toContain('procédure d’asile')
})

test('a preview shows each gap of a half-filled request', () => {
  const { document } = previewAct(article9bisDemande, { ...example, counsel: {} }, { lang: 'de' })
  expect(toText(document)).toContain('[Name des Rechtsanwalts]')
})
