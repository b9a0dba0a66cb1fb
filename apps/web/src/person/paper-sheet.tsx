import { sayPersonDay, type PersonLang } from '@sejour/chain'
import type { LocalDate } from '@sejour/calendar'
import { PersonDocument } from './person-document.tsx'
import { named, personAddress } from './person-lang.ts'
import { paperSheetTexts } from './texts/sheets.ts'

export interface PaperSheetProps {
  /** Of the person. */
  readonly lang: PersonLang
  readonly name: string
  readonly organisation: string
  /** `K3AP-XH7D-…`: groups of four. */
  readonly code: string
  /** The last day on which it opens. */
  readonly until: LocalDate
  /** Where the site stands: `https://sejour.example`. */
  readonly site: string
  /** Counsel’s own words above the sheet, which are not printed. */
  readonly aside: { readonly once: string; readonly back: string; readonly href: string }
}

/** One sheet of paper for somebody without mail or phone. The code stands nowhere else. */
export function PaperSheet(props: PaperSheetProps) {
  const { lang, name, organisation, code, until, site, aside } = props
  const words = paperSheetTexts[lang]
  return (
    <PersonDocument lang={lang} title={words.title} class="paper-sheet">
      <p class="paper-aside" dir="auto">
        {aside.once} <a href={aside.href}>{aside.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="paper-for">{words.for(named(lang, name), named(lang, organisation))}</p>
      <h2>{words.code}</h2>
      <p class="paper-code figures" dir="ltr">
        {code.split('-').map((group) => (
          <span>{group}</span>
        ))}
      </p>
      <h2>{words.how}</h2>
      <ol>
        <li>
          {words.goTo}{' '}
          <strong class="paper-address" dir="ltr">
            {site + personAddress(lang, '/mon-dossier')}
          </strong>
        </li>
        <li>{words.type}</li>
        <li>{words.birth}</li>
      </ol>
      <h2>{words.opens}</h2>
      <p>{words.readsOnly}</p>
      <p>{words.until(sayPersonDay(until, lang))}</p>
      <h2>{words.careful}</h2>
      <p>{words.keep}</p>
      <p>{words.end(named(lang, organisation))}</p>
    </PersonDocument>
  )
}
