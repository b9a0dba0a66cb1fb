import { expect, test } from 'vitest'
import { annexes } from '../annexes/index.ts'
import { titres } from '../titres/index.ts'
import { autoritesDe } from './de.ts'
import { autoritesEn } from './en.ts'
import { autorites, autoritesFr, type AutoritesTexts, juges, langues, litiges } from './index.ts'
import { matieres, type MatiereId } from './matieres.ts'
import { autoritesNl } from './nl.ts'

const TEXTS = { fr: autoritesFr, nl: autoritesNl, de: autoritesDe, en: autoritesEn }

const idsOf = ({ autorites: of, juges: by, matieres: on, litiges: over, langues: speak }: Ids) =>
  [of, by, on, over, speak].map((part) => Object.keys(part).toSorted())

type Ids = { readonly [part in keyof AutoritesTexts]: object }

const sentencesOf = ({
  autorites: of,
  juges: by,
  matieres: on,
  litiges: over,
  langues: speak,
}: AutoritesTexts) => [
  ...[...Object.values(of), ...Object.values(by)].flatMap(({ name, role }) => [name, role]),
  ...Object.values(on),
  ...Object.values(speak),
  ...Object.values(over).flatMap(({ label, limit }) =>
    limit === undefined ? [label] : [label, limit],
  ),
]

test.each(Object.entries(TEXTS))('%s words every id, and no other', (_lang, texts) => {
  expect(idsOf(texts)).toEqual(idsOf({ autorites, juges, matieres, litiges, langues }))
  expect(sentencesOf(texts).filter((sentence) => sentence.trim() === '')).toEqual([])
})

test('a limit is worded in every language, or in none', () => {
  const limited = ({ litiges: of }: AutoritesTexts) =>
    Object.entries(of).flatMap(([id, { limit }]) => (limit === undefined ? [] : [id]))
  for (const texts of Object.values(TEXTS)) expect(limited(texts)).toEqual(limited(autoritesFr))
})

/** The matrix of who receives, who decides and whether the appeal stops removal, row by row. */
const MATRIX = `
visa-c         | poste                     | poste office           | cce               | non-suspensif
visa-d         | poste                     | office                 | cce               | non-suspensif
frontiere      | police-frontiere          | police-frontiere office | cce              | non-suspensif
arrivee        | commune                   |                        |                   |
citoyen-union  | commune                   | commune office         | cce               | liste
famille-union  | commune                   | office                 | cce               | liste
famille        | poste commune             | office                 | cce               | liste
etudes         | poste commune             | office                 | cce               | non-suspensif
travail        | guichet-unique            | region office          | region cce        | non-suspensif
independant    | poste guichet-entreprises | region office          | region cce        | non-suspensif
protection     | office police-frontiere   | cgra                   | cce               | suspensif
article-9ter   | office                    | office                 | cce               | non-suspensif
article-9bis   | commune                   | office                 | cce               | non-suspensif
traite         | centre-traite             | office                 | cce               | non-suspensif
mineur         | tuteur office             | office                 | cce               | non-suspensif
illimite       | commune                   | office                 | cce               | liste
permanent      | commune                   | office commune         | cce               | selon
aide           | cpas                      | cpas                   | tribunal-du-travail |
accueil        | fedasil                   | fedasil                | tribunal-du-travail |
detention      |                           | office                 | chambre-du-conseil |`

const rows = MATRIX.trim()
  .split('\n')
  .map((line) => {
    const [id = '', receives = '', decides = '', judge = '', effect = ''] = line
      .split('|')
      .map((cell) => cell.trim().replaceAll(/\s+/g, ' '))
    return { id, receives, decides, judge, effect }
  })

test('the matrix has its twenty matters, and no other', () => {
  expect(Object.keys(matieres).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
})

test.each(rows)('$id: $receives, $decides, $judge, $effect', (row) => {
  const found = matieres[row.id as MatiereId]
  expect({
    id: row.id,
    receives: found.receives.join(' '),
    decides: found.decides.join(' '),
    judge: found.judge.join(' '),
    effect: 'effect' in found ? found.effect : '',
  }).toEqual(row)
})

test.each([
  { id: 'famille', effect: 'liste', because: 'art. 39/79 lists 10 and, under a proviso, 10bis' },
  { id: 'illimite', effect: 'liste', because: 'a refusal of K and of L is on the list (5°)' },
  { id: 'etudes', effect: 'non-suspensif', because: 'students left the list on 6 September 2021' },
  { id: 'article-9bis', effect: 'non-suspensif', because: 'never on the list' },
  { id: 'article-9ter', effect: 'non-suspensif', because: 'never on the list' },
] as const)('$id is $effect: $because', ({ id, effect }) => {
  expect(matieres[id].effect).toBe(effect)
})

test('every paper that is handed over is in the catalogue', () => {
  const known = new Set<string>([...titres.map(({ id }) => id), ...annexes.map(({ id }) => id)])
  const papers = Object.values(matieres).flatMap(({ papers: of }): readonly string[] => of)
  expect(papers.filter((id) => !known.has(id))).toEqual([])
})

test('the thirty days of a cassation appeal are still to be confirmed', () => {
  expect(litiges.cassation.source.map(({ certainty }) => certainty)).toContain('unverified')
})
