import { PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'
import { PaperSearch } from '../papiers/paper-search.tsx'
import { accueilTexts } from './texts/index.ts'

/** The first page: the paper in hand, the doors by need, what Sejour never does, where help is. */
export const accueil: Page = {
  path: '/',
  answer: (asked) => {
    const { lang } = asked
    const texts = accueilTexts(lang)
    return {
      page: (
        <SitePage asked={asked} path="/" title={texts.title} description={texts.description}>
          <PageHeading title={texts.title} lead={texts.lead} />
          <section class="in-hand" aria-labelledby="in-hand">
            <h2 id="in-hand">{texts.paper}</h2>
            <p>{texts.paperText}</p>
            <PaperSearch lang={lang} />
          </section>
          {texts.groups.map(({ title, doors }) => (
            <section>
              <h2>{title}</h2>
              <ul class="doors">
                {doors.map((door) => (
                  <Door lang={lang} {...door} />
                ))}
              </ul>
            </section>
          ))}
          <List title={texts.never} lines={texts.nevers} />
          <List title={texts.help} lines={texts.helps} />
          <h2>{texts.leave}</h2>
          <p>{texts.leaveText}</p>
        </SitePage>
      ),
    }
  },
}

interface DoorProps {
  readonly lang: Lang
  readonly path: string
  readonly title: string
  readonly text: string
}

function Door({ lang, path, title, text }: DoorProps) {
  return (
    <li class="door">
      <h3>
        <a href={addressOf(lang, path)}>{title}</a>
      </h3>
      <p data-plain>{text}</p>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d="M4 12h15M13 6l6 6-6 6"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </li>
  )
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}
