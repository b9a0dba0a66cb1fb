import type { Localised } from '../components/types.ts'
import { commonTexts } from '../texts/index.ts'

/**
 * The quick way out, on every public page. A plain link without script; with `layout.client.ts`
 * it replaces the page in the history and answers to Escape pressed three times.
 */
export function LeaveSite({ lang }: Localised) {
  const words = commonTexts(lang)
  return (
    <aside class="leave-site" aria-label={words.leaveSite}>
      <a
        href="https://www.meteo.be/"
        rel="noreferrer"
        data-leave-site
        aria-describedby="leave-site-hint"
      >
        {words.leaveSite}
      </a>
      <span id="leave-site-hint" class="visually-hidden">
        {words.leaveSiteHint}
      </span>
    </aside>
  )
}
