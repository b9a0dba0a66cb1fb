import type { Localised } from '../components/types.ts'
import { readAloudTexts } from './texts/index.ts'

export interface ReadAloudProps extends Localised {
  /** The id of what is read. */
  readonly of: string
}

/**
 * Has a part of the page read by a voice of the device. It shows only where the browser has one for
 * the language that works without a network; the words of the script stand here.
 */
export function ReadAloud({ lang, of }: ReadAloudProps) {
  const { play, pause, resume, stop, label, whose } = readAloudTexts[lang]
  return (
    <fieldset class="read-aloud" data-read-aloud={of} hidden>
      <legend class="visually-hidden">{label}</legend>
      <button
        class="button button-secondary"
        type="button"
        data-play={play}
        data-pause={pause}
        data-resume={resume}
      >
        {play}
      </button>
      <button class="button button-secondary" type="button" data-stop hidden>
        {stop}
      </button>
      <p class="hint">{whose}</p>
    </fieldset>
  )
}
