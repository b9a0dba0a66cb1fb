import { expect, test } from 'vitest'
import { assessed, freshArgument, inOrder, remarks } from '../article-9bis.fixtures.ts'

test('ID-04: the exemption of a pending asylum survives the end of that procedure', () => {
  const { stages, notices } = assessed({
    ...inOrder,
    'identite.document': 'aucun',
    'identite.impossibilite': false,
    'asile.stade': 'cce',
    'asile.close-depuis': true,
  })
  const recevabilite = stages.find(({ stage }) => stage.id === 'recevabilite')
  expect(recevabilite?.explanation.children[0]?.finding).toBe('met')
  expect(recevabilite?.finding).toBe('discretionary')
  expect(notices.map(({ when }) => when.id)).toContain('avis.actualiser')
})

test('AS-02: the fear that the asylum bodies did not believe is no exceptional circumstance', () => {
  const fear = {
    ...freshArgument,
    nature: 'droits-fondamentaux',
    'invoquee-asile': true,
    'rejetee-asile': true,
    'motif-rejet-asile': 'fond',
  }
  const { outcome } = assessed({ ...inOrder, 'asile.stade': 'close', circonstances: [fear] })
  expect(outcome?.id).toBe('irrecevable')
})

const asylum = {
  ...inOrder,
  'asile.stade': 'close',
  'langue.asile': 'fr',
  'langue.demande': 'nl',
  'asile.fin': '2025-01-20',
}

test.each([
  { filed: '2025-07-25', warned: false, because: 'LA-03: the six months ended on 20 July' },
  { filed: '2025-07-20', warned: true, because: 'the last day of the six months still counts' },
  { filed: '2025-07-21', warned: false, because: 'the day after does not' },
])('$filed: $because', ({ filed, warned }) => {
  const shown = remarks({ ...asylum, 'demande.introduite-le': filed })
  expect(shown.includes('avis.langue')).toBe(warned)
})

test('another language than that of the asylum is a remark, never inadmissible', () => {
  const { outcome } = assessed({ ...asylum, 'demande.introduite-le': '2025-03-03' })
  expect(outcome?.id).toBe('a-l-appreciation-de-l-office')
})

const longAsylum = {
  'asile.debut': '2005-03-01',
  'asile.decision-executoire-le': '2008-09-15',
  'asile.comportement-trompeur': false,
}

test.each([
  { extra: { 'fond.enfant-scolarise': true }, shown: true, because: 'EX-08: past three years' },
  { extra: { 'fond.enfant-scolarise': false }, shown: false, because: 'EX-08: short of four' },
  {
    extra: { 'fond.enfant-scolarise': true, 'asile.decision-executoire-le': '2008-03-01' },
    shown: true,
    because: 'three years to the day',
  },
  {
    extra: { 'fond.enfant-scolarise': true, 'asile.decision-executoire-le': '2008-02-29' },
    shown: false,
    because: 'one day short',
  },
  {
    extra: { 'fond.enfant-scolarise': true, 'asile.comportement-trompeur': true },
    shown: false,
    because: 'R61: the length is the person’s own doing',
  },
])('the guideline on long asylum: $because', ({ extra, shown }) => {
  expect(remarks({ ...longAsylum, ...extra }).includes('avis.repere-duree')).toBe(shown)
})
