import { changeWords, type LawChange, lawChanges } from '@sejour/answers/law'
import { addDays } from '@sejour/calendar'
import type { ComponentChildren } from 'preact'
import { formatDay, Margin, PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { DayForm } from '../sources/day-form.tsx'
import { askedDay } from '../sources/days.ts'
import { capital } from '../sources/text-page.tsx'
import { sourcesTexts } from '../sources/texts/index.ts'

const A_YEAR = 365

/** The difference between the law of two days, by default of a year ago and of today. */
export const changements: Page = {
  path: '/changements',
  answer: (asked) => {
    const { lang, query, today } = asked
    const all = sourcesTexts(lang)
    const texts = all.changes
    const from = askedDay(query, 'from', addDays(today, -A_YEAR))
    const to = askedDay(query, 'to', today)
    const found = from.day && to.day ? lawChanges(from.day, to.day, lang) : undefined
    const days = [...new Set(found?.changes.map(({ on }) => on))]
    return {
      status: found ? 200 : 422,
      page: (
        <SitePage
          asked={asked}
          path="/changements"
          title={texts.title}
          description={texts.description}
        >
          <p>
            <a class="back" href={addressOf(lang, '/sources')}>
              {all.back}
            </a>
          </p>
          <PageHeading title={texts.title} lead={texts.lead} />
          <DayForm
            action={addressOf(lang, '/changements')}
            days={[
              { name: 'from', label: texts.from, asked: from },
              { name: 'to', label: texts.to, asked: to },
            ]}
            error={all.badDay}
            button={texts.show}
          />
          {found && (
            <p class="change-count figures">
              {found.changes.length === 0 ? texts.none : texts.count(found.changes.length)}
            </p>
          )}
          {days.map((day) => (
            <section class="change-day">
              <h2>{formatDay(day, lang)}</h2>
              {found?.changes
                .filter(({ on }) => on === day)
                .map((change) => (
                  <Change lang={lang} change={change} />
                ))}
            </section>
          ))}
        </SitePage>
      ),
    }
  },
}

/** One change: what happened, and to what. What ends stands before, what starts stands after. */
export function Change({ lang, change }: { lang: Lang; change: LawChange }) {
  const { kind, label, link, before, after, sources } = change
  const name = <a href={addressOf(lang, link)}>{capital(label)}</a>
  const isSide = kind === 'ends' || kind === 'starts'
  return (
    <Margin lang={lang} source={sources.map((source) => marginOf(source, lang))}>
      <div class={`change change-${kind}`}>
        <p class="change-kind">{changeWords[lang].kinds[kind]}</p>
        {!isSide && <p class="change-label">{name}</p>}
        {kind === 'ends' && <Sides lang={lang} before={name} />}
        {kind === 'starts' && <Sides lang={lang} after={name} />}
        {before !== undefined && <Sides lang={lang} before={before} after={after} />}
      </div>
    </Margin>
  )
}

interface SidesProps {
  readonly lang: Lang
  readonly before?: ComponentChildren
  readonly after?: ComponentChildren
}

function Sides({ lang, before, after }: SidesProps) {
  const texts = sourcesTexts(lang).changes
  return (
    <dl class="change-sides">
      {before !== undefined && (
        <div class="change-before">
          <dt>{texts.before}</dt>
          <dd>{before}</dd>
        </div>
      )}
      {after !== undefined && (
        <div class="change-after">
          <dt>{texts.after}</dt>
          <dd>{after}</dd>
        </div>
      )}
    </dl>
  )
}
