import type { Localised } from '../components/types.ts'
import { commonTexts } from '../texts/index.ts'

/**
 * The quick way out, on every public page. A plain link without script; with `layout.client.ts`
 * it replaces the page in the history and answers to Escape pressed three times.
 */
export function LeaveSite({ lang }: Localised) {
  const words = commonTexts(lang)
  return (
    <a
      class="leave-site"
      href="https://www.meteo.be/"
      rel="noreferrer"
      data-leave-site
      title={words.leaveSiteHint}
    >
      {words.leaveSite}
    </a>
  )
}
