import { preparedRoutes } from '@sejour/answers/orient'
import { Island } from '../../app/island.tsx'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { START } from './flow.ts'
import { readState, submit } from './form.ts'
import { Screen, titleOf } from './screen.tsx'
import { orientationTexts } from './texts/index.ts'

/** The ways to a stay side by side, drawn by the server: without script each answer is sent to it. */
export const orientation: Page = {
  path: '/orientation',
  answer: (asked) => {
    const { lang, today, form } = asked
    const texts = orientationTexts(lang)
    const prepared = preparedRoutes()
    const shown = form ? submit(prepared, readState(prepared, form), form, today) : { state: START }
    const screen = { prepared, texts, today, shown, carries: true }
    return {
      page: (
        <SitePage
          asked={asked}
          path="/orientation"
          title={titleOf(screen)}
          description={texts.words.description}
          island="orientation"
        >
          <Island name="orientation" props={{ today }}>
            <Screen {...screen} />
          </Island>
        </SitePage>
      ),
    }
  },
}
