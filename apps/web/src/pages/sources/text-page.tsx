import { kindWords, type PlaceOn, type SaidItem, type TextOn, textOn } from '@sejour/answers/law'
import { Contents, formatDay, Margin, Notice, PageHeading } from '../../components/index.ts'
import { notFound } from '../../app/not-found.tsx'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { citedOnce } from './cited-once.ts'
import { DayForm } from './day-form.tsx'
import { askedDay } from './days.ts'
import { deskHref, textHref } from './links.ts'
import { ReadingBar, sayCounts, Status } from './reading.tsx'
import { sourcesTexts } from './texts/index.ts'

/** From so many places on, a text needs its own index. */
const LONG = 12

/** A text: its places in order, how far each is read on the day chosen, and what rests on it. */
export function textPage(asked: Asked, id: string): Given {
  const { lang, query, today } = asked
  const texts = sourcesTexts(lang)
  const on = askedDay(query, 'on', today)
  const text = textOn(id, on.day ?? today, lang)
  if (text === undefined) return notFound(asked)
  const { title, url, counts, places } = text
  return {
    status: on.day === undefined ? 422 : 200,
    page: (
      <SitePage
        asked={asked}
        path={`/sources/${id}`}
        title={capital(title)}
        description={texts.description}
      >
        <p>
          <a class="back" href={addressOf(lang, '/sources')}>
            {texts.back}
          </a>
        </p>
        <PageHeading title={capital(title)} />
        <p class="text-level">
          {texts.levels[text.level]} · {texts.places(places.length)} · {texts.restsOn(text.items)}
        </p>
        <Annulled lang={lang} text={text} />
        <div class="text-reading">
          <ReadingBar counts={counts} />
          <p class="quiet figures">{sayCounts(counts, lang)}</p>
        </div>
        {url !== undefined && (
          <p>
            <a href={url}>{texts.official}</a>
          </p>
        )}
        <DayForm
          action={textHref(lang, id)}
          days={[{ name: 'on', label: texts.day, asked: on }]}
          error={texts.badDay}
          button={texts.show}
        />
        {places.length > LONG && (
          <div class="short-contents">
            <Contents
              lang={lang}
              parts={places.map(({ id, place }) => ({
                id,
                label: place === '' ? texts.whole : capital(place),
              }))}
            />
          </div>
        )}
        {places.map((place) => (
          <PlaceRow lang={lang} place={place} />
        ))}
      </SitePage>
    ),
  }
}

function Annulled({ lang, text: { annulled } }: { lang: Lang; text: TextOn }) {
  if (!annulled) return null
  const texts = sourcesTexts(lang)
  const inPart = annulled.extent === 'part'
  return (
    <Margin lang={lang} source={marginOf(annulled.by, lang)}>
      <Notice
        title={`${inPart ? texts.annulledInPart : texts.annulledBy} ${formatDay(annulled.on, lang)}`}
      >
        {!inPart && <p>{texts.annulledNote}</p>}
      </Notice>
    </Margin>
  )
}

const MOST_SHOWN = 4

function PlaceRow({ lang, place }: { lang: Lang; place: PlaceOn }) {
  const texts = sourcesTexts(lang)
  const { restsOn } = place
  return (
    <section class="place" id={place.id} aria-labelledby={`${place.id}-title`}>
      <Margin lang={lang} source={citedOnce(place, lang)}>
        <h2 id={`${place.id}-title`}>{place.place === '' ? texts.whole : capital(place.place)}</h2>
        <p class="place-status figures">
          <Status lang={lang} status={place.status} />
          {[
            place.readUntil && `${texts.readUntil} ${formatDay(place.readUntil, lang)}`,
            place.checkedOn && `${texts.checkedOn} ${formatDay(place.checkedOn, lang)}`,
          ]
            .filter((part) => part !== undefined)
            .map((part) => (
              <span class="quiet">{part}</span>
            ))}
        </p>
        <Rests lang={lang} items={restsOn.slice(0, MOST_SHOWN)} />
        <p>
          <a href={deskHref(lang, place.id)}>
            {restsOn.length > MOST_SHOWN ? texts.more(restsOn.length) : texts.one}
          </a>
        </p>
      </Margin>
    </section>
  )
}

/** What rests on a place: each with its kind, and a way to the page that shows it. */
export function Rests({ lang, items }: { lang: Lang; items: readonly SaidItem[] }) {
  return (
    <ul class="rests">
      {items.map(({ label, link, kind }) => (
        <li>
          <a href={addressOf(lang, link)}>{capital(label)}</a>{' '}
          <span class="quiet">{kindWords[lang][kind]}</span>
        </li>
      ))}
    </ul>
  )
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
