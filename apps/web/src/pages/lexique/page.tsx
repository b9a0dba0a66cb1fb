import { saySource } from '@sejour/answers/say'
import { termes, type TermeId } from '@sejour/law/lexique'
import { Margin, PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import { lexicons } from '../../terms/index.ts'
import { langs, type Lang } from '../../texts/index.ts'
import { lexiqueTexts } from './texts/index.ts'

/** The words of the law in plain words, in four languages; every page leads here. */
export const lexique: Page = {
  path: '/lexique',
  answer: (asked) => {
    const { lang } = asked
    const { title, description, lead, letters } = lexiqueTexts(lang)
    const groups = Map.groupBy(idsIn(lang), (id) => initialOf(lexicons[lang][id].forms[0]))
    return {
      page: (
        <SitePage asked={asked} path="/lexique" title={title} description={description}>
          <PageHeading title={title} lead={lead} />
          <nav class="letters" aria-label={letters}>
            <ul>
              {[...groups.keys()].map((letter) => (
                <li>
                  <a href={`#${anchorOf(letter)}`}>{letter}</a>
                </li>
              ))}
            </ul>
          </nav>
          {[...groups].map(([letter, ids]) => (
            <section aria-labelledby={anchorOf(letter)}>
              <h2 id={anchorOf(letter)}>{letter}</h2>
              {ids.map((id) => (
                <Entry lang={lang} id={id} />
              ))}
            </section>
          ))}
        </SitePage>
      ),
    }
  },
}

function Entry({ lang, id }: { lang: Lang; id: TermeId }) {
  const { paper: seePaper } = lexiqueTexts(lang)
  const { forms, meaning } = lexicons[lang][id]
  const terme = termes[id]
  const source = 'source' in terme ? [marginOf(saySource(terme.source, lang), lang)] : []
  return (
    <Margin lang={lang} source={source}>
      <article class="entry" id={id}>
        <h3>{capital(forms[0])}</h3>
        <p>{meaning}</p>
        <p class="entry-languages">
          {langs
            .filter((other) => other !== lang)
            .map((other) => (
              <span>
                <abbr>{other.toUpperCase()}</abbr>{' '}
                <span lang={other}>{lexicons[other][id].forms[0]}</span>
              </span>
            ))}
        </p>
        {'paper' in terme && (
          <p>
            <a href={addressOf(lang, `/papiers/${terme.paper}`)}>{seePaper}</a>
          </p>
        )}
      </article>
    </Margin>
  )
}

function idsIn(lang: Lang): readonly TermeId[] {
  const { compare } = new Intl.Collator(lang)
  const word = (id: TermeId) => lexicons[lang][id].forms[0]
  return Object.keys(termes)
    .filter((id): id is TermeId => id in termes)
    .toSorted((one, other) => compare(word(one), word(other)))
}

/** É stands under E, 9bis under 9. */
function initialOf(word: string): string {
  return word.normalize('NFD').charAt(0).toUpperCase()
}

const anchorOf = (letter: string) => `lettre-${letter.toLowerCase()}`

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
