import { type Document, toHtmlFragment } from '@sejour/documents'
import { PERSON_LANG_NAMES, PERSON_LANGS, type PersonLang } from '@sejour/chain'
import { ReadAloud } from '../read-aloud/index.ts'
import type { Lang } from '../texts/index.ts'
import { PersonDocument } from './person-document.tsx'
import { helpLang, isSiteLang, personAddress } from './person-lang.ts'
import { filePath, type FilePlace, sheetHref } from './sheet-address.ts'
import { sheetTexts } from './sheet-texts/index.ts'
import { plainTexts } from './texts/plain.ts'

export interface PersonSheetProps {
  readonly lang: PersonLang
  /** What explains a paper, written in that language, or in English where there is none in it. */
  readonly sheet: Document
  /** The entry of the case that brought the paper. */
  readonly entry: string
  readonly place: FilePlace
  readonly isLarge: boolean
  readonly script: (lang: Lang, island: string) => string
}

/** The sheet of a paper as a page: other ways to read it stand first, then what it says. */
export function PersonSheetPage(props: PersonSheetProps) {
  const { lang, sheet, entry, place, isLarge, script } = props
  const words = sheetTexts[lang]
  const way = { entry, large: isLarge }
  return (
    <PersonDocument
      lang={lang}
      title={sheet.title}
      class={isLarge ? 'sheet-page sheet-large' : 'sheet-page'}
      mayLeave
      scripts={[script(helpLang(lang), 'fiche')]}
    >
      <p class="person-back">
        <a href={personAddress(lang, filePath(place))}>{words.back}</a>
      </p>
      <section class="sheet-tools" aria-label={words.tools}>
        <nav aria-label={words.languages}>
          <ul>
            {PERSON_LANGS.map((other) => (
              <li>
                <a
                  href={sheetHref(other, place, way)}
                  lang={other}
                  hreflang={other}
                  aria-current={other === lang ? 'true' : undefined}
                >
                  {PERSON_LANG_NAMES[other]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ul>
          <li>
            <a href={sheetHref(lang, place, { entry, large: !isLarge })}>
              {isLarge ? words.normal : words.large}
            </a>
          </li>
          <li>
            <a href={sheetHref(lang, place, { ...way, pdf: true })} download>
              {words.pdf}
            </a>
          </li>
        </ul>
        <div lang={helpLang(lang)} dir={isSiteLang(lang) ? undefined : 'ltr'}>
          <ReadAloud lang={helpLang(lang)} of="sheet" />
        </div>
      </section>
      {!isSiteLang(lang) && <p class="sheet-in">{plainTexts[lang].sheetIn}</p>}
      <div
        id="sheet"
        lang={helpLang(lang)}
        dir="ltr"
        // Every text of a document is escaped by its writer.
        dangerouslySetInnerHTML={{ __html: toHtmlFragment(sheet, { headingLevel: 1 }) }}
      />
    </PersonDocument>
  )
}
