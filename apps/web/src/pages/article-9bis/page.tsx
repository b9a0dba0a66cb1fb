import { prepare } from '@sejour/engine'
import { article9bis as procedure } from '@sejour/law/article-9bis'
import type { Sent } from '../../app/guide/read-given.ts'
import { Island } from '../../app/island.tsx'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { START } from './flow.ts'
import { readState, type Shown, submit } from './form.ts'
import { Screen, titleOf } from './screen.tsx'
import { screeningTexts } from './texts/index.ts'

const prepared = prepare(procedure)

/** The guided screening, drawn by the server: without script each answer is a form sent to it. */
export const article9bis: Page = {
  path: '/article-9bis',
  answer: ({ lang, today, form, ...asked }) => {
    const texts = screeningTexts(lang)
    const shown = form ? shownFor(form) : { state: START }
    const screen = { prepared, texts, today, shown, carries: true }
    return {
      page: (
        <SitePage
          asked={{ ...asked, lang, today, form }}
          path="/article-9bis"
          title={titleOf(screen)}
          description={texts.words.description}
          island="article-9bis"
        >
          <Island name="article-9bis" props={{ today }}>
            <Screen {...screen} />
          </Island>
        </SitePage>
      ),
    }

    function shownFor(sent: Sent): Shown {
      return submit(prepared, readState(prepared, sent), sent, today)
    }
  },
}
