import type { OrderAnswer } from '@sejour/answers/order'
import { daysBetween } from '@sejour/calendar'
import {
  CalendarDays,
  Day,
  formatDay,
  KeyAnswer,
  Margin,
  Notice,
  Thread,
} from '../../components/index.ts'
import type { FormReader } from '../../app/form/read-form.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { calendarOf, holidaysOf, threadOf } from './days.ts'
import { Statements } from './statements.tsx'
import { ordreTexts } from './texts/index.ts'

interface OrderResultProps extends ToolProps {
  readonly answer: OrderAnswer
  readonly reader: FormReader
}

/** What first and by when; what stops removal; the appeals; the ban; the duties. */
export function OrderResult(props: OrderResultProps) {
  const { lang, answer } = props
  const { answer: words } = ordreTexts(lang)
  const statements = (of: OrderAnswer['requests']) => <Statements lang={lang} of={of} />
  return (
    <>
      <First {...props} />
      <Story {...props} />
      <Execution {...props} />
      <h2>{words.requests}</h2>
      {statements(answer.requests)}
      <Remedies {...props} />
      <h2>{words.extension}</h2>
      {statements(answer.extension)}
      <h2>{words.ban}</h2>
      {statements(answer.ban.statements)}
      <h2>{words.duties}</h2>
      {statements(answer.duties)}
      <Contacts {...props} />
      <Term {...props} />
      <details class="more">
        <summary>{words.guarantees}</summary>
        {statements(answer.guarantees)}
      </details>
      <div class="button-row">
        <button class="button button-secondary" type="button" data-print hidden>
          {formTexts(lang).print}
        </button>
      </div>
    </>
  )
}

function First({ lang, answer, today, stale }: OrderResultProps) {
  const { first: labels, answer: words } = ordreTexts(lang)
  const { id, by } = answer.first
  const on = answer.execution.on ?? today
  const isBare = by === null
  return (
    <>
      <KeyAnswer
        tone={stale === true ? 'plain' : 'limit'}
        label={isBare ? words.firstLabel : labels[id]}
        value={isBare ? labels[id] : <Day lang={lang} day={by} weekday />}
        note={
          <>
            {by !== null && (
              <p>
                <strong>{words.left(daysBetween(on, by))}</strong>
              </p>
            )}
            {id === 'carry-proof' && <p>{answer.first.text}</p>}
            <p>{words.lawyer}</p>
          </>
        }
      />
      {answer.needsHumanCheck && (
        <Notice tone="limit" title={words.check}>
          <p>{words.checkWhy}</p>
        </Notice>
      )}
    </>
  )
}

function Story({ lang, answer, reader, today }: OrderResultProps) {
  const texts = ordreTexts(lang)
  const on = answer.execution.on ?? today
  const steps = threadOf(answer, { notifiedOn: reader.day('on'), on }, texts)
  if (steps.length < 2) return null
  return (
    <>
      <h2>{texts.answer.days}</h2>
      <Thread lang={lang} label={texts.answer.days} steps={steps} />
      <ul>
        {answer.actions.slice(1).map(({ text, past }) => (
          <li>{past ? `${text} (${texts.answer.past})` : text}</li>
        ))}
      </ul>
    </>
  )
}

function Execution({ lang, answer }: OrderResultProps) {
  const { answer: words } = ordreTexts(lang)
  const { suspended, reasons, on } = answer.execution
  return (
    <>
      <h2>{words.removal}</h2>
      <p>
        <strong>{words.suspended[suspended]}</strong>
        {on !== null && <> ({formatDay(on, lang)})</>}
      </p>
      {reasons.map(({ text, effect, sources }) => (
        <Margin lang={lang} source={sources.map((one) => marginOf(one, lang))}>
          <p>
            <strong>{words.effects[effect]}.</strong> {text}
          </p>
        </Margin>
      ))}
    </>
  )
}

function Term({ lang, answer, reader }: OrderResultProps) {
  const { answer: words } = ordreTexts(lang)
  const { printedLastDay, lawLastDay, lastDay, safeDay, statements } = answer.term
  const rows = [
    { label: words.printed, day: printedLastDay },
    { label: words.law, day: lawLastDay },
    { label: words.safe, day: safeDay },
  ]
  const notifiedOn = reader.day('on')
  const days = calendarOf(answer, notifiedOn)
  return (
    <>
      <h2>{words.term}</h2>
      <dl class="if-list">
        {rows.flatMap(({ label, day }) =>
          day === null
            ? []
            : [
                <div>
                  <dt>{label}</dt>
                  <dd>
                    <Day lang={lang} day={day} weekday />
                  </dd>
                </div>,
              ],
        )}
      </dl>
      <Statements lang={lang} of={statements} />
      {notifiedOn && lastDay && days.length > 0 && (
        <CalendarDays
          lang={lang}
          label={words.calendar}
          days={days}
          holidays={holidaysOf(answer, notifiedOn, lang)}
          summary={words.calendarSaid(formatDay(notifiedOn, lang), formatDay(lastDay, lang))}
        />
      )}
    </>
  )
}

function Remedies({ lang, answer }: OrderResultProps) {
  const { answer: words } = ordreTexts(lang)
  return (
    <>
      <h2>{words.remedies}</h2>
      {answer.remedies
        .filter(isApart)
        .map(({ actLabel, remedyLabel, safeLastDay, suspensive, sources }) => (
          <Margin
            lang={lang}
            source={sources.slice(0, MOST_SOURCES).map((one) => marginOf(one, lang))}
          >
            <p>
              {capital(actLabel)} · {remedyLabel}
            </p>
            <p>
              <strong>
                {safeLastDay === null ? (
                  words.uncounted
                ) : (
                  <Day lang={lang} day={safeLastDay} weekday />
                )}
              </strong>
              {' · '}
              {words.stopsRemoval[suspensive]}
            </p>
          </Margin>
        ))}
    </>
  )
}

// Ordinary suspension is asked in one act with the annulment, by the same day.
const isApart = ({ remedy }: OrderAnswer['remedies'][number]) => remedy !== 'ordinary-suspension'

// The page on limits shows every one.
const MOST_SOURCES = 2

function Contacts({ lang, answer: { contacts } }: OrderResultProps) {
  const { answer: words } = ordreTexts(lang)
  if (contacts === null) return null
  return (
    <Margin lang={lang} source={marginOf(contacts.source, lang)}>
      <p>
        {words.contacts}
        <br />
        <a href={`mailto:${contacts.email}`}>{contacts.email}</a>
        <br />
        {words.phone(contacts.telephone)}
      </p>
      <p>{words.desks}</p>
      <ul>
        {contacts.desks.map((desk) => (
          <li>{desk}</li>
        ))}
      </ul>
    </Margin>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
