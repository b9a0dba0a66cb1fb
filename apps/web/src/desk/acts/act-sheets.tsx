import type { CaseFrame } from '../frame/frame.ts'
import { actsTexts } from './texts/index.ts'

/** The plain-language sheet of an act or of a decision, in each language of a person. */
export type SheetsOf = {
  /** What it explains. */
  readonly name?: string
  readonly langs: readonly {
    readonly lang: 'fr' | 'nl' | 'de' | 'en'
    readonly pdf: string
    readonly large: string
    readonly html: string
  }[]
}

/** Where to have the sheet: what it is, what it changes, what to do by which day. */
export function ActSheets({ frame, sheets }: { frame: CaseFrame; sheets: SheetsOf }) {
  const words = actsTexts[frame.lang]
  return (
    <section class="draft-sheets" aria-labelledby="act-sheets">
      <h2 id="act-sheets">{words.sheet}</h2>
      <p class="desk-quiet">{words.sheetSays}</p>
      <SheetLinks frame={frame} sheets={sheets} />
    </section>
  )
}

/** A line of links for each language. */
export function SheetLinks({ frame, sheets }: { frame: CaseFrame; sheets: SheetsOf }) {
  const words = actsTexts[frame.lang]
  return (
    <ul class="draft-lines">
      {sheets.langs.map(({ lang, pdf, large, html }) => {
        const say = (kind: string) =>
          [words.languages[lang], kind, sheets.name].filter((part) => part).join(', ')
        return (
          <li>
            <span class="draft-sheet-lang">{words.languages[lang]}</span>
            <a href={pdf} aria-label={say(words.sheetPdf)}>
              {words.sheetPdf}
            </a>
            <a href={large} aria-label={say(words.sheetLarge)}>
              {words.sheetLarge}
            </a>
            <a href={html} aria-label={say(words.sheetHtml)}>
              {words.sheetHtml}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
