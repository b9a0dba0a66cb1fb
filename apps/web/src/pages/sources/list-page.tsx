import { lawIndex, LEVELS, type TextOn } from '@sejour/answers/law'
import { formatDay, PageHeading } from '../../components/index.ts'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionsTexts } from '../contradictions/texts/index.ts'
import { DayForm } from './day-form.tsx'
import { askedDay } from './days.ts'
import { textHref } from './links.ts'
import { ReadingBar, sayCounts, Status } from './reading.tsx'
import { sourcesTexts } from './texts/index.ts'

/** Every text by level, with how far it is read on the day chosen. */
export function listPage(asked: Asked): Given {
  const { lang, query, today } = asked
  const texts = sourcesTexts(lang)
  const on = askedDay(query, 'on', today)
  const day = on.day ?? today
  const all = lawIndex(day, lang)
  const shown = day === today ? undefined : day
  return {
    status: on.day === undefined ? 422 : 200,
    page: (
      <SitePage asked={asked} path="/sources" title={texts.title} description={texts.description}>
        <PageHeading title={texts.title} lead={texts.lead} />
        <DayForm
          action={addressOf(lang, '/sources')}
          days={[{ name: 'on', label: texts.day, asked: on }]}
          hint={texts.dayHint}
          error={texts.badDay}
          button={texts.show}
        />
        <p class="quiet">{texts.meansRead}</p>
        <ul class="quiet-links">
          <li>
            <a href={addressOf(lang, '/changements')}>{texts.toChanges}</a>
          </li>
          <li>
            <a href={addressOf(lang, '/confirmation')}>{texts.toDesk}</a>
          </li>
          <li>
            <a href={addressOf(lang, '/contradictions')}>{contradictionsTexts(lang).title}</a>
          </li>
        </ul>
        {LEVELS.map((level) => {
          const own = all.filter((text) => text.level === level)
          return (
            own.length > 0 && (
              <section class="level" aria-labelledby={level}>
                <h2 id={level}>{texts.levels[level]}</h2>
                <ul class="law-texts">
                  {own.map((text) => (
                    <TextRow lang={lang} text={text} on={shown} />
                  ))}
                </ul>
              </section>
            )
          )
        })}
      </SitePage>
    ),
  }
}

function TextRow({ lang, text, on }: { lang: Lang; text: TextOn; on: string | undefined }) {
  const { id, title, counts, items, annulled, status } = text
  const texts = sourcesTexts(lang)
  const kinds = Object.values(counts).filter((count) => count > 0).length
  return (
    <li class={status === 'annulled' ? 'law-row law-row-annulled' : 'law-row'}>
      <div class="statement">
        <a href={textHref(lang, id, on)}>{title}</a>
        <div class="margin-note law-row-reading figures">
          {kinds > 1 ? (
            <>
              <ReadingBar counts={counts} />
              {sayCounts(counts, lang)}
            </>
          ) : (
            <Status lang={lang} status={status} />
          )}
          {annulled?.extent === 'part' && (
            <p>
              {texts.annulledInPart} {formatDay(annulled.on, lang)}
            </p>
          )}
          <p>{texts.restsOn(items)}</p>
        </div>
      </div>
    </li>
  )
}
