import { expect, test } from 'vitest'
import { writeAct } from '../../write-act.ts'
import { article9bisDemande } from './index.ts'
import { example } from './example.ts'

const [nadia, omar, petit] = example.applicants

function refused(changes: object): readonly string[] {
  const written = writeAct(article9bisDemande, { ...example, ...changes }, { lang: 'fr' })
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

const alone = (changes: object) => ({ applicants: [{ ...nadia, ...changes }] })

type Row = { readonly because: string; readonly rule: string; readonly changes: object }

test.each<Row>([
  {
    because: 'no document and no exemption leaves nothing to examine',
    rule: 'identity-or-exemption',
    changes: alone({ identity: { document: 'none' } }),
  },
  {
    because: 'whoever joins a passport claims no impossibility',
    rule: 'exempt-and-document',
    changes: alone({ identity: { ...omar.identity, document: 'passport' } }),
  },
  {
    because: 'a passport that no piece shows was not joined',
    rule: 'identity-not-joined',
    changes: alone({ identity: { document: 'national-card' } }),
  },
  {
    because: 'the impossibility is shown, not claimed',
    rule: 'exemption-not-argued',
    changes: alone({ identity: { document: 'none', exemption: 'impossible' } }),
  },
  {
    because: 'reasons that nothing calls for would be lost',
    rule: 'reasons-without-exemption',
    changes: alone({ identity: { document: 'passport', cited: '1', reasons: 'perdu' } }),
  },
  {
    because: 'asylum ended before the request, so it exempts nobody',
    rule: 'exemption-without-asylum',
    changes: alone({ identity: { document: 'none', exemption: 'asylum-pending' } }),
  },
  {
    because: 'a cassation exempts once it is admitted, not before',
    rule: 'exemption-without-asylum',
    changes: {
      ...alone({ identity: { document: 'none', exemption: 'cassation' } }),
      asylum: { stage: 'cassation-filed' },
    },
  },
  {
    because: 'a payment is proved by a piece',
    rule: 'fee-not-proved',
    changes: alone({ fee: { is: 'paid', amount: 368_00, paidOn: '2025-09-01' } }),
  },
  {
    because: 'a child pays nothing, so no payment is told',
    rule: 'exempt-and-paid',
    changes: { applicants: [nadia, omar, { ...petit, fee: { is: 'minor', amount: 368_00 } }] },
  },
  {
    because: 'eighteen on the day of the request is no longer under eighteen',
    rule: 'adult-as-minor',
    changes: alone({ birthDate: '2007-09-15', fee: { is: 'minor' } }),
  },
  {
    because: 'one of the two pays',
    rule: 'couple-alone',
    changes: alone({ fee: { is: 'couple' } }),
  },
  {
    because: 'partners in fact pay one fee each',
    rule: 'couple-not-married',
    changes: { applicants: [nadia, { ...omar, civilStatus: 'single' }, petit] },
  },
  {
    because: 'the single fee of couples began on 26 May 2022',
    rule: 'couple-too-early',
    changes: {
      on: '2022-05-25',
      applicants: [{ ...nadia, fee: { ...nadia.fee, paidOn: '2022-05-01' } }, omar, petit],
      asylum: { stage: 'none' },
      facts: example.facts.slice(0, 1),
      pieces: example.pieces.map(({ number, title }) => ({ number, title })),
    },
  },
  {
    because: 'the fee is paid before the request',
    rule: 'paid-after-filing',
    changes: alone({ fee: { ...nadia.fee, paidOn: '2025-09-16' } }),
  },
  {
    because: 'a cent less than the fee of 2025',
    rule: 'fee-too-low',
    changes: alone({ fee: { ...nadia.fee, amount: 367_99 } }),
  },
  {
    because: 'domicile is elected in Belgium',
    rule: 'domicile-outside-belgium',
    changes: { domicile: { at: 'other', street: 'a 1', postcode: '75001', town: 'Paris' } },
  },
  {
    because: 'the lawyer at whose office domicile is elected sits in Belgium too',
    rule: 'domicile-outside-belgium',
    changes: { counsel: { ...example.counsel, postcode: 'L-1111' } },
  },
  {
    because: 'another address is said',
    rule: 'domicile-without-address',
    changes: { domicile: { at: 'other', careOf: 'N. Confiance' } },
  },
  {
    because: 'at the lawyer’s: which one',
    rule: 'domicile-at-nobody',
    changes: { counsel: undefined, signs: 'applicants' },
  },
  {
    because: 'one domicile',
    rule: 'domicile-twice',
    changes: { domicile: { at: 'counsel', postcode: '1000' } },
  },
  {
    because: 'R14: a friend may not sign',
    rule: 'third-person-signs',
    changes: { signs: 'third' },
  },
  {
    because: 'the lawyer who signs is named',
    rule: 'lawyer-not-named',
    changes: { counsel: undefined, domicile: { at: 'residence' } },
  },
  {
    because: 'whoever signs for a minor is named',
    rule: 'guardian-not-named',
    changes: { applicants: [petit], signs: 'guardian' },
  },
  {
    because: 'an adult signs alone',
    rule: 'guardian-for-adult',
    changes: { signs: 'guardian', guardian: 'N. Tuteur' },
  },
  {
    because: 'nothing happened after the letter',
    rule: 'fact-after-letter',
    changes: { facts: [{ on: '2025-09-16', what: 'Après.' }] },
  },
  {
    because: 'a number is one piece',
    rule: 'piece-number-twice',
    changes: { pieces: [...example.pieces, { number: 1, title: 'Une autre' }] },
  },
  {
    because: 'a piece is no younger than the letter',
    rule: 'piece-after-letter',
    changes: { on: '2025-09-05', facts: example.facts.slice(0, 1) },
  },
  {
    because: 'pieces are cited by number',
    rule: 'unreadable-citation',
    changes: { residencePieces: 'le bail' },
  },
  {
    because: 'a piece that is cited is in the inventory',
    rule: 'unknown-piece',
    changes: { publicOrderPieces: '14-15' },
  },
  {
    because: 'the request is made where the person stays, in Belgium',
    rule: 'residence-outside-belgium',
    changes: { residence: { street: 'a 1', postcode: '0999', town: 'Ailleurs' } },
  },
  {
    because: 'the residence is effective on the day of the request',
    rule: 'residence-after-letter',
    changes: { residenceSince: '2025-09-16' },
  },
  {
    because: 'nobody asks before being born',
    rule: 'born-after-letter',
    changes: { applicants: [nadia, omar, { ...petit, birthDate: '2025-09-16' }] },
  },
  {
    because: 'the six months start somewhere',
    rule: 'asylum-without-end',
    changes: { asylum: { stage: 'closed', language: 'fr' } },
  },
  {
    because: 'a procedure that runs has no end',
    rule: 'asylum-end-without-closing',
    changes: { asylum: { stage: 'pending', language: 'fr', closedOn: '2025-01-01' } },
  },
  {
    because: 'what ends after the letter runs on its day',
    rule: 'asylum-closed-after-letter',
    changes: { asylum: { stage: 'closed', language: 'fr', closedOn: '2025-09-16' } },
  },
  {
    because: 'the last day of the six months still binds the language',
    rule: 'asylum-without-language',
    changes: { asylum: { stage: 'closed', closedOn: '2025-03-15' } },
  },
  {
    because: 'none excludes some',
    rule: 'none-and-earlier',
    changes: { earlier: ['none', 'medical'] },
  },
  {
    because: 'what is pending was asked for',
    rule: 'pending-without-earlier',
    changes: { earlierPending: true },
  },
  {
    because: 'asylum was asked for, so the second paragraph is answered',
    rule: 'exclusions-unanswered',
    changes: { notBarred: undefined },
  },
  {
    because: 'so does a medical request',
    rule: 'exclusions-unanswered',
    changes: { notBarred: undefined, asylum: { stage: 'none' }, earlier: ['medical'] },
  },
  {
    because: 'two arguments of one name are one argument',
    rule: 'same-circumstance-twice',
    changes: { merits: [example.merits[0], example.merits[0]] },
  },
  {
    because: 'words on rights name the rights',
    rule: 'rights-not-named',
    changes: { rights: undefined },
  },
  {
    because: 'pieces on public order would be lost without words',
    rule: 'order-not-argued',
    changes: { publicOrder: undefined },
  },
  {
    because: 'R46: nothing exceptional is argued',
    rule: 'too-few',
    changes: { circumstances: [] },
  },
  {
    because: 'a circumstance has its text',
    rule: 'missing',
    changes: { circumstances: [{ title: 'Sans texte' }] },
  },
  {
    because: 'a request without grounds is unfounded before it is read',
    rule: 'too-few',
    changes: { merits: [] },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(refused(changes)).toEqual([rule])
})
