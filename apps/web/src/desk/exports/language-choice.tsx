import { deskLangs, type DeskLang } from '../slugs.ts'
import { exportsTexts } from './texts/index.ts'

/** In which language what is made is written; that of the page unless somebody says otherwise. */
export function LanguageChoice({ lang }: { lang: DeskLang }) {
  const words = exportsTexts[lang]
  return (
    <div class="desk-field">
      <label for="in">{words.language}</label>
      <select id="in" name="in" class="width-short">
        {deskLangs.map((one) => (
          <option value={one} lang={one} selected={one === lang}>
            {words.languages[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
