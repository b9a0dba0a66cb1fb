import { kindWords, maintenance } from '@sejour/answers/law'
import { formatDay, PageHeading } from '../../components/index.ts'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'
import { ChangeList } from '../changements/change-list.tsx'
import { DayForm } from '../sources/day-form.tsx'
import { askedDay } from '../sources/days.ts'
import { deskHref, textHref } from '../sources/links.ts'
import { Status } from '../sources/reading.tsx'
import { capital } from '../sources/text-page.tsx'
import { sourcesTexts } from '../sources/texts/index.ts'
import { type DeskText, deskTexts } from './desk.ts'
import { confirmationTexts } from './texts/index.ts'

/** Every item to read or confirm, text by text, to tick on paper or to open one by one. */
export function listPage(asked: Asked): Given {
  const { lang, query, today } = asked
  const texts = confirmationTexts(lang)
  const about = sourcesTexts(lang)
  const on = askedDay(query, 'on', today)
  const seen = maintenance(on.day ?? today, lang)
  const { unread, unconfirmed, stale, waiting, soon } = seen
  const figures = [
    { count: unread.length, label: texts.counts.unread },
    { count: unconfirmed.places.length, label: texts.counts.unconfirmed },
    { count: stale.length, label: texts.counts.stale },
    { count: waiting.length, label: texts.counts.waiting },
  ]
  return {
    status: on.day === undefined ? 422 : 200,
    page: (
      <SitePage
        asked={asked}
        path="/confirmation"
        title={texts.title}
        description={texts.description}
      >
        <PageHeading title={texts.title} lead={texts.lead} />
        <DayForm
          action={addressOf(lang, '/confirmation')}
          days={[{ name: 'on', label: about.day, asked: on }]}
          hint={about.dayHint}
          error={about.badDay}
          button={about.show}
        />
        <dl class="desk-counts">
          {figures.map(({ count, label }) => (
            <div>
              <dt>{label}</dt>
              <dd class="figures">{count}</dd>
            </div>
          ))}
        </dl>
        {deskTexts(seen).map((text) => (
          <TextSection lang={lang} text={text} />
        ))}
        <section aria-labelledby="soon">
          <h2 id="soon">{texts.soon(seen.endingWithinDays)}</h2>
          {soon.length === 0 && <p>{texts.nothingSoon}</p>}
          <ChangeList lang={lang} changes={soon} level="h3" />
        </section>
      </SitePage>
    ),
  }
}

function TextSection({ lang, text }: { lang: Lang; text: DeskText }) {
  const { id, title, level, places, items } = text
  const texts = confirmationTexts(lang)
  const about = sourcesTexts(lang)
  return (
    <section class="desk-text" aria-labelledby={`text-${id}`}>
      <h2 id={`text-${id}`}>
        <a href={textHref(lang, id)}>{capital(title)}</a>
      </h2>
      <p class="quiet">
        {about.levels[level]} · {texts.toTick(places.length + items.length)}
      </p>
      <ul class="desk-list">
        {places.map((place) => (
          <li>
            <span class="tick-box" aria-hidden="true" />
            <a href={deskHref(lang, place.id)}>
              {place.place === '' ? about.whole : capital(place.place)}
            </a>
            <span class="desk-facts figures">
              <Status lang={lang} status={place.isUnread ? 'unread' : 'to-confirm'} />
              <span class="quiet">
                {place.readUntil && `${about.readUntil} ${formatDay(place.readUntil, lang)} · `}
                {about.restsOn(place.restsOn)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <details class="desk-items">
          <summary>
            {texts.items} ({items.length})
          </summary>
          <ul class="desk-list">
            {items.map(({ key, label, kind }) => (
              <li>
                <span class="tick-box" aria-hidden="true" />
                <a href={deskHref(lang, key)}>{capital(label)}</a>
                <span class="desk-facts quiet">{kindWords[lang][kind]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
