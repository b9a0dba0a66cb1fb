import type { VisitAnswer } from '@sejour/answers/visit'
import {
  CalendarDays,
  Day,
  formatDay,
  KeyAnswer,
  Money,
  Notice,
  type CalendarDay,
} from '../../components/index.ts'
import type { FormReader } from '../../app/form/read-form.ts'
import { addressOf } from '../../app/slugs.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { Statements } from './statements.tsx'
import { visiteTexts } from './texts/index.ts'

interface VisiteResultProps extends ToolProps {
  readonly answer: VisitAnswer
  readonly reader: FormReader
}

/** The declaration and its day, the visa, the last day, the conditions, what may change. */
export function VisiteResult(props: VisiteResultProps) {
  const { lang, answer } = props
  const { answer: words } = visiteTexts(lang)
  const part = (head: string, of: VisitAnswer['border']) =>
    of.length > 0 && (
      <>
        <h2>{head}</h2>
        <Statements lang={lang} of={of} />
      </>
    )
  return (
    <>
      <First {...props} />
      {answer.needsHumanCheck && (
        <Notice>
          <p>{words.check}</p>
        </Notice>
      )}
      <h2>{words.visa}</h2>
      <p>
        <strong>{words.visas[answer.visa.regime]}</strong>
      </p>
      <Statements lang={lang} of={answer.visa.statements} />
      <Declaration {...props} />
      <Stay {...props} />
      <Conditions {...props} />
      {part(words.border, answer.border)}
      {part(words.extension, answer.extension)}
      {part(
        words.systems,
        answer.systems.flatMap(({ statements }) => statements),
      )}
      {part(words.contradictions, answer.contradictions)}
      <div class="button-row">
        <button class="button button-secondary" type="button" data-print hidden>
          {formTexts(lang).print}
        </button>
      </div>
    </>
  )
}

function First({ lang, answer, stale }: VisiteResultProps) {
  const { answer: words } = visiteTexts(lang)
  const { due, safeDay, lastDay, past, kind } = answer.declaration
  const day = safeDay ?? lastDay
  if (kind === null) return <KeyAnswer label={words.due.no} value={words.belgian} />
  if (due === 'no' || day === null) {
    return <KeyAnswer label={words.kinds[kind]} value={due === 'no' ? words.due.no : words.noDay} />
  }
  return (
    <KeyAnswer
      tone={stale === true ? 'plain' : 'limit'}
      label={words.kinds[kind]}
      value={<Day lang={lang} day={day} weekday />}
      note={
        <>
          <p>
            <strong>{words.due[due]}</strong>
          </p>
          {past === true && <p>{words.past}</p>}
        </>
      }
    />
  )
}

function Declaration({ lang, answer, reader }: VisiteResultProps) {
  const { answer: words } = visiteTexts(lang)
  const { statements, lastDay, safeDay, days, due, kind } = answer.declaration
  const entry = reader.day('entry')
  if (kind === null) return null
  return (
    <>
      <h2>{words.declaration}</h2>
      <Statements lang={lang} of={statements} />
      {due !== 'no' && entry && lastDay && (
        <CalendarDays
          lang={lang}
          label={words.calendar}
          days={calendarOf(days, { lastDay, safeDay })}
          holidays={Object.fromEntries(
            days.flatMap(({ day, reason }) => (reason === null ? [] : [[day, reason] as const])),
          )}
          summary={words.calendarSaid(formatDay(entry, lang), formatDay(lastDay, lang))}
        />
      )}
    </>
  )
}

// A day passed over carries no number.
function calendarOf(
  days: VisitAnswer['declaration']['days'],
  { lastDay, safeDay }: { readonly lastDay: string; readonly safeDay: string | null },
): readonly CalendarDay[] {
  return days
    .filter(({ kind }) => kind !== 'skipped')
    .map(({ day, kind, count }): CalendarDay => {
      if (kind === 'entry') return { day, kind: day === safeDay ? 'safe' : 'not-counted' }
      if (day === lastDay) return { day, kind: 'last', count: count ?? undefined }
      return { day, kind: day === safeDay ? 'safe' : 'counted', count: count ?? undefined }
    })
}

function Stay({ lang, answer }: VisiteResultProps) {
  const { answer: words } = visiteTexts(lang)
  const { lastLawfulDay, overstays, excessDays, statements } = answer.stay
  if (statements.length === 0) return null
  return (
    <>
      <h2>{words.stay}</h2>
      {lastLawfulDay !== null && (
        <p>
          {words.lastDay}{' '}
          <strong>
            <Day lang={lang} day={lastLawfulDay} weekday />
          </strong>
        </p>
      )}
      {overstays === 'yes' && (
        <p>
          <strong>{words.overstay}</strong>
          {excessDays !== null && <> {words.excess(excessDays)}</>}
        </p>
      )}
      <Statements lang={lang} of={statements} />
      <p>
        <a href={addressOf(lang, '/court-sejour')}>{words.countDays}</a>
        {overstays !== 'no' && (
          <>
            {' · '}
            <a href={addressOf(lang, '/ordre-de-quitter')}>{words.order}</a>
          </>
        )}
      </p>
    </>
  )
}

function Conditions({ lang, answer }: VisiteResultProps) {
  const { answer: words } = visiteTexts(lang)
  const { conditions, means, guarantee } = answer
  if (conditions.length === 0) return null
  const dates = [
    { label: words.enterBy, day: guarantee?.enterBy ?? null },
    { label: words.liableUntil, day: guarantee?.liableUntil ?? null },
  ]
  return (
    <>
      <h2>{words.conditions}</h2>
      {(means.required !== null || guarantee !== null) && (
        <dl class="if-list">
          {means.required !== null && (
            <div>
              <dt>{words.required}</dt>
              <dd>
                <Money lang={lang} cents={means.required} />
              </dd>
            </div>
          )}
          {dates.flatMap(({ label, day }) =>
            day === null
              ? []
              : [
                  <div>
                    <dt>{label}</dt>
                    <dd>
                      <Day lang={lang} day={day} />
                    </dd>
                  </div>,
                ],
          )}
        </dl>
      )}
      {conditions.map(({ statements }) => (
        <Statements lang={lang} of={statements} />
      ))}
    </>
  )
}
