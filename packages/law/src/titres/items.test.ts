import { expect, test } from 'vitest'
import { annexes } from '../annexes/index.ts'
import { registres, vieDUneInscription } from '../registres/index.ts'
import { titres } from './index.ts'

const titre = (id: string) => titres.find((one) => one.id === id)
const says = (id: string, ...statements: readonly string[]) => {
  const own: readonly string[] = titre(id)?.statements ?? []
  return statements.every((one) => own.includes(one))
}
const annexe = (number: string) =>
  annexes.find((one) => one.number === number && one.instrument === 'ar-1981-10-08')
const stands = (register: string, rule: string) =>
  registres.some(({ id, who }) => id === register && who.some((one) => one.id === rule))
const lasts = (id: string) => titre(id)?.validity.value

/** Each item of the course on annexes, titles and registers, and where it is held. */
const items: readonly { readonly item: string; readonly holds: boolean }[] = [
  { item: 'G146', holds: annexes.length > 110 },
  { item: 'G147', holds: ['19', '19ter'].every((one) => annexe(one)?.nature === 'receipt') },
  { item: 'G148', holds: ['6', '8'].every((one) => annexe(one)?.effect === 'titre') },
  { item: 'G149', holds: annexe('20')?.effect === 'refus' },
  { item: 'G150', holds: annexe('26')?.procedure === 'asile' },
  { item: 'G151', holds: annexe('13')?.effect === 'ordre' },
  { item: 'G152', holds: annexe('6')?.source.text.id === 'ar-1981-10-08' },
  { item: 'G153', holds: annexe('6')?.source.text.url !== undefined },
  { item: 'G154', holds: titre('ai')?.classe === 'temporary' },
  { item: 'G155', holds: lasts('ai') === 'varies' },
  { item: 'G156', holds: says('ai', 'ai.9ter') },
  { item: 'G157', holds: says('ai', 'ai.famille') },
  { item: 'G158', holds: says('ai', 'ai.asile', 'ai.duree-asile') },
  { item: 'G159', holds: says('ai', 'ai.etudiant') },
  { item: 'G160', holds: says('ai', 'ai.traite') },
  { item: 'G161', holds: says('ai', 'ai.mena') },
  { item: 'G162', holds: says('ai', 'ai.autres') },
  { item: 'G163', holds: titre('A')?.classe === 'limited' },
  { item: 'G164', holds: says('A', 'A.duree') },
  { item: 'G165', holds: says('A', 'A.travailleur') },
  { item: 'G166', holds: says('A', 'A.9bis') },
  { item: 'G167', holds: says('A', 'A.refugie', 'A.duree-refugie') },
  { item: 'G168', holds: says('A', 'A.subsidiaire') },
  { item: 'G169', holds: says('A', 'A.9ter') },
  { item: 'G170', holds: says('A', 'A.famille') },
  { item: 'G171', holds: says('A', 'A.etudiant') },
  { item: 'G172', holds: says('A', 'A.mena') },
  { item: 'G173', holds: says('A', 'A.traite') },
  { item: 'G174', holds: titre('B')?.classe === 'unlimited' },
  { item: 'G175', holds: says('B', 'B.duree') },
  { item: 'G176', holds: says('B', 'B.9bis') },
  { item: 'G177', holds: says('B', 'B.famille') },
  { item: 'G178', holds: says('B', 'B.refugie') },
  { item: 'G179', holds: says('B', 'B.9ter') },
  { item: 'G180', holds: says('B', 'B.subsidiaire') },
  { item: 'G181', holds: says('B', 'B.traite') },
  { item: 'G182', holds: says('B', 'B.mena') },
  { item: 'G183', holds: titre('K')?.classe === 'unlimited' },
  { item: 'G184', holds: says('K', 'K.duree') },
  { item: 'G185', holds: says('K', 'K.qui') },
  { item: 'G186', holds: titre('L')?.classe === 'unlimited' },
  { item: 'G187', holds: says('L', 'L.duree') },
  { item: 'G188', holds: says('L', 'L.qui') },
  { item: 'G189', holds: titre('annexe-35')?.classe === 'temporary' },
  { item: 'G190', holds: lasts('annexe-35') === 'varies' },
  { item: 'G191', holds: says('annexe-35', 'annexe-35.qui') },
  { item: 'G192', holds: says('ai-union', 'ai-union.qui', 'ai-union.duree') },
  { item: 'G193', holds: titre('EU')?.classe === 'limited' && says('EU', 'EU.duree') },
  { item: 'G194', holds: says('EU', 'EU.qui') },
  { item: 'G195', holds: titre('EU+')?.classe === 'permanent' && says('EU+', 'EU+.duree') },
  { item: 'G196', holds: says('EU+', 'EU+.qui') },
  { item: 'G197', holds: titre('F')?.classe === 'limited' && says('F', 'F.duree') },
  { item: 'G198', holds: says('F', 'F.qui') },
  { item: 'G199', holds: titre('F+')?.classe === 'permanent' && says('F+', 'F+.duree') },
  { item: 'G200', holds: says('F+', 'F+.qui') },
  { item: 'G201', holds: says('annexe-35', 'annexe-35.role', 'annexe-35.duree') },
  { item: 'G202', holds: says('ai', 'identite.non') },
  { item: 'G203', holds: says('ai', 'ai.travail-ancien', 'travail.mention') },
  { item: 'G204', holds: says('ai', 'identite.avec') },
  { item: 'G205', holds: says('ai', 'ai.champs') },
  { item: 'G206', holds: says('annexe-35', 'annexe-35.role') },
  { item: 'G207', holds: says('annexe-35', 'annexe-35.qui', 'annexe-35.retrait') },
  { item: 'G208', holds: says('annexe-35', 'annexe-35.sejour', 'annexe-35.cinq-ans') },
  { item: 'G209', holds: says('annexe-35', 'travail.mention') },
  { item: 'G210', holds: says('annexe-35', 'identite.non') },
  { item: 'G211', holds: says('annexe-35', 'annexe-35.champs') },
  { item: 'G212', holds: vieDUneInscription.length > 5 },
  { item: 'G213', holds: stands('attente', 'attente.annexe-19') },
  { item: 'G214', holds: stands('attente', 'attente.asile') },
  { item: 'G215', holds: stands('etrangers', 'etrangers.recevable') },
  { item: 'G216', holds: stands('etrangers', 'etrangers.long-sejour') },
  { item: 'G217', holds: stands('etrangers', 'etrangers.illimite') },
  { item: 'G218', holds: stands('population', 'population.etabli') },
  { item: 'G219', holds: stands('population', 'population.longue-duree') },
  { item: 'G220', holds: stands('population', 'population.permanent') },
]

test('every item from G146 to G220 is there once', () => {
  const expected = Array.from({ length: 75 }, (_, index) => `G${146 + index}`)
  expect(items.map(({ item }) => item)).toEqual(expected)
})

test.each(items)('$item is held', ({ holds }) => {
  expect(holds).toBe(true)
})
