import type { WhatIf } from '@sejour/answers/assess'
import { sayAll, sayDate, type Lang } from '@sejour/answers/say'
import { findLocalDate } from '@sejour/calendar'
import { line, marked, part, title, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { whatIfTexts } from './texts.ts'

/** What would have to be otherwise, stage by stage. */
export async function whatIfPage(answer: WhatIf, lang: Lang): Promise<readonly Line[]> {
  const { findings } = await loadCommonTexts(lang)
  const texts = whatIfTexts[lang]
  return [
    title(texts.title(sayDate(answer.on, lang))),
    ...answer.stages.flatMap(({ label, changes }) =>
      part(
        label,
        changes.length === 0
          ? [line(texts.nothing)]
          : changes.map(({ facts, finding }) => {
              const said = facts.map((fact) =>
                texts.fact(fact.label, sayValue(fact, lang), fact.changeable),
              )
              return marked(finding, {
                text: texts.change(sayAll(said, lang)),
                word: findings[finding],
              })
            }),
      ),
    ),
  ]
}

type Changed = WhatIf['stages'][number]['changes'][number]['facts'][number]

function sayValue({ value, said }: Changed, lang: Lang): string {
  if (typeof value === 'boolean') return whatIfTexts[lang].yesNo[value ? 'yes' : 'no']
  const day = typeof value === 'string' ? findLocalDate(value) : undefined
  return day ? sayDate(day, lang) : said
}
