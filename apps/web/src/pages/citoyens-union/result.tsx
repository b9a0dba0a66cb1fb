import type { EuStayAnswer, EuStaySaid, EuStayStep } from '@sejour/answers/eu-stay'
import {
  ContradictionNote,
  Day,
  formatDayWithWeekday,
  KeyAnswer,
  Margin,
  Notice,
  Thread,
} from '../../components/index.ts'
import { addressOf } from '../../app/slugs.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'
import { citoyensUnionTexts } from './texts/index.ts'
import { threadOf } from './thread-of.ts'

interface ResultProps extends ToolProps {
  readonly answer: EuStayAnswer
}

/** The day to act by, the request as a line, each day with its source, and what is not settled. */
export function CitoyensUnionResult(props: ResultProps) {
  const { lang, answer } = props
  const { answer: words } = citoyensUnionTexts(lang)
  const { residence, missing, notes } = answer
  return (
    <>
      <TheDay {...props} />
      <Story {...props} />
      {missing.length > 0 && (
        <Notice title={words.missing}>
          <ul>
            {missing.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <h2>{words.calendar}</h2>
      <ol class="derivation">
        {answer.steps.map((step) => (
          <li>
            <Step lang={lang} step={step} />
          </li>
        ))}
      </ol>
      <ContradictionNote lang={lang} href={contradictionHref(lang, 'C2')} />
      <h2>{words.held}</h2>
      <Said lang={lang} said={answer.held} />
      {residence.readings.length > 0 && (
        <>
          <h2>{residence.result === 'negative' ? words.negativeIs : words.negativeIf}</h2>
          <p>{words.readings}</p>
          <ContradictionNote lang={lang} href={contradictionHref(lang, 'C28')} />
          <ol class="derivation">
            {residence.readings.map((reading) => (
              <li>
                <Said lang={lang} said={reading} />
              </li>
            ))}
          </ol>
        </>
      )}
      {!isDecided(answer) && (
        <>
          <h2>{words.silence}</h2>
          <Said lang={lang} said={answer.silence} />
        </>
      )}
      <h2>{words.know}</h2>
      <ul>
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
      {answer.appeal !== null && (
        <p>
          <a href={addressOf(lang, '/delai')}>{words.limit}</a>
        </p>
      )}
      <div class="button-row">
        <button class="button button-secondary" type="button" data-print hidden>
          {formTexts(lang).print}
        </button>
      </div>
    </>
  )
}

function TheDay({ lang, today, answer, stale }: ResultProps) {
  const { answer: words } = citoyensUnionTexts(lang)
  const found = dayOf(answer)
  if (found === undefined) {
    const isRecognised = answer.held.register === 'aliens'
    return (
      <KeyAnswer
        label={answer.regime.text}
        value={isRecognised ? words.recognised : words.undated}
        note={<p>{answer.summary}</p>}
      />
    )
  }
  const { about, day, lastDay } = found
  const binds = lastDay !== undefined
  const isPast = binds && day < today
  const isToAct = binds && day >= today && stale !== true
  return (
    <KeyAnswer
      tone={isToAct ? 'limit' : 'plain'}
      label={words[about]}
      value={<Day lang={lang} day={day} weekday />}
      note={
        <>
          {isPast && (
            <p>
              <strong>
                {lastDay < today ? words.gone : words.perhaps(formatDayWithWeekday(lastDay, lang))}
              </strong>
            </p>
          )}
          <p>{answer.summary}</p>
          <p class="quiet">{answer.regime.text}</p>
        </>
      }
    />
  )
}

const isDecided = ({ steps }: Pick<EuStayAnswer, 'steps'>) =>
  steps.some(({ kind }) => kind === 'decision')

/** The one day that matters now; with a last day when the person must act by it. */
function dayOf(answer: EuStayAnswer) {
  const { appeal, documents, extraMonth, decisionLastDay } = answer
  if (extraMonth.open === 'yes' && extraMonth.safeLastDay && extraMonth.lastDay) {
    const { safeLastDay: day, lastDay } = extraMonth
    return { about: 'documents', day, lastDay } as const
  }
  if (appeal !== null) {
    return { about: 'appeal', day: appeal.safeLastDay, lastDay: appeal.lastDay } as const
  }
  if (isDecided(answer)) return undefined
  return documents.due === 'after-filing' && documents.inTime === null
    ? ({ about: 'documents', day: documents.safeLastDay, lastDay: documents.lastDay } as const)
    : ({ about: 'decision', day: decisionLastDay, lastDay: undefined } as const)
}

function Story({ lang, today, answer }: ResultProps) {
  const texts = citoyensUnionTexts(lang)
  const filedOn = answer.steps.find(({ kind }) => kind === 'filing')?.day
  if (!filedOn) return null
  return (
    <>
      <h2>{texts.answer.thread}</h2>
      <Thread
        lang={lang}
        label={texts.answer.thread}
        steps={threadOf(answer, { filedOn, today }, texts)}
      />
    </>
  )
}

function Step({ lang, step }: { readonly lang: Lang; readonly step: EuStayStep }) {
  const { answer: words } = citoyensUnionTexts(lang)
  const { day, safeDay, label, text, sources } = step
  return (
    <Margin lang={lang} source={sources.map((one) => marginOf(one, lang))}>
      {day !== null && (
        <strong class="derivation-day">
          <Day lang={lang} day={day} weekday />
        </strong>
      )}
      <p>
        <strong>{label}.</strong> {text}
        {day !== null && safeDay !== null && safeDay < day && (
          <> {words.safe(formatDayWithWeekday(safeDay, lang))}</>
        )}
      </p>
    </Margin>
  )
}

function Said({ lang, said }: { readonly lang: Lang; readonly said: EuStaySaid }) {
  return (
    <Margin lang={lang} source={said.sources.map((one) => marginOf(one, lang))}>
      <p>{said.text}</p>
    </Margin>
  )
}
