import { changeWords, type LawChange, pageName } from '@sejour/answers/law'
import { formatDay, Margin, type Source } from '../../components/index.ts'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { capital } from '../sources/text-page.tsx'
import { sourcesTexts } from '../sources/texts/index.ts'

interface ChangeListProps {
  readonly lang: Lang
  readonly changes: readonly LawChange[]
  /** The heading of a day. */
  readonly level: 'h2' | 'h3'
}

/** Changes day by day. What ends and what starts on one page stand side by side: before, after. */
export function ChangeList({ lang, changes, level: Heading }: ChangeListProps) {
  const days = [...new Set(changes.map(({ on }) => on))]
  return (
    <>
      {days.map((day) => {
        const own = changes.filter(({ on }) => on === day)
        const links = [...new Set(own.filter(isSide).map(({ link }) => link))]
        return (
          <section class="change-day">
            <Heading>{formatDay(day, lang)}</Heading>
            {links.map((link) => (
              <Sides
                lang={lang}
                link={link}
                changes={own.filter((change) => isSide(change) && change.link === link)}
              />
            ))}
            {own
              .filter((change) => !isSide(change) && !isReading(change))
              .map((change) => (
                <Change lang={lang} change={change} />
              ))}
            <Readings lang={lang} changes={own.filter(isReading)} />
          </section>
        )
      })}
    </>
  )
}

const isSide = ({ kind }: LawChange) => kind === 'ends' || kind === 'starts'

const isReading = ({ kind }: LawChange) => kind === 'reading-ends'

/** The places that nobody has read from this day on, in one list. */
function Readings({ lang, changes }: { lang: Lang; changes: readonly LawChange[] }) {
  if (changes.length === 0) return null
  const inOrder = changes.toSorted((one, other) =>
    one.label.localeCompare(other.label, 'fr', { numeric: true }),
  )
  return (
    <div class="change change-reading-ends">
      <p class="change-kind">{capital(changeWords[lang].kinds['reading-ends'])}</p>
      <ul class="readings">
        {inOrder.map(({ label, link }) => (
          <li>
            <a href={addressOf(lang, link)}>{capital(label)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One change, with both values where they can be said. */
function Change({ lang, change }: { lang: Lang; change: LawChange }) {
  const { kind, label, link, before, after, sources } = change
  const texts = sourcesTexts(lang).changes
  return (
    <Margin lang={lang} source={sources.map((source) => marginOf(source, lang))}>
      <div class={`change change-${kind}`}>
        <p class="change-kind">{changeWords[lang].kinds[kind]}</p>
        <p class="change-label">
          <a href={addressOf(lang, link)}>{capital(label)}</a>
        </p>
        {before !== undefined && (
          <dl class="change-sides change-values">
            <div class="change-before">
              <dt>{texts.before}</dt>
              <dd>{before}</dd>
            </div>
            <div class="change-after">
              <dt>{texts.after}</dt>
              <dd>{after}</dd>
            </div>
          </dl>
        )}
      </div>
    </Margin>
  )
}

interface SidesProps {
  readonly lang: Lang
  readonly link: string
  readonly changes: readonly LawChange[]
}

/** The sentences of one page that no longer hold, beside those that hold from now on. */
function Sides({ lang, link, changes }: SidesProps) {
  const texts = sourcesTexts(lang).changes
  const sides = [
    { name: 'before', label: texts.before, of: changes.filter(({ kind }) => kind === 'ends') },
    { name: 'after', label: texts.after, of: changes.filter(({ kind }) => kind === 'starts') },
  ].filter(({ of }) => of.length > 0)
  return (
    <Margin lang={lang} source={eachOnce(changes, lang)}>
      <div class="change change-starts">
        <p class="change-label">
          <a href={addressOf(lang, link)}>{capital(pageName(link, lang))}</a>
        </p>
        <dl class={sides.length > 1 ? 'change-sides' : 'change-one'}>
          {sides.map(({ name, label, of }) => (
            <div class={`change-${name}`}>
              <dt>{label}</dt>
              {of.map((change) => (
                <dd>{capital(change.label)}</dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </Margin>
  )
}

function eachOnce(changes: readonly LawChange[], lang: Lang): readonly Source[] {
  const sources = changes.flatMap((change) => change.sources)
  return [...new Map(sources.map((source) => [source.said, source])).values()].map((source) =>
    marginOf(source, lang),
  )
}
