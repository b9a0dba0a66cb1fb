import type { Localised } from '../components/types.ts'
import { commonTexts } from '../texts/index.ts'
import { pageHref } from './page-href.ts'

/** What this is, what it is not, under which licence, from which sources. */
export function SiteFooter({ lang, links }: Localised & { links: FooterLinks }) {
  const words = commonTexts(lang)
  return (
    <footer class="site-footer">
      <h2 class="visually-hidden">{words.footerHeading}</h2>
      <div class="site-footer-words">
        <p>{words.whatThisIs}</p>
        <p>{words.noLegalAdvice}</p>
        <p>{words.nothingSent}</p>
      </div>
      <ul>
        <li>{words.licence}</li>
        {links.sources !== undefined && (
          <li>
            <a href={pageHref(lang, links.sources)}>{words.sources}</a>
          </li>
        )}
        {links.components !== undefined && (
          <li>
            <a href={pageHref(lang, links.components)}>{words.components}</a>
          </li>
        )}
      </ul>
    </footer>
  )
}

/** Paths without the language; a page that does not exist yet has no link. */
export interface FooterLinks {
  readonly sources?: string | undefined
  readonly components?: string | undefined
}
