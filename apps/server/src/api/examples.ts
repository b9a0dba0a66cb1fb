// The examples of the description; each is answered by its endpoint in a test.

export const limit = {
  decision: 'article-9bis.irrecevable',
  remedy: 'annulment',
  notification: { by: 'hand', on: '2026-03-05' },
  detained: false,
  removalMeasure: 'first',
  filedOn: '2026-04-07',
}

export const fee = {
  ground: 'article-9bis',
  filedOn: '2025-03-01',
  persons: [{ id: 'p1', birthDate: '1990-01-01', exemption: null }],
  couples: [],
  sameBasisFiledTogether: true,
  payments: [{ for: 'p1', cents: 36800, paidOn: '2025-02-20', proof: true }],
  topUpNotifiedOn: null,
  on: null,
}

export const shortStay = {
  nationality: 'PH',
  stays: [{ from: '2014-08-15', to: '2014-09-30' }],
  on: '2014-11-30',
  plannedEntry: '2015-01-01',
}

export const assess = { on: '2026-01-12', facts: {} }
