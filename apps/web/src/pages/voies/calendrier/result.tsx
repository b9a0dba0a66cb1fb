import type { RequestLimit } from '@sejour/answers/routes/core'
import { sayDay, sayDayOff } from '@sejour/answers/say'
import { DO } from '../../../app/form/form.ts'
import { addressOf } from '../../../app/slugs.ts'
import { Carried } from '../../../app/tool/carried.tsx'
import { marginOf } from '../../../app/tool/said.ts'
import {
  Button,
  ButtonRow,
  ContradictionNote,
  Day,
  formatDay,
  KeyAnswer,
  Margin,
  Thread,
  ToConfirm,
} from '../../../components/index.ts'
import { contradictionHref } from '../../contradictions/link.ts'
import { voiesTexts } from '../texts/index.ts'
import type { AskedCalendar, CalendrierProps } from './question.ts'
import { calendrierTexts } from './texts/index.ts'
import { threadOf } from './thread-of.ts'
import { routesWording } from './wording/index.ts'

type ResultProps = CalendrierProps & {
  readonly asked: AskedCalendar
  readonly calendar: readonly RequestLimit[]
}

/** The next day, the thread of the request, and each limit with its source. */
export function CalendrierResult(props: ResultProps) {
  const { lang, today, asked, calendar } = props
  const words = calendrierTexts(lang)
  const { events, topics } = routesWording[lang]
  const thread = threadOf(
    calendar,
    { ...asked, today },
    {
      event: (event) => capital(events[event]),
      limit: ({ statement }) => topics[statement.about],
    },
  )
  return (
    <>
      <Next {...props} />
      <h3>{words.thread}</h3>
      <Thread lang={lang} label={words.thread} steps={thread} />
      {calendar.length > 0 && (
        <>
          <h3>{words.list}</h3>
          <ol class="derivation">
            {calendar.map((limit) => (
              <li key={limit.statement.id}>
                <LimitLine {...props} limit={limit} />
              </li>
            ))}
          </ol>
        </>
      )}
      <Keep {...props} />
    </>
  )
}

function Next({ lang, today, calendar }: ResultProps) {
  const words = calendrierTexts(lang)
  const next = calendar
    .filter(({ safeDay }) => safeDay >= today)
    .toSorted((one, other) => (one.safeDay < other.safeDay ? -1 : 1))[0]
  if (!next) {
    const isEmpty = calendar.length === 0
    return (
      <KeyAnswer
        label={words.next}
        value={isEmpty ? words.none : words.over}
        note={<p>{isEmpty ? words.noneNote : words.overNote}</p>}
      />
    )
  }
  return (
    <KeyAnswer
      label={words.next}
      value={<Day lang={lang} day={next.safeDay} weekday />}
      note={<p>{next.statement.label}</p>}
    />
  )
}

function LimitLine({ lang, today, limit: counted }: ResultProps & { limit: RequestLimit }) {
  const { statement, limit, event, day, safeDay, off, rules, toConfirm } = counted
  const words = calendrierTexts(lang)
  const { offDay, offDayOfRemedy } = routesWording[lang]
  const { period, limitLink } = voiesTexts(lang).sheet
  const isRemedy = statement.about === 'remedy'
  const said = (edge: string | null) => (edge === null ? null : formatDay(edge, lang))
  const holds =
    statement.from === null && statement.until === null
      ? undefined
      : uncapital(period(said(statement.from), said(statement.until)))
  return (
    <Margin lang={lang} source={statement.sources.map((source) => marginOf(source, lang))}>
      <strong class="derivation-day">
        {words.lastDay} <Day lang={lang} day={day} weekday />
      </strong>
      {safeDay !== day && (
        <p>
          {words.safeDay}{' '}
          <strong>
            <Day lang={lang} day={safeDay} weekday />
          </strong>
        </p>
      )}
      <p>
        {statement.label}
        {toConfirm && ' '}
        {toConfirm && <ToConfirm lang={lang} />}
      </p>
      {statement.contradiction !== null && (
        <ContradictionNote lang={lang} href={contradictionHref(lang, statement.contradiction)} />
      )}
      <p class="quiet">
        {words.since(limit.said, formatDay(event, lang))}
        {day < today && ` ${words.passed}`}
      </p>
      {off && safeDay !== day && (
        <p class="quiet">
          {(isRemedy ? offDayOfRemedy : offDay)(sayDay(safeDay, lang), sayDayOff(off, lang))}
        </p>
      )}
      {holds !== undefined && (
        <p class="quiet">{rules === 'part' ? words.part(holds) : words.holds(holds)}</p>
      )}
      {isRemedy && (
        <p class="quiet">
          <a href={addressOf(lang, '/delai')}>{limitLink}</a>
        </p>
      )}
    </Margin>
  )
}

function Keep({ lang, today, form, route, calendar }: ResultProps) {
  if (!calendar.some(({ safeDay }) => safeDay >= today)) return null
  return (
    <Carried action={route.here} form={form}>
      <ButtonRow>
        <Button kind="secondary" name={DO} value="ics">
          {calendrierTexts(lang).ics}
        </Button>
      </ButtonRow>
    </Carried>
  )
}

const capital = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1)
const uncapital = (phrase: string) => phrase.charAt(0).toLowerCase() + phrase.slice(1)
