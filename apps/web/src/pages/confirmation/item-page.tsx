import {
  findItem,
  findPlace,
  movesOn,
  placeOn,
  type SaidItem,
  sayItem,
  testsOf,
} from '@sejour/answers/law'
import { saySource } from '@sejour/answers/say'
import type { Provision } from '@sejour/engine'
import { lecturesSignees } from '@sejour/law/revues'
import { formatDay, Margin, PageHeading } from '../../components/index.ts'
import { notFound } from '../../app/not-found.tsx'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import { citedOnce } from '../sources/cited-once.ts'
import { deskHref, textHref } from '../sources/links.ts'
import { Status } from '../sources/reading.tsx'
import { capital, Rests } from '../sources/text-page.tsx'
import { sourcesTexts } from '../sources/texts/index.ts'
import { type Compared, readReading } from './read-reading.ts'
import { ReadingErrors, ReadingForm } from './reading-form.tsx'
import { confirmationTexts } from './texts/index.ts'

/** What an item of the desk is: a place of a text, or one thing that is said here. */
type Subject = {
  readonly id: string
  readonly title: string
  readonly provisions: readonly Provision[]
  readonly items: readonly SaidItem[]
  readonly compared: Compared
}

/** One item: what we say, what was read, what would move, and the form to sign. */
export function itemPage(asked: Asked, id: string): Given {
  const { lang, today, form } = asked
  const subject = subjectOf(asked, id)
  if (subject === undefined) return notFound(asked)
  const typed = readReading(form, subject.compared, today, lang)
  if (typed.signed) {
    const body = `${JSON.stringify(typed.signed, null, 2)}\n`
    return { download: { name: `${fileName(id)}.json`, type: 'application/json', body } }
  }
  const texts = confirmationTexts(lang)
  return {
    status: form === undefined ? 200 : 422,
    page: (
      <SitePage
        asked={asked}
        path={`/confirmation/${encodeURIComponent(id)}`}
        title={subject.title}
        description={texts.description}
      >
        <p>
          <a class="back" href={addressOf(lang, '/confirmation')}>
            {texts.back}
          </a>
        </p>
        <ReadingErrors lang={lang} typed={typed} />
        <PageHeading title={subject.title} />
        <Said asked={asked} subject={subject} />
        <Read asked={asked} subject={subject} />
        <Moved asked={asked} subject={subject} />
        <ReadingForm lang={lang} action={deskHref(lang, id)} typed={typed} />
      </SitePage>
    ),
  }
}

function subjectOf({ lang, today }: Asked, id: string): Subject | undefined {
  const place = findPlace(id)
  if (place) {
    const { provisions, text, article } = place
    const on = placeOn(place, today, lang)
    const [source] = on.sources
    const title = [on.place, source?.text].filter((part) => part !== undefined && part !== '')
    return {
      id,
      title: capital(title.join(', ')),
      provisions,
      items: on.restsOn,
      compared: { text: text.id, ...(article !== undefined && { article }) },
    }
  }
  const item = findItem(id)
  const [first] = item?.provisions ?? []
  if (!item || !first) return undefined
  return {
    id,
    title: capital(item.say(lang)),
    provisions: item.provisions,
    items: [sayItem(item, lang)],
    compared: { text: first.text.id, item: id },
  }
}

type PartProps = { readonly asked: Asked; readonly subject: Subject }

const MOST_SHOWN = 8

function Said({ asked: { lang, today }, subject }: PartProps) {
  const { items, provisions, compared } = subject
  const texts = confirmationTexts(lang)
  const place = findPlace(subject.id)
  const cited = place
    ? citedOnce(placeOn(place, today, lang), lang)
    : provisions.map((one) => marginOf(saySource(one, lang), lang))
  const [shown, others] = [items.slice(0, MOST_SHOWN), items.slice(MOST_SHOWN)]
  return (
    <section aria-labelledby="says">
      <h2 id="says">{compared.item === undefined ? texts.says : texts.saysOne}</h2>
      <Margin lang={lang} source={cited}>
        <Rests lang={lang} items={shown} />
        {others.length > 0 && (
          <details>
            <summary>{texts.others(others.length)}</summary>
            <Rests lang={lang} items={others} />
          </details>
        )}
      </Margin>
    </section>
  )
}

function Read({ asked: { lang, today }, subject }: PartProps) {
  const texts = confirmationTexts(lang)
  const about = sourcesTexts(lang)
  const { provisions, compared } = subject
  const [first] = provisions
  const place = findPlace(subject.id)
  const signed = lecturesSignees.filter(
    ({ text, article, item }) =>
      text === compared.text && article === compared.article && item === compared.item,
  )
  const readUntil = provisions.find((one) => one.readUntil !== undefined)?.readUntil
  const checkedOn = provisions.find((one) => one.checkedOn !== undefined)?.checkedOn
  const signers = new Set(signed.map(({ by }) => by.trim().toLowerCase())).size
  return (
    <section aria-labelledby="read">
      <h2 id="read">{texts.read}</h2>
      <p class="place-status figures">
        <Status lang={lang} status={place ? placeOn(place, today, lang).status : 'to-confirm'} />
        {readUntil && (
          <span>
            {about.readUntil} {formatDay(readUntil, lang)}
          </span>
        )}
        {checkedOn && (
          <span>
            {about.checkedOn} {formatDay(checkedOn, lang)}
          </span>
        )}
        <strong>{texts.signed(signers, 2)}</strong>
      </p>
      {signed.length === 0 ? (
        <p>{texts.nobody}</p>
      ) : (
        <ul>
          {signed.map(({ by, capacity, comparedOn }) => (
            <li>{texts.signedBy(by, capacity, formatDay(comparedOn, lang))}</li>
          ))}
        </ul>
      )}
      {first && (
        <p>
          {first.text.url !== undefined && (
            <>
              <a href={first.text.url}>{about.official}</a> ·{' '}
            </>
          )}
          <a href={`${textHref(lang, first.text.id)}#${subject.id}`}>
            {capital(saySource(first, lang).text)}
          </a>
        </p>
      )}
    </section>
  )
}

function Moved({ asked: { lang, today }, subject }: PartProps) {
  const texts = confirmationTexts(lang)
  const moves = movesOn(today, subject.id, {}, lang)
  const folders = testsOf(subject.items.map(({ kind }) => kind))
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{texts.moves}</h2>
      <p>{moves.length === 0 ? texts.movesNothing : texts.movesLead}</p>
      {moves.map(({ procedure, title, conditions }) => (
        <details class="moves" key={procedure}>
          <summary>
            {title} ({conditions.length})
          </summary>
          <ul>
            {conditions.map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
        </details>
      ))}
      <h3>{texts.tests}</h3>
      <pre class="tests">
        <code>npx vitest run {folders.join(' ')}</code>
      </pre>
    </section>
  )
}

const fileName = (id: string) => `lecture-${id.replaceAll(/[^\w.-]+/g, '-')}`
