import type { Localised } from '../components/types.ts'
import { commonTexts, langs } from '../texts/index.ts'
import { pageHref } from './page-href.ts'

/** The same page in the other languages, each named in its own. */
export function LanguageSwitch({ lang, path }: Localised & { path: string }) {
  return (
    <nav class="languages" aria-label={commonTexts(lang).languages}>
      <ul>
        {langs.map((other) => (
          <li>
            <a
              href={pageHref(other, path)}
              lang={other}
              hreflang={other}
              aria-current={other === lang ? 'true' : undefined}
              title={commonTexts(other).languageName}
            >
              {other.toUpperCase()}
              <span class="visually-hidden"> ({commonTexts(other).languageName})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
