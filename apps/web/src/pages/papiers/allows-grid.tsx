import { paperWordings, type PaperSheet } from '@sejour/answers/papers'
import { ToConfirm } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { Statements } from './statement.tsx'
import { papiersTexts } from './texts/index.ts'

const ALLOWS = ['stay', 'work', 'travel', 'identity'] as const

/** Stay, work, travel, identity: each in a word, then each sentence with its source. */
export function AllowsGrid({ lang, sheet }: { lang: Lang; sheet: PaperSheet }) {
  const texts = papiersTexts(lang)
  const { subjects } = paperWordings[lang]
  const own = sheet.statements.filter(({ about }) => ALLOWS.some((one) => one === about))
  if (own.length === 0) return null
  // A decision is not asked whether it lets anybody travel.
  const isDecision = sheet.group === 'decisions' || sheet.group === 'orders'
  return (
    <section aria-labelledby="allows">
      <h2 id="allows">{texts.allows}</h2>
      <dl class="allows">
        {ALLOWS.map((about) => {
          const brief = own.find((statement) => statement.about === about && statement.brief)
          if (brief === undefined && isDecision) return null
          return (
            <div class={brief ? 'allow' : 'allow allow-unread'}>
              <dt>{subjects[about]}</dt>
              <dd>
                {brief?.brief?.text ?? texts.notRead}{' '}
                {brief?.toConfirm === true && <ToConfirm lang={lang} />}
              </dd>
            </div>
          )
        })}
      </dl>
      <Statements lang={lang} statements={own} />
    </section>
  )
}
