import type { OrientedRoute, PreparedRoutes, StressedStatement } from '@sejour/answers/orient/core'
import type { ComponentChildren } from 'preact'
import { wordsOf } from '../../../app/guide/say.ts'
import { addressOf } from '../../../app/slugs.ts'
import { nodeOf } from '../../../app/tool/node-of.ts'
import { marginOf } from '../../../app/tool/said.ts'
import {
  ContradictionNote,
  ExplanationTree,
  Margin,
  MarkWithWord,
  type Source,
  ToConfirm,
} from '../../../components/index.ts'
import type { Lang } from '../../../texts/index.ts'
import { contradictionHref } from '../../contradictions/link.ts'
import type { Answers } from '../answers.ts'
import type { OrientationTexts } from '../texts/index.ts'

interface CardProps {
  readonly route: OrientedRoute
  readonly texts: OrientationTexts
  readonly answers: Answers
  readonly prepared: PreparedRoutes
}

type Topics = readonly OrientedRoute['topics'][number]['topic'][]

/** The lines of a column, in the order of every column, with the topics that each gathers. */
const ROWS = [
  ['conditions', ['base', 'conditions']],
  ['authority', ['authority']],
  ['place', ['place']],
  ['fee', ['fee']],
  ['papers', ['evidence', 'waiting']],
  ['limits', ['decision', 'silence', 'remedy']],
  ['titleRow', ['title', 'work', 'renewal', 'unlimited', 'end']],
  ['interactions', ['interaction', 'harm']],
] as const satisfies readonly (readonly [string, Topics])[]

/** One way as a column: the same lines in the same order as every other. */
export function RouteCard({ route, texts, answers, prepared }: CardProps) {
  const { lang, words } = texts
  const { result } = words
  const heading = `route-${route.id}`
  return (
    <article class="route" aria-labelledby={heading}>
      <div class="route-row">
        <p class="caption">{route.group.label}</p>
        <h3 id={heading}>{route.title}</h3>
        <p class="quiet">{route.nature.label}</p>
      </div>
      <Row title={result.whereYouStand}>
        <p>
          <MarkWithWord lang={lang} finding={route.finding} />
        </p>
        {route.finding !== 'not-met' && <p>{result.stands[route.finding]}</p>}
        <Missing route={route} texts={texts} answers={answers} prepared={prepared} />
        {route.explanation && (
          <details class="route-why">
            <summary>{result.why}</summary>
            <ExplanationTree lang={lang} nodes={[nodeOf(route.explanation, lang)]} openDepth={1} />
          </details>
        )}
      </Row>
      {route.status === 'undecided' ? (
        // Not known to be open yet: what it would be stands folded, so that the others stay near.
        <details class="route-row route-more">
          <summary>{result.more}</summary>
          <Rows route={route} texts={texts} />
        </details>
      ) : (
        <Rows route={route} texts={texts} />
      )}
      <div class="route-row">
        <a href={addressOf(lang, `/voies/${route.id}`)}>
          {result.sheet}
          <span class="visually-hidden">: {route.title}</span>
        </a>
      </div>
    </article>
  )
}

/** Everything known of a way, in the order of every column. */
function Rows({ route, texts }: Pick<CardProps, 'route' | 'texts'>) {
  const { lang, words } = texts
  const { result } = words
  return (
    <>
      {ROWS.map(([row, topics]) => {
        const statements = route.topics
          .filter(({ topic }) => (topics as Topics).includes(topic))
          .flatMap((one) => one.statements)
        return (
          <Row title={result[row]}>
            {row === 'fee' && (
              <Margin lang={lang} source={marginsOf(route.fee.sources, lang)}>
                <p>{route.fee.said}.</p>
              </Margin>
            )}
            {row === 'titleRow' && route.titles.length > 0 && (
              <p>{route.titles.map(({ label }) => label).join(', ')}</p>
            )}
            <Lines statements={statements} texts={texts} />
            {statements.length === 0 && row !== 'fee' && row !== 'titleRow' && (
              <p class="quiet">{result.nothing}</p>
            )}
          </Row>
        )
      })}
    </>
  )
}

/** The first lines stand open, and all that concern this person; the others are folded. */
function Lines({
  statements,
  texts,
}: {
  readonly statements: readonly StressedStatement[]
  readonly texts: OrientationTexts
}) {
  const shown = statements.filter(({ stressed }, index) => stressed || index < MOST_LINES)
  const folded = statements.filter((one) => !shown.includes(one))
  const each = (of: typeof statements) =>
    of.map((statement) => <StatementLine statement={statement} texts={texts} />)
  return (
    <>
      {each(shown)}
      {folded.length > 0 && (
        <details class="route-why">
          <summary>{texts.words.result.others(folded.length)}</summary>
          {each(folded)}
        </details>
      )}
    </>
  )
}

const MOST_LINES = 2

function Row({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="route-row">
      <h4>{title}</h4>
      {children}
    </section>
  )
}

/** What is still to be known: what was not asked yet, and what the person does not know. */
function Missing({ route, texts, answers, prepared }: CardProps) {
  const { result } = texts.words
  if (route.missing.length === 0) return null
  const labels = prepared.facts
    .filter(({ id }) => route.missing.includes(id))
    .map((fact) => ({ label: wordsOf(fact, texts).label, isAsked: answers.given.has(fact.id) }))
  const open = labels.filter(({ isAsked }) => !isAsked)
  const told = labels.filter(({ isAsked }) => isAsked)
  return (
    <>
      <p>{result.missing}</p>
      <ul>
        {open.map(({ label }) => (
          <li>{label}</li>
        ))}
        {told.length > 0 && (
          <li>{result.toldUnknown(told.map(({ label }) => label).join(', '))}</li>
        )}
      </ul>
    </>
  )
}

function StatementLine({
  statement,
  texts,
}: {
  readonly statement: StressedStatement
  readonly texts: OrientationTexts
}) {
  const { lang, words } = texts
  const { concerns, mayConcern } = words.result
  const { applies, stressed } = statement
  return (
    <Margin lang={lang} source={marginsOf(statement.sources, lang)}>
      <p class={stressed ? 'stressed' : undefined}>
        {stressed && <strong>{applies === 'met' ? concerns : mayConcern}. </strong>}
        {statement.label}
        {statement.toConfirm && ' '}
        {statement.toConfirm && <ToConfirm lang={lang} />}
      </p>
      {statement.contradiction !== null && (
        <ContradictionNote lang={lang} href={contradictionHref(lang, statement.contradiction)} />
      )}
    </Margin>
  )
}

function marginsOf(sources: StressedStatement['sources'], lang: Lang): readonly Source[] {
  return sources.map((source) => marginOf(source, lang))
}
