import { ComposantsPage } from '../pages/composants.tsx'
import type { Page } from './request.ts'
import { frameOf } from './site-page.tsx'

/** Every component in every state. */
export const composants: Page = {
  path: '/composants',
  answer: (asked) => ({ page: <ComposantsPage lang={asked.lang} {...frameOf(asked, 'page')} /> }),
}
