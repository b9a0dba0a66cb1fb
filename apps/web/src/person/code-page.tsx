import { Button, ButtonRow } from '../components/index.ts'
import type { Lang } from '../texts/index.ts'
import { PersonDocument } from './person-document.tsx'
import { helpLang, type OtherLang, personAddress } from './person-lang.ts'
import { codeTexts, type CodeWrong } from './texts/code.ts'

/** Where a code is typed. */
export const CODE_PATH = '/mon-dossier'

/** What the page that asks for a code shows. */
export interface CodePageProps {
  readonly lang: OtherLang
  readonly script: (lang: Lang, island: string) => string
  /** Why what was sent did not open; what was typed comes back with it. */
  readonly wrong?: CodeWrong
  readonly typed?: { readonly [field: string]: string }
}

/** A code on paper and the day of birth, in a language that the rest of the site does not have. */
export function CodePage({ lang, script, wrong, typed = {} }: CodePageProps) {
  const words = codeTexts[lang]
  const parts = [
    { key: 'day', label: words.day, width: 2 },
    { key: 'month', label: words.month, width: 2 },
    { key: 'year', label: words.year, width: 4 },
  ] as const
  const isDay = wrong === 'day-malformed'
  return (
    <PersonDocument
      lang={lang}
      title={words.title}
      path={CODE_PATH}
      class="person-code"
      mayLeave
      scripts={[script(helpLang(lang), 'page')]}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form
        class="compte-form"
        method="post"
        action={personAddress(lang, CODE_PATH)}
        noValidate
        aria-label={words.title}
      >
        <div class={wrong && !isDay ? 'field field-in-error' : 'field'}>
          <label class="label" for="code">
            {words.code}
          </label>
          <p class="hint" id="code-hint">
            {words.codeHint}
          </p>
          {wrong && !isDay && <Wrong id="code-error" says={words.wrong[wrong]} />}
          <input
            class="compte-input"
            id="code"
            name="code"
            type="text"
            dir="ltr"
            autoComplete="off"
            value={typed['code']}
            aria-describedby={wrong && !isDay ? 'code-hint code-error' : 'code-hint'}
          />
        </div>
        <fieldset class={isDay ? 'field field-in-error' : 'field'} aria-describedby="birth-hint">
          <legend>{words.birth}</legend>
          <p class="hint" id="birth-hint">
            {words.birthHint}
          </p>
          {isDay && <Wrong id="birth-error" says={words.wrong[wrong]} />}
          <div class="day-inputs">
            {parts.map(({ key, label, width }) => (
              <div>
                <label for={`birth-${key}`}>{label}</label>
                <input
                  class={`figures width-${width}`}
                  id={`birth-${key}`}
                  name={`birth-${key}`}
                  type="text"
                  dir="ltr"
                  inputMode="numeric"
                  maxLength={width}
                  autoComplete="off"
                  value={typed[`birth-${key}`]}
                />
              </div>
            ))}
          </div>
        </fieldset>
        <ButtonRow>
          <Button>{words.go}</Button>
        </ButtonRow>
      </form>
    </PersonDocument>
  )
}

function Wrong({ id, says }: { id: string; says: string }) {
  return (
    <p class="field-error" id={id} role="alert">
      {says}
    </p>
  )
}
