import { directionOf, PERSON_LANG_NAMES, PERSON_LANGS, type PersonLang } from '@sejour/chain'
import { personAddress } from './person-lang.ts'
import { frameTexts } from './texts/frame.ts'

/** The same page in the ten languages, each by the name that its readers know. */
export function PersonLanguages({ lang, path }: { lang: PersonLang; path: string }) {
  return (
    <nav class="person-languages" aria-label={frameTexts(lang).languages}>
      <ul>
        {PERSON_LANGS.map((other) => (
          <li>
            <a
              href={personAddress(other, path)}
              lang={other}
              dir={directionOf(other)}
              hreflang={other}
              aria-current={other === lang ? 'true' : undefined}
            >
              {PERSON_LANG_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
