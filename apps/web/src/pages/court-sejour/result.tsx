import type { ShortStayAnswer } from '@sejour/answers/short-stay'
import {
  Day,
  formatDay,
  formatDayWithWeekday,
  KeyAnswer,
  Margin,
  Notice,
  StayTimeline,
} from '../../components/index.ts'
import { addressOf } from '../../app/slugs.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import type { AskedShortStay } from './question.ts'
import { staysWithin } from './stays-of.ts'
import { courtSejourTexts } from './texts/index.ts'

interface CourtSejourResultProps extends ToolProps {
  readonly asked: AskedShortStay
  readonly answer: ShortStayAnswer
}

/** Days used and left, drawn; the last day; the journey to come; the visa. */
export function CourtSejourResult(props: CourtSejourResultProps) {
  const { lang, answer } = props
  const { answer: words } = courtSejourTexts(lang)
  return (
    <>
      <Standing {...props} />
      <LastDay {...props} />
      <Drawing {...props} />
      <Planned {...props} />
      <h2>{words.visa}</h2>
      <Margin lang={lang} source={answer.sources.map((one) => marginOf(one, lang))}>
        <p>
          <strong>{words.visas[answer.visa]}</strong>
        </p>
        <h2>{words.know}</h2>
        <ul>
          {answer.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
        <Notice>
          <p>{words.record}</p>
        </Notice>
      </Margin>
      <p>
        <a href={addressOf(lang, '/visite')}>{words.visit}</a>
      </p>
      <div class="button-row">
        <button class="button button-secondary" type="button" data-print hidden>
          {formTexts(lang).print}
        </button>
      </div>
    </>
  )
}

function Standing({ lang, asked, answer, stale }: CourtSejourResultProps) {
  const { answer: words } = courtSejourTexts(lang)
  const on = asked.form.day('on')
  if (answer.on === null || on === undefined) return null
  const { used, remaining, overstay, overstayDays, firstOverstayDay } = answer.on
  const note = <p>{words.used(words.days(used), formatDay(on, lang))}</p>
  if (answer.visa === 'free-movement') {
    return (
      <KeyAnswer
        label={words.visas['free-movement']}
        value={words.free}
        note={<p>{words.freeNote}</p>}
      />
    )
  }
  if (overstay && firstOverstayDay !== null) {
    return (
      <KeyAnswer
        tone={stale === true ? 'plain' : 'limit'}
        label={words.over}
        value={words.days(overstayDays)}
        note={
          <>
            <p>
              <strong>{words.overSince(formatDayWithWeekday(firstOverstayDay, lang))}</strong>
            </p>
            {note}
          </>
        }
      />
    )
  }
  return <KeyAnswer label={words.left} value={words.days(remaining)} note={note} />
}

function LastDay({ lang, answer }: CourtSejourResultProps) {
  const { answer: words } = courtSejourTexts(lang)
  if (answer.stayingOn === null || answer.on === null || answer.visa === 'free-movement')
    return null
  const { lastLawfulDay } = answer.stayingOn
  if (lastLawfulDay === null) return <p>{words.noLast}</p>
  return (
    <p>
      {answer.on.present ? words.lastStaying : words.lastStarting}{' '}
      <strong>
        <Day lang={lang} day={lastLawfulDay} weekday />
      </strong>
      .
    </p>
  )
}

function Drawing({ lang, asked, answer }: CourtSejourResultProps) {
  const { answer: words } = courtSejourTexts(lang)
  const until = asked.form.day('on')
  if (answer.on === null || until === undefined) return null
  const { windowFrom, used } = answer.on
  return (
    <>
      <h2>{words.drawing}</h2>
      <StayTimeline
        lang={lang}
        from={windowFrom}
        until={until}
        stays={staysWithin(asked.stays, { from: windowFrom, until })}
        usedDays={used}
      />
    </>
  )
}

function Planned({ lang, asked, answer }: CourtSejourResultProps) {
  const { answer: words } = courtSejourTexts(lang)
  const entry = asked.form.day('plannedEntry')
  if (answer.plannedEntry === null || entry === undefined) return null
  const { maxDays, lastDay } = answer.plannedEntry
  const said = formatDayWithWeekday(entry, lang)
  return (
    <>
      <h2>{words.planned}</h2>
      {maxDays === 0 ? (
        <p>
          <strong>{words.plannedNone(said)}</strong>
        </p>
      ) : (
        <p>
          <strong>{words.plannedDays(words.days(maxDays), said)}</strong>
          {lastDay !== null && <> {words.plannedLast(formatDayWithWeekday(lastDay, lang))}</>}
        </p>
      )}
    </>
  )
}
