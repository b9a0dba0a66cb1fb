import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { piecesTexts } from './texts/index.ts'

/** Bytes that a file may have; the server refuses more, the script before it is sent. */
const LARGEST = 200 * 1024 * 1024

/** What a picker of files offers first. What a file is, its bytes say. */
const ACCEPTED =
  '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.tif,.tiff,.doc,.docx,.odt,.rtf,.txt,.xls,.xlsx,.ods,.eml,image/*,application/pdf,message/rfc822'

/** Files and photos: a form that works by itself; the script adds dragging and progress. */
export function AddFiles({ frame }: { frame: CaseFrame }) {
  const { lang, head } = frame
  const words = piecesTexts[lang]
  return (
    <form
      class="desk-form pieces-form"
      method="post"
      encType="multipart/form-data"
      action={deskHref(lang, 'exhibitsAdd', { case: head.id })}
      data-pieces-add
      data-largest={LARGEST}
      data-words={JSON.stringify({
        ...words.script,
        dropNow: words.add.dropNow,
        describe: words.upload.describe,
        mailPage: words.upload.mailPage,
      })}
    >
      <input type="hidden" name="command" value={frame.newId()} />
      <div class="desk-field">
        <label for="pieces-files">{words.add.files}</label>
        <p class="hint" id="pieces-files-hint">
          {words.add.hint}
        </p>
        <input
          id="pieces-files"
          type="file"
          name="files"
          multiple
          accept={ACCEPTED}
          aria-describedby="pieces-files-hint"
        />
      </div>
      <div class="desk-field pieces-photo">
        <label for="pieces-photo">{words.add.photo}</label>
        <input id="pieces-photo" type="file" name="photos" accept="image/*" capture="environment" />
      </div>
      <div class="desk-form-actions" data-without-script>
        <button class="button button-primary" type="submit">
          {words.add.submit}
        </button>
      </div>
      <p class="hint pieces-drop-hint" data-with-script hidden>
        {words.add.drop}
      </p>
    </form>
  )
}
