import type { LimitAnswer } from '@sejour/answers/limit'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import {
  Button,
  CalendarDays,
  ContradictionNote,
  Day,
  Derivation,
  formatDay,
  formatDayWithWeekday,
  KeyAnswer,
  Margin,
  Notice,
  Thread,
} from '../../components/index.ts'
import { DO } from '../../app/form/form.ts'
import type { FormReader } from '../../app/form/read-form.ts'
import { addressOf } from '../../app/slugs.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { Carried } from '../../app/tool/carried.tsx'
import { marginOf } from '../../app/tool/said.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { contradictionHref } from '../contradictions/link.ts'
import { calendarOf, holidaysOf } from './calendar-of.ts'
import { delaiTexts } from './texts/index.ts'
import { threadOf } from './thread-of.ts'

interface DelaiResultProps extends ToolProps {
  readonly answer: LimitAnswer
  readonly reader: FormReader
}

/** The day, what must be read with it, and how it was found. */
export function DelaiResult(props: DelaiResultProps) {
  const { lang, answer } = props
  const { answer: words } = delaiTexts(lang)
  return (
    <>
      <TheDay {...props} />
      <ToCheck {...props} />
      <Filed {...props} />
      <Drawings {...props} />
      {answer.alternatives.length > 0 && (
        <>
          <h2>{words.otherwise}</h2>
          <dl class="if-list">
            {answer.alternatives.map(({ if: condition, lastDay }) => (
              <div>
                <dt>{condition}</dt>
                <dd>
                  <Day lang={lang} day={lastDay} weekday />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {answer.kind === 'remedy' && (
        <>
          <h2>{words.suspensive}</h2>
          <Margin
            lang={lang}
            source={answer.suspensiveSource ? marginOf(answer.suspensiveSource, lang) : undefined}
          >
            <p>
              <strong>{words.suspends[answer.suspensive]}</strong>
            </p>
            {reasonsOf(answer, 'suspension').map((reason) => (
              <p>{reason}</p>
            ))}
          </Margin>
        </>
      )}
      <h2>{words.means}</h2>
      <ul>
        {answer.kind === 'remedy' && <li>{words.help}</li>}
        {answer.notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
      {contradictedIn(answer).map((id) => (
        <ContradictionNote lang={lang} href={contradictionHref(lang, id)} />
      ))}
      <Keep {...props} />
    </>
  )
}

/** The contradictions between sources behind the reasons of an answer, each once. */
function contradictedIn({ reasonIds }: LimitAnswer): readonly string[] {
  return [...new Set(reasonIds.flatMap((reason) => CONTRADICTED[reason] ?? []))]
}

const CONTRADICTED: { readonly [reason in LimitAnswer['reasonIds'][number]]?: string } = {
  'posting-unsettled': 'C-05',
  'council-law-unread': 'C-13',
}

function TheDay({ lang, today, answer, stale }: DelaiResultProps) {
  const { answer: words } = delaiTexts(lang)
  const { lastDay, safeLastDay } = answer
  if (lastDay === null || safeLastDay === null) {
    return (
      <KeyAnswer
        label={answer.remedyLabel}
        value={words.uncounted}
        note={<p>{answer.summary}</p>}
      />
    )
  }
  const isUnsafe = safeLastDay < lastDay
  const left = daysBetween(today, safeLastDay)
  const isGone = lastDay < today
  const label = isUnsafe ? words.safe : answer.indicative ? words.indicative : words.last
  return (
    <KeyAnswer
      tone={!isGone && stale !== true ? 'limit' : 'plain'}
      label={label}
      value={<Day lang={lang} day={safeLastDay} weekday />}
      note={
        <>
          <p>
            <strong>{remaining(left, words)}</strong>
            {isGone && answer.kind === 'remedy' && <> {words.goneWhat}</>}
            {answer.indicative && <> {words.noSanction}</>}
          </p>
          {answer.window !== null && <p>{answer.summary}</p>}
          {isUnsafe && !isGone && answer.window === null && (
            <p>
              {left < 0 && !isGone
                ? words.stillPerhaps(formatDayWithWeekday(lastDay, lang))
                : words.lastIf(formatDayWithWeekday(lastDay, lang))}
            </p>
          )}
          <p class="quiet">{capital(answer.remedyLabel)}</p>
        </>
      }
    />
  )
}

type AnswerWords = ReturnType<typeof delaiTexts>['answer']

function remaining(left: number, words: AnswerWords): string {
  if (left === 0) return words.today
  return left > 0 ? words.left(left) : words.gone(-left)
}

/** Reasons that call for a person stand apart from those that only explain. */
function ToCheck({ lang, answer }: DelaiResultProps) {
  const { answer: words } = delaiTexts(lang)
  const reasons = reasonsOf(answer, 'limit')
  if (reasons.length === 0) return null
  return (
    <Notice
      tone={answer.needsHumanCheck ? 'limit' : 'note'}
      title={answer.needsHumanCheck ? words.check : words.know}
    >
      {reasons.map((reason) => (
        <p>{reason}</p>
      ))}
    </Notice>
  )
}

function reasonsOf({ reasons, reasonIds }: LimitAnswer, about: 'limit' | 'suspension') {
  return reasons.filter(
    (_, index) =>
      (reasonIds[index]?.startsWith('suspension') === true) === (about === 'suspension'),
  )
}

function Filed({ lang, answer, reader }: DelaiResultProps) {
  const { answer: words } = delaiTexts(lang)
  const { filedInTime, daysLate, lastDay, safeLastDay, printedLimit } = answer
  const filedOn = reader.day('filedOn')
  const isBetween = Boolean(filedOn && safeLastDay && lastDay && filedOn > safeLastDay)
  return (
    <>
      {printedLimit !== null && (
        <p>
          {printedLimit.agrees
            ? words.printed.agrees
            : words.printed.differs(formatDay(printedLimit.lastDay, lang))}
        </p>
      )}
      {filedInTime !== null && (
        <p>
          <strong>
            {filedInTime
              ? isBetween
                ? words.inTimePerhaps
                : words.inTime
              : words.late(daysLate ?? 0)}
          </strong>
        </p>
      )}
    </>
  )
}

function Drawings({ lang, today, answer, reader }: DelaiResultProps) {
  const texts = delaiTexts(lang)
  const words = texts.answer
  const known = knownDays(reader, today)
  const thread = threadOf(answer, known, texts)
  const days = calendarOf(answer)
  return (
    <>
      {thread.length > 0 && (
        <>
          <h2>{words.thread}</h2>
          <Thread lang={lang} label={words.thread} steps={thread} />
        </>
      )}
      {answer.steps.length > 0 && (
        <>
          <h2>{words.how}</h2>
          <Derivation
            lang={lang}
            steps={answer.steps.map(({ text, day, source }) => ({
              text,
              day,
              source: marginOf(source, lang),
            }))}
          />
        </>
      )}
      {days.length > 0 && answer.firstDay !== null && answer.lastDay !== null && (
        <CalendarDays
          lang={lang}
          label={words.calendar}
          days={days}
          holidays={holidaysOf(answer, lang)}
          summary={words.calendarSaid(
            formatDay(answer.firstDay, lang),
            formatDay(answer.lastDay, lang),
          )}
        />
      )}
    </>
  )
}

function knownDays(reader: FormReader, today: LocalDate) {
  return {
    on: reader.day('on'),
    decidedOn: reader.day('decidedOn'),
    filedOn: reader.day('filedOn'),
    today,
  }
}

function Keep({ lang, form, answer }: DelaiResultProps) {
  const { answer: words } = delaiTexts(lang)
  if (answer.safeLastDay === null) return null
  return (
    <Carried action={addressOf(lang, '/delai')} form={form}>
      <div class="button-row">
        <Button kind="secondary" name={DO} value="ics">
          {words.ics}
        </Button>
        <button class="button button-secondary" type="button" data-print hidden>
          {formTexts(lang).print}
        </button>
      </div>
    </Carried>
  )
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
