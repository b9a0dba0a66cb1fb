import { ACT_LANGS, type Act, type ActLang, type Problem } from '@sejour/acts'
import type { ActData } from '@sejour/cases'
import { ActParts } from '../../acts/index.ts'
import type { Lang } from '../../texts/index.ts'
import { actHref } from './act-href.ts'
import { tellingOn } from './act-view.tsx'
import { fieldWords } from './field-words.ts'
import { FILES } from './read-sent-act.ts'
import { actesTexts } from './texts/index.ts'

interface ActFormProps {
  /** Of the page. */
  readonly lang: Lang
  readonly act: Act
  readonly actLang: ActLang
  readonly data: ActData
  /** Those that stand at their field. */
  readonly atFields: readonly Problem[]
  /** All of them: parts in which something is still to do stand open. */
  readonly known: readonly Problem[]
}

/** Everything that the act asks, with what is to be done with it: one form, which holds all there is. */
export function ActForm({ lang, act, actLang, data, atFields, known }: ActFormProps) {
  const texts = actesTexts(lang)
  const telling = tellingOn(lang, actLang)
  const here = actHref(lang, act.id)
  const asking = { lang: telling, words: fieldWords(telling), problems: atFields, known, here }
  return (
    <form method="post" action={here} class="desk-form" data-act-form>
      <div class="desk-field acts-language">
        <label for="language">{texts.language}</label>
        <select
          class="width-short"
          id="language"
          name="language"
          aria-describedby={lang === 'en' ? 'language-why' : undefined}
        >
          {ACT_LANGS.map((one) => (
            <option value={one} selected={one === actLang}>
              {texts.languages[one]}
            </option>
          ))}
        </select>{' '}
        {/* The first button of the form: Enter in a field asks for the preview, and for nothing else. */}
        <button class="button button-secondary" type="submit" name="step" value="preview">
          {texts.update}
        </button>
        {texts.languageWhy !== '' && (
          <p class="hint" id="language-why">
            {texts.languageWhy}
          </p>
        )}
      </div>
      <p class="desk-quiet" data-act-state data-live={texts.live} data-failed={texts.liveFailed} />
      <div lang={telling === lang ? undefined : telling}>
        <ActParts asking={asking} fields={act.fields} data={data} />
      </div>
      <fieldset class="acts-take">
        <legend>{texts.take}</legend>
        <div class="desk-form-actions">
          {FILES.map((kind, index) => (
            <button
              class={index === 0 ? 'button button-primary' : 'button button-secondary'}
              type="submit"
              name="step"
              value={kind}
            >
              {texts.files[kind]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset class="acts-take">
        <legend>{texts.data}</legend>
        <p class="desk-quiet">
          {texts.keep} {texts.dataSays}
        </p>
        <div class="desk-form-actions">
          <button class="button button-secondary" type="submit" name="step" value="json">
            {texts.saveData}
          </button>
        </div>
      </fieldset>
    </form>
  )
}

/** The field that takes a file of data. */
export const LOAD_FIELD = 'load-file'

/** A file that was saved before, in a form of its own: nothing of the other one goes with it. */
export function LoadForm({
  lang,
  act,
  actLang,
  error,
}: {
  readonly lang: Lang
  readonly act: Act
  readonly actLang: ActLang
  readonly error: string | undefined
}) {
  const texts = actesTexts(lang)
  const described = `${LOAD_FIELD}-hint${error === undefined ? '' : ` ${LOAD_FIELD}-error`}`
  return (
    <form
      method="post"
      action={actHref(lang, act.id)}
      enctype="multipart/form-data"
      class="desk-form acts-load"
    >
      <input type="hidden" name="language" value={actLang} />
      <div class={error === undefined ? 'desk-field' : 'desk-field field-in-error'}>
        <label for={LOAD_FIELD}>{texts.loadLabel}</label>
        <p class="hint" id={`${LOAD_FIELD}-hint`}>
          {texts.loadHint}
        </p>
        {error !== undefined && (
          <p class="field-error" id={`${LOAD_FIELD}-error`}>
            {error}
          </p>
        )}
        <input
          type="file"
          id={LOAD_FIELD}
          name="file"
          accept="application/json,.json"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described}
        />
      </div>
      <button class="button button-secondary" type="submit" name="step" value="load">
        {texts.loadButton}
      </button>
    </form>
  )
}
