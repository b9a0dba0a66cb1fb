import { oriented } from '@sejour/answers/orient/core'
import { WishButton } from '../../../app/guide/device.tsx'
import { GoButton } from '../../../app/guide/go-button.tsx'
import { FIELDS } from '../../../app/guide/read-given.ts'
import { addressOf } from '../../../app/slugs.ts'
import { marginOf } from '../../../app/tool/said.ts'
import {
  Button,
  ButtonRow,
  formatDay,
  Margin,
  Notice,
  PageHeading,
} from '../../../components/index.ts'
import { AnswerRows } from '../answer-rows.tsx'
import { type Answers, factsOf } from '../answers.ts'
import { openQuestion, writeStep } from '../flow.ts'
import type { ScreenProps } from '../screen.tsx'
import { OtherRoutes } from './other-routes.tsx'
import { RouteCard } from './route-card.tsx'
import { RouteIndex } from './route-index.tsx'

// Apart: the lines of a column that stands folded would leave the others far below.
const SIDE_BY_SIDE = ['open', 'undecided'] as const

/** Every way side by side: those to look at, then those that are not open, each with its reason. */
export function ResultPage({
  prepared,
  texts,
  device,
  answers,
}: ScreenProps & { readonly answers: Answers }) {
  const { words, lang, law } = texts
  const { result } = words
  const facts = factsOf(answers)
  const found = oriented(prepared, { on: answers.on, facts, warnings: [] }, law)
  const next = openQuestion(prepared, answers)
  const { regime, routes } = found
  const columns = routes.filter(({ status }) => SIDE_BY_SIDE.some((one) => one === status))
  return (
    <>
      <PageHeading title={result.title} lead={result.on(formatDay(answers.on, lang))} />
      <h2>{result.regime}</h2>
      <Margin lang={lang} source={regime.sources.map((source) => marginOf(source, lang))}>
        <p>
          <strong>{regime.label}.</strong> {regime.says}
        </p>
        {regime.isShortStay && (
          <p>
            <a href={addressOf(lang, '/court-sejour')}>{result.shortStay}</a>
          </p>
        )}
      </Margin>
      {next?.decides === true && (
        <Notice>
          <p>
            {result.unanswered}{' '}
            <GoButton to={`to:${writeStep({ kind: 'question', id: next.fact.id })}`}>
              {result.answer}
            </GoButton>
          </p>
        </Notice>
      )}
      <h2>{result.open(columns.length)}</h2>
      <p>{columns.length === 0 ? result.noneOpen : result.openLead}</p>
      <p>{found.note}</p>
      <RouteIndex routes={columns} lang={lang} />
      {columns.length > 0 && (
        <section aria-label={result.region}>
          {SIDE_BY_SIDE.map((status) => {
            const beside = columns.filter((route) => route.status === status)
            return (
              beside.length > 0 && (
                <div class="routes">
                  {beside.map((route) => (
                    <RouteCard route={route} texts={texts} answers={answers} prepared={prepared} />
                  ))}
                </div>
              )
            )
          })}
        </section>
      )}
      <OtherRoutes
        title={result.held}
        lead={result.heldLead}
        routes={routes.filter(({ status }) => status === 'held-back' || status === 'not-known')}
        lang={lang}
      />
      <OtherRoutes
        title={result.closed}
        routes={routes.filter(({ status }) => status === 'closed')}
        lang={lang}
      />
      <h2>{result.answers}</h2>
      <AnswerRows prepared={prepared} answers={answers} texts={texts} />
      <ButtonRow>
        {device && <WishButton wish="print">{words.conclusion.print}</WishButton>}
        <Button kind="secondary" name={FIELDS.go} value="to:check">
          {result.review}
        </Button>
        <Button kind="secondary" name={FIELDS.go} value="restart">
          {words.conclusion.again}
        </Button>
      </ButtonRow>
    </>
  )
}
