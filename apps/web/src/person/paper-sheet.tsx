import { addressOf } from '../app/slugs.ts'
import { formatDay } from '../components/index.ts'
import type { InEachLang, Lang, Widen } from '../texts/index.ts'
import { PersonDocument } from './person-document.tsx'
import { sheetDe, sheetEn, sheetFr, sheetNl } from './texts/sheet.ts'

const texts: InEachLang<Widen<typeof sheetFr>> = {
  fr: sheetFr,
  nl: sheetNl,
  de: sheetDe,
  en: sheetEn,
}

export interface PaperSheetProps {
  /** Of the person. */
  readonly lang: Lang
  readonly name: string
  readonly organisation: string
  /** `K3AP-XH7D-…`: groups of four. */
  readonly code: string
  /** The last day on which it opens, ISO. */
  readonly until: string
  /** Where the site stands: `https://sejour.example`. */
  readonly site: string
  /** Counsel’s own words above the sheet, which are not printed. */
  readonly aside: { readonly once: string; readonly back: string; readonly href: string }
}

/** One sheet of paper for somebody without mail or phone. The code stands nowhere else. */
export function PaperSheet(props: PaperSheetProps) {
  const { lang, name, organisation, code, until, site, aside } = props
  const words = texts[lang]
  return (
    <PersonDocument lang={lang} title={words.title} class="paper-sheet">
      <p class="paper-aside">
        {aside.once} <a href={aside.href}>{aside.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="paper-for">{words.for(name, organisation)}</p>
      <h2>{words.code}</h2>
      <p class="paper-code figures">
        {code.split('-').map((group) => (
          <span>{group}</span>
        ))}
      </p>
      <h2>{words.how}</h2>
      <ol>
        <li>
          {words.goTo}{' '}
          <strong class="paper-address">{site + addressOf(lang, '/mon-dossier')}</strong>
        </li>
        <li>{words.type}</li>
        <li>{words.birth}</li>
      </ol>
      <h2>{words.opens}</h2>
      <p>{words.readsOnly}</p>
      <p>{words.until(formatDay(until, lang))}</p>
      <h2>{words.careful}</h2>
      <p>{words.keep}</p>
      <p>{words.end(organisation)}</p>
    </PersonDocument>
  )
}
