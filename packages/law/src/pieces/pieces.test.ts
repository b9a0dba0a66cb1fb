import type { Fact, Procedure } from '@sejour/engine'
import { expect, test } from 'vitest'
import { article9bis } from '../procedures/article-9bis/index.ts'
import { article9ter } from '../procedures/article-9ter/index.ts'
import { piecesDe } from './de.ts'
import { piecesEn } from './en.ts'
import { groupesDePieces, pieces, piecesDesFaits } from './index.ts'
import { piecesNl } from './nl.ts'

const ids = new Set<string>(pieces.map(({ id }) => id))
const factsOf = ({ facts }: Procedure) =>
  facts.flatMap((fact): readonly Fact[] => (fact.kind === 'list' ? [fact, ...fact.of] : [fact]))
const facts = factsOf(article9bis)

/** Words that name several kinds at once, or that say only what to prove. */
const NAMING_SEVERAL = [
  'Actes de naissance et de mariage',
  'Acte de mariage ou de cohabitation légale',
  'Annexe 26 de l’arrêté royal du 8 octobre 1981 ou décision d’asile',
  'Copie du passeport, du titre de voyage ou de la carte d’identité nationale',
  'Document d’identité',
  'Décision sur cette demande',
  'Titre de séjour ou déclaration d’arrivée',
  'Une preuve de présence par année (école, soins, transports, courrier)',
]

test('no kind of piece is there twice, and none bears the label of another', () => {
  expect(ids.size).toBe(pieces.length)
  expect(new Set(pieces.map(({ label }) => label)).size).toBe(pieces.length)
})

test('the facts that a piece proves exist', () => {
  const known = new Set(facts.map(({ id }) => id))
  const proven = pieces.flatMap((piece) => piece.facts ?? [])
  expect(proven.filter((fact) => !known.has(fact))).toEqual([])
})

test('each piece that a fact of article 9bis names has its kind, or names several', () => {
  const named = facts.flatMap(({ exhibits }) => exhibits ?? [])
  const known = new Set([...Object.keys(piecesDesFaits), ...NAMING_SEVERAL])
  expect(named.filter((text) => !known.has(text))).toEqual([])
})

test('the kinds that words of facts stand for exist', () => {
  const kinds: readonly string[] = Object.values(piecesDesFaits)
  expect(kinds.filter((id) => !ids.has(id))).toEqual([])
})

test('a medical certificate of article 9ter is named by its facts and ages in three months', () => {
  const named = factsOf(article9ter).flatMap(({ exhibits }) => exhibits ?? [])
  expect(named).toContain('Certificat médical type de moins de trois mois')
  const certificate = pieces.find(({ id }) => id === 'certificat-medical-type')
  expect(certificate?.monthsOld?.most).toBe(3)
})

test.each([
  { lang: 'nl', texts: piecesNl },
  { lang: 'de', texts: piecesDe },
  { lang: 'en', texts: piecesEn },
])('every piece and every group is worded in $lang, and nothing else', ({ texts }) => {
  expect(Object.keys(texts.pieces).toSorted()).toEqual([...ids].toSorted())
  expect(Object.keys(texts.groups).toSorted()).toEqual(Object.keys(groupesDePieces).toSorted())
})
