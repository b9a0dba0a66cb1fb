/** Data that an act refuses, and the rule that refuses them: why, what is changed, which rule. */
export type Refusal = readonly [because: string, but: object, code: string]

/** What every decision of the Office refuses. */
export const officeRefusals: readonly Refusal[] = [
  ['a domicile without its address', { domicile: { at: 'residence' } }, 'domicile-without-address'],
  [
    'an address where no domicile was elected',
    { domicile: { at: 'office', address: { street: 'a', postcode: '1', town: 'b' } } },
    'domicile-at-office-with-address',
  ],
  ['a minister of something unnamed', { minister: { of: 'other' } }, 'minister-unnamed'],
  [
    'a minister named twice',
    { minister: { of: 'asylum-migration', other: 'x' } },
    'minister-named-twice',
  ],
  ['a birth after the decision', { person: { birthDate: '2099-01-01' } }, 'born-after-decision'],
  ['a decision after its notification', { decidedOn: '2026-03-06' }, 'notified-before-decision'],
]

/** What every decision that opens an appeal refuses; `deed` is its notification. */
export function appealRefusals(deed: object): readonly Refusal[] {
  const statedBy = 'N. Avocat'
  const since2026 = { notification: { ...deed, on: '2026-06-20' } }
  return [
    ['limits that nobody here has read', since2026, 'appeal-days-unread'],
    ['an effect that nobody here has read', since2026, 'appeal-effect-unread'],
    [
      'days stated by nobody',
      { ...since2026, appeal: { days: 30, suspends: false } },
      'appeal-stated-by-nobody',
    ],
    [
      'other days than those of the law',
      { appeal: { days: 60, statedBy } },
      'appeal-days-of-the-law',
    ],
    [
      'another effect than that of the law',
      {
        decidedOn: '2025-08-01',
        notification: { ...deed, on: '2025-08-17' },
        appeal: { suspends: true, statedBy },
      },
      'appeal-effect-of-the-law',
    ],
    ...deedRefusals(deed),
  ]
}

/** What every deed of notification refuses. */
export function deedRefusals(deed: object): readonly Refusal[] {
  return [
    [
      'a refusal that nobody saw',
      { notification: { ...deed, received: 'refused-to-receive', witness: undefined } },
      'refusal-without-witness',
    ],
    [
      'a witness of no refusal',
      { notification: { ...deed, received: 'signed', witness: 'x' } },
      'witness-without-refusal',
    ],
  ]
}

/** What every decision on a request refuses. */
export const requestRefusals: readonly Refusal[] = [
  ['a decision before the request', { requestedOn: '2026-02-18' }, 'decided-before-request'],
  ['another language than that of asylum', { asylumLanguage: 'nl' }, 'language-of-asylum'],
  ['another language than that of the request', { requestLanguage: 'de' }, 'language-of-request'],
]
