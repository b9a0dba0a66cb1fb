import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { componentTexts, langs } from '../texts/index.ts'
import {
  AnswerList,
  CalendarDays,
  Derivation,
  ErrorSummary,
  ExplanationTree,
  KeyAnswer,
  Margin,
  MarkWithWord,
  Notice,
  Question,
  StayTimeline,
  Thread,
  fieldId,
} from './index.ts'
import type { ExplanationNode, FieldSpec, Finding } from './index.ts'

const html = (node: ComponentChildren) => renderToString(<>{node}</>)
const words = (node: ComponentChildren) =>
  html(node)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')

const law = { text: 'Loi imaginaire', article: 'art. 3', level: 'loi', readOn: '2026-03-05' }
const findings: readonly Finding[] = ['met', 'not-met', 'unknown', 'discretionary']

describe('margin', () => {
  test('says the text, the article, the level and the day on which it was read', () => {
    const said = words(
      <Margin lang="fr" source={{ ...law, certainty: 'low', toConfirm: true }}>
        <p>Une phrase.</p>
      </Margin>,
    )
    expect(said).toContain('Loi imaginaire, art. 3')
    expect(said).toContain('loi · lu le 5 mars 2026 · certitude faible')
    expect(said).toContain('à confirmer')
  })

  test('a statement without a source says that it lacks one', () => {
    expect(words(<Margin lang="fr" source="to-find" children="Une phrase." />)).toContain(
      'source à trouver',
    )
  })
})

describe('marks', () => {
  test.each(langs)('each finding has its own word and its own drawing in %s', (lang) => {
    const drawn = findings.map((finding) => html(<MarkWithWord lang={lang} finding={finding} />))
    expect(new Set(drawn.map((mark) => mark.match(/<svg.*<\/svg>/)?.[0])).size).toBe(4)
    expect(new Set(findings.map((finding) => componentTexts(lang).finding[finding])).size).toBe(4)
  })

  test('an appreciation names who appreciates', () => {
    expect(
      words(<MarkWithWord lang="nl" finding="discretionary" appreciatedBy="Dienst Voorbeeld" />),
    ).toBe('overgelaten aan de beoordeling (Dienst Voorbeeld)')
  })
})

describe('explanation tree', () => {
  const leaf: ExplanationNode = { label: 'Une feuille', finding: 'met', source: law }
  const tree: ExplanationNode[] = [
    { label: 'La racine', finding: 'unknown', children: [{ ...leaf, children: [leaf] }] },
  ]

  test('is nested lists with native disclosure, open to the depth asked', () => {
    const drawn = html(<ExplanationTree lang="fr" nodes={tree} openDepth={1} />)
    expect(drawn.match(/<ul class="tree">/g)).toHaveLength(3)
    expect(drawn.match(/<details open>/g)).toHaveLength(1)
    expect(drawn.match(/<details>/g)).toHaveLength(1)
  })

  test('what opens a branch names the branch', () => {
    expect(words(<ExplanationTree lang="fr" nodes={tree} />)).toMatch(
      /1 élément pour «.La racine.»/,
    )
  })
})

describe('thread', () => {
  test('reads as an ordered list with a state, a remainder and a condition', () => {
    const thread = (
      <Thread
        lang="fr"
        label="Fil"
        steps={[
          { state: 'past', label: 'déposée', day: '2026-03-01' },
          {
            state: 'running',
            label: 'recours',
            until: '2026-04-07',
            totalDays: 30,
            remainingDays: 1,
          },
          { state: 'possible', label: 'titre', condition: 'le séjour est accordé' },
        ]}
      />
    )
    expect(html(thread).match(/<li/g)).toHaveLength(3)
    expect(words(thread)).toContain('déposée, fait1er mars 2026')
    expect(words(thread)).toContain('reste 1 jour')
    expect(words(thread)).toContain('si le séjour est accordé')
  })
})

describe('question', () => {
  const fields: readonly FieldSpec[] = [
    { kind: 'choice', name: 'q', label: 'Quoi ?', options: [{ value: 'a', label: 'A' }] },
    { kind: 'choices', name: 'q', label: 'Quoi ?', options: [{ value: 'a', label: 'A' }] },
    { kind: 'select', name: 'q', label: 'Quoi ?', options: [{ value: 'a', label: 'A' }] },
    { kind: 'day', name: 'q', label: 'Quoi ?' },
    { kind: 'money', name: 'q', label: 'Quoi ?' },
    { kind: 'number', name: 'q', label: 'Quoi ?', unit: 'jours' },
  ]

  test.each(fields)('a $kind is one heading, may be unknown, and links its error', (field) => {
    const drawn = html(
      <Question
        lang="fr"
        action="/fr/suite"
        carried={{ before: 'yes' }}
        why="Parce que."
        field={{ ...field, hint: 'Un conseil.', error: 'Il manque une réponse.' }}
      />,
    )
    expect(drawn.match(/<h1/g)).toHaveLength(1)
    expect(drawn).toContain('Je ne sais pas')
    expect(drawn).toContain('<input type="hidden" name="before" value="yes"')
    expect(drawn).toContain(`href="#${fieldId(field)}"`)
    expect(drawn).toContain(`id="${fieldId(field)}"`)
    expect(drawn).toMatch(/aria-describedby="q-hint q-error/)
    expect(drawn.indexOf('id="q-hint"')).toBeLessThan(drawn.indexOf('id="q-error"'))
    expect(drawn.indexOf('id="q-error"')).toBeLessThan(drawn.indexOf(`id="${fieldId(field)}"`))
  })

  test('keeps what was typed, even when it is no day', () => {
    const drawn = html(
      <Question
        lang="nl"
        action="/"
        field={{ kind: 'day', name: 'q', label: '?', value: { day: '31', month: '2', year: 'x' } }}
      />,
    )
    expect(drawn).toMatch(/id="q-month"[^>]*value="2"/)
    expect(drawn).toMatch(/id="q-year"[^>]*value="x"/)
  })

  test('without errors there is no summary', () => {
    expect(html(<ErrorSummary lang="fr" errors={[]} />)).toBe('')
  })
})

describe('answers', () => {
  test('an absent answer is said, and the link to change names its question', () => {
    const said = words(<AnswerList lang="en" answers={[{ question: 'Q?', changeHref: '/q' }]} />)
    expect(said).toBe('Q?I don’t knowChange: Q?')
  })

  test('the derivation is an ordered list of days', () => {
    const steps = [{ text: 'Jour non compté.', day: '2026-03-05', source: law }]
    expect(html(<Derivation lang="fr" steps={steps} />)).toContain(
      '<time class="figures" datetime="2026-03-05">',
    )
  })

  test('the key answer is announced; a limit is told by more than its colour', () => {
    expect(html(<KeyAnswer label="Dernier jour" value="7 avril 2026" />)).toContain('role="status"')
    expect(words(<Notice tone="limit" title="Le délai court" children="…" />)).toContain(
      'Le délai court',
    )
  })
})

describe('calendar', () => {
  const calendar = (
    <CalendarDays
      lang="fr"
      label="Délai"
      holidays={{ '2026-04-06': 'lundi de Pâques' }}
      days={[
        { day: '2026-03-31', kind: 'not-counted' },
        { day: '2026-04-01', kind: 'counted', count: 1 },
        { day: '2026-04-06', kind: 'moved', count: 2 },
        { day: '2026-04-07', kind: 'last' },
      ]}
    />
  )

  test('draws whole months as tables that begin on Monday', () => {
    const drawn = html(calendar)
    expect(drawn.match(/<table/g)).toHaveLength(2)
    expect(drawn.match(/class="day-number">/g)).toHaveLength(31 + 30)
    expect(drawn).toContain('abbr="lundi"')
  })

  test('says of each day what the drawing shows', () => {
    const said = words(calendar)
    expect(said).toContain('31, jour de l’acte, non compté')
    expect(said).toContain('jour 2, reporté au jour ouvrable suivant, lundi de Pâques')
    expect(said).toContain('7, dernier jour')
  })
})

describe('stays', () => {
  test.each([
    { usedDays: 0, stays: [], says: '90 jours restants', because: 'nothing was used' },
    { usedDays: 90, stays: [], says: '0 jour restant', because: 'the last day is allowed' },
    { usedDays: 91, stays: [], says: '1 jour de trop', because: 'the ninety-first is not' },
  ])('$usedDays days: $because', ({ usedDays, stays, says }) => {
    const window = { from: '2026-01-31', until: '2026-07-29' }
    expect(
      words(<StayTimeline lang="fr" {...window} usedDays={usedDays} stays={stays} />),
    ).toContain(says)
  })
})
