import { lawChanges } from '@sejour/answers/law'
import { addDays } from '@sejour/calendar'
import { PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { DayForm } from '../sources/day-form.tsx'
import { askedDay } from '../sources/days.ts'
import { sourcesTexts } from '../sources/texts/index.ts'
import { ChangeList } from './change-list.tsx'

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
          {found && <ChangeList lang={lang} changes={found.changes} level="h2" />}
        </SitePage>
      ),
    }
  },
}
