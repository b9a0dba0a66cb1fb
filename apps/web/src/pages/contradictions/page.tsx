import { paperSheet } from '@sejour/answers/papers'
import { answerRoutes } from '@sejour/answers/routes'
import { saySource } from '@sejour/answers/say'
import { contradictions as all, type SujetDeContradiction } from '@sejour/law/contradictions'
import { Contents, formatDay, Margin, PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { wordsOf } from './said.ts'
import { contradictionsTexts } from './texts/index.ts'

/** Where sources contradict each other: what each says, and what is done about it. */
export const contradictions: Page = {
  path: '/contradictions',
  answer: (asked) => {
    const { lang } = asked
    const { title, description, lead, subjects } = contradictionsTexts(lang)
    const groups = Map.groupBy(all, ({ subject }) => subject)
    return {
      page: (
        <SitePage asked={asked} path="/contradictions" title={title} description={description}>
          <PageHeading title={title} lead={lead} />
          <Contents
            lang={lang}
            parts={[...groups.keys()].map((subject) => ({
              id: `sujet-${subject}`,
              label: subjects[subject],
            }))}
          />
          {[...groups].map(([subject, listed]) => (
            <Group lang={lang} title={subjects[subject]} subject={subject} listed={listed} />
          ))}
        </SitePage>
      ),
    }
  },
}

type Listed = (typeof all)[number]

interface GroupProps {
  readonly lang: Lang
  readonly title: string
  readonly subject: SujetDeContradiction
  readonly listed: readonly Listed[]
}

function Group({ lang, title, subject, listed }: GroupProps) {
  return (
    <section aria-labelledby={`sujet-${subject}`}>
      <h2 id={`sujet-${subject}`}>{title}</h2>
      {listed.map((one) => (
        <Contradiction lang={lang} listed={one} />
      ))}
    </section>
  )
}

function Contradiction({ lang, listed }: { lang: Lang; listed: Listed }) {
  const texts = contradictionsTexts(lang)
  const { about, readings, handling } = wordsOf(listed, lang)
  const { id, from } = listed
  return (
    <article class="contradiction" id={id}>
      <h3>{about}</h3>
      {from !== undefined && <p class="quiet">{texts.since(formatDay(from, lang))}</p>}
      {listed.readings.map(({ source }, index) => (
        <Margin
          lang={lang}
          source={[source].flat().map((one) => marginOf(saySource(one, lang), lang))}
        >
          <p>
            <span class="contradiction-side">{texts.sides[index]}</span> {readings[index]}
          </p>
        </Margin>
      ))}
      <p class="contradiction-handling">
        <strong>{texts.handling}</strong> {handling}
      </p>
      <Where lang={lang} listed={listed} />
    </article>
  )
}

/** The ways and papers that a contradiction touches. */
function Where({ lang, listed: { ways = [], papers = [] } }: { lang: Lang; listed: Listed }) {
  const links = [
    ...answerRoutes(lang)
      .routes.filter(({ id }) => ways.includes(id))
      .map(({ id, title }) => ({ path: `/voies/${id}`, name: title })),
    ...papers.map((id) => ({
      path: `/papiers/${id}`,
      name: paperSheet(id, lang)?.name ?? id,
    })),
  ]
  if (links.length === 0) return null
  return (
    <p class="quiet">
      {contradictionsTexts(lang).where}{' '}
      {links.map(({ path, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={addressOf(lang, path)}>{name}</a>
        </>
      ))}
    </p>
  )
}
