import type { LocalDate } from '@sejour/calendar'
import { procedureIds } from '@sejour/answers/procedures'
import { answerRoute, limitsOfRoute } from '@sejour/answers/routes'
import { formOf } from '../../app/form/form.ts'
import { readForm } from '../../app/form/read-form.ts'
import { Island } from '../../app/island.tsx'
import { notFound } from '../../app/not-found.tsx'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Field,
  formatDay,
  PageHeading,
} from '../../components/index.ts'
import { calendrierTexts } from './calendrier/texts/index.ts'
import { CALENDRIER, calendrierTool } from './calendrier/tool.tsx'
import { SheetView } from './sheet-view.tsx'
import { voiesTexts } from './texts/index.ts'

/** The sheet of one way, on the day that the address asks: today when it asks none. */
export function sheetPage(asked: Asked, id: string): Given {
  const { lang, today, query } = asked
  const calendar = calendrierTexts(lang)
  const { sheet: words } = voiesTexts(lang)
  const form = readForm(formOf(query), formTexts(lang))
  const given = form.day('on')
  if (given && given < '1981-07-01') form.fault('on', words.tooEarly)
  if (given && given > '2099-12-31') form.fault('on', words.tooLate)
  const on: LocalDate = given && !form.faults.has('on') ? given : today
  const answered = answerRoute(id, { on }, lang)
  if (!answered.ok) return notFound(asked)
  const sheet = answered.value
  const here = addressOf(lang, `/voies/${id}`)
  const limits = limitsOfRoute(id, lang)
  const { View, id: island } = calendrierTool
  const props = {
    lang,
    today,
    form: formOf(asked.form ?? []),
    route: { id, title: sheet.title, here: `${here}${onQuery(given)}#${CALENDRIER}`, limits },
  }
  const download = calendrierTool.download?.(props)
  if (download !== undefined) return { download }
  const hasLimits = limits.length > 0
  return {
    page: (
      <SitePage
        asked={asked}
        path={`/voies/${id}`}
        {...(hasLimits && { island })}
        title={sheet.title}
        description={words.description(sheet.title)}
      >
        <p class="caption">
          {sheet.group.label} · {words.on(formatDay(on, lang))}
        </p>
        <PageHeading title={sheet.title} lead={sheet.nature.label} />
        {sheet.notes.map((note) => (
          <p>{note}</p>
        ))}
        {procedureIds.includes(id) && (
          <>
            <p>{words.examineLead}</p>
            <ButtonRow>
              <ButtonLink href={addressOf(lang, examination(id))}>{words.examine}</ButtonLink>
            </ButtonRow>
          </>
        )}
        {hasLimits && (
          <p>
            <a href={`#${CALENDRIER}`}>{calendar.link}</a>
          </p>
        )}
        <SheetView sheet={sheet} lang={lang} />
        {hasLimits && (
          <Island name={island} props={props}>
            <View {...props} />
          </Island>
        )}
        <details class="more" open={form.faults.size > 0}>
          <summary>{words.otherDay}</summary>
          <form method="get" action={here} noValidate>
            <Field
              lang={lang}
              field={{
                kind: 'day',
                name: 'on',
                label: words.day,
                mayBeUnknown: false,
                value: form.typedDay('on'),
                error: form.faults.get('on'),
              }}
            />
            <ButtonRow>
              <Button kind="secondary">{words.see}</Button>
            </ButtonRow>
          </form>
        </details>
        <p>
          <a href={addressOf(lang, '/voies')}>{words.all}</a>
          {' · '}
          <a href={addressOf(lang, '/orientation')}>{words.orient}</a>
        </p>
      </SitePage>
    ),
  }
}

/** Where a situation is examined under a procedure: article 9bis has a page of its own. */
function examination(id: string): string {
  return id === 'article-9bis' ? '/article-9bis' : `/voies/${id}/examen`
}

/** Keeps the day that the sheet shows when the days of a request are sent. */
function onQuery(on: LocalDate | undefined): string {
  if (on === undefined) return ''
  const [year, month, day] = on.split('-')
  return `?on-day=${day}&on-month=${month}&on-year=${year}`
}
