import { addressOf } from '../../../app/slugs.ts'
import type { Lang } from '../../../texts/index.ts'
import { photoTexts } from './texts/index.ts'

interface PhotoFormProps {
  readonly lang: Lang
  readonly error?: string | undefined
  /** A picture was read already. */
  readonly isAgain?: boolean
}

/** The id of the field that takes the picture. */
export const PHOTO_FIELD = 'paper-picture'

/**
 * A picture of the heading instead of its words. As it stands the form sends the picture and says
 * so; the script of the page reads it in the browser, and then says that.
 */
export function PhotoForm({ lang, error, isAgain = false }: PhotoFormProps) {
  const texts = photoTexts(lang)
  const described = ['paper-picture-how', ...(error === undefined ? [] : ['paper-picture-error'])]
  return (
    <section class="paper-photo" aria-labelledby="photo">
      <h2 id="photo">{isAgain ? texts.again : texts.title}</h2>
      <p>{texts.how}</p>
      <form
        method="post"
        action={addressOf(lang, '/papiers/photo')}
        enctype="multipart/form-data"
        data-paper-photo={texts.stays}
      >
        <p class="hint" id="paper-picture-how">
          {texts.sent}
        </p>
        <label class="label" for={PHOTO_FIELD}>
          {texts.label}
        </label>
        {error !== undefined && (
          <p class="field-error" id="paper-picture-error">
            {error}
          </p>
        )}
        <div class="paper-search-row">
          <input
            type="file"
            id={PHOTO_FIELD}
            name="picture"
            accept="image/jpeg,image/png,image/webp"
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={described.join(' ')}
          />
          <button class="button button-secondary" type="submit">
            {texts.button}
          </button>
        </div>
      </form>
      <div class="paper-photo-result" aria-live="polite" data-photo-result />
    </section>
  )
}
