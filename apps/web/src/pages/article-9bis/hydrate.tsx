import { prepare } from '@sejour/engine'
import { article9bis } from '@sejour/law/article-9bis'
import { hydrateGuide } from '../../app/guide/hydrate-guide.tsx'
import { readAnswers, writeAnswers } from './answers.ts'
import { mayShow, START, type State } from './flow.ts'
import { readState, submit } from './form.ts'
import { Screen, titleOf } from './screen.tsx'
import { screeningTexts } from './texts/index.ts'

const ID = 'article-9bis'

/** Brings the screening to life: from here on nothing is sent. */
export function hydrateScreening(): void {
  hydrateGuide<State>((lang) => {
    const texts = screeningTexts(lang)
    const prepared = prepare(article9bis)
    return {
      id: ID,
      start: START,
      read: (sent) => readState(prepared, sent),
      submit: (state, sent, today) => submit(prepared, state, sent, today),
      at: ({ answers }, step) => {
        const wanted = { answers, step }
        return mayShow(prepared, wanted) ? wanted : undefined
      },
      write: ({ answers }) => answers && writeAnswers(answers),
      resume: (kept) => {
        const answers = readAnswers(article9bis, kept)
        return answers && { answers, step: { kind: 'check' } }
      },
      draw: (drawn) => <Screen prepared={prepared} texts={texts} {...drawn} />,
      titleOf: (drawn) => titleOf({ prepared, texts, ...drawn }),
    }
  }, ID)
}
