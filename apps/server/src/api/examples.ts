// The examples of the description; each is answered by its endpoint in a test.

export const limit = {
  decision: 'article-9bis.irrecevable',
  remedy: 'annulment',
  notification: { by: 'hand', on: '2026-03-05' },
  detained: false,
  removalMeasure: 'first',
  filedOn: '2026-04-07',
}

export const order = {
  document: 'annexe-13',
  notification: { by: 'hand', on: '2026-03-05' },
  on: '2026-03-20',
  termDays: 30,
  detained: false,
  pending: [{ kind: 'article-9bis', filedOn: '2025-11-03' }],
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

export const euStay = {
  request: 'annexe-19',
  filedOn: '2025-07-01',
  arrivedOn: '2025-05-20',
  residenceCheck: { result: 'positive', on: '2025-07-10' },
  documentsCompleteOn: null,
  decision: null,
}

export const shortStay = {
  nationality: 'PH',
  stays: [{ from: '2014-08-15', to: '2014-09-30' }],
  on: '2014-11-30',
  plannedEntry: '2015-01-01',
}

export const visit = {
  nationality: 'PH',
  passport: 'ordinary',
  entry: '2026-01-12',
  leave: '2026-01-30',
  lodging: 'private',
  means: 90000,
  guarantee: { guarantorStatus: 'unlimited', signedOn: '2025-11-03', accepted: true },
  visa: { from: '2026-01-10', until: '2026-02-10', days: 20 },
  earlierStays: [],
  on: '2026-01-13',
}

export const unlimited = {
  on: '2026-11-23',
  basis: 'refugee',
  protectionRequestedOn: '2020-02-10',
  protectionGranted: true,
  periods: [
    { from: '2020-02-10', to: '2022-03-31', kind: 'protection-procedure' },
    { from: '2022-04-01', kind: 'limited-card' },
  ],
  absences: [{ from: '2024-07-01', to: '2024-08-20' }],
}

export const renewal = { title: 'A', expires: '2026-03-31', on: '2026-02-20' }

export const assess = { on: '2026-01-12', facts: {} }

export const orient = {
  on: '2026-03-05',
  nationalities: ['MA'],
  facts: { 'situation.lieu': 'belgique', 'situation.duree': 'long' },
}

export const route = { on: '2026-03-05', days: { filing: '2026-03-05' } }
