import { acts } from '@sejour/acts'
import type { PaperSheet } from '@sejour/answers/papers'
import { formatDay, Margin, ToConfirm } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { actHref } from '../actes/act-href.ts'
import { paperHref } from './paper-link.ts'
import { Statements } from './statement.tsx'
import { papiersTexts } from './texts/index.ts'

/** The form itself: which annex of which text, what it is for, when it changed. */
export function FormDetails({ lang, sheet }: { lang: Lang; sheet: PaperSheet }) {
  const texts = papiersTexts(lang)
  if (sheet.annexes.length === 0) return null
  const fields = sheet.statements.filter(({ about }) => about === 'what').slice(1)
  return (
    <>
      <h2>{texts.annexes}</h2>
      {sheet.annexes.map((annex) => (
        <Margin lang={lang} source={marginOf(annex.source, lang)}>
          <p>
            <strong>{annex.name}</strong>
            {annex.title !== null && `. ${annex.title}`}{' '}
            {annex.toConfirm && <ToConfirm lang={lang} />}
          </p>
          <p class="quiet">
            {[
              annex.procedure,
              annex.effect,
              annex.instrument === 'ar-1981-10-08' ? annex.stateText : undefined,
              annex.repealedOn === null
                ? undefined
                : texts.repealed(formatDay(annex.repealedOn, lang)),
              annex.changedOn.length === 0
                ? undefined
                : texts.changed(annex.changedOn.map((day) => formatDay(day, lang)).join(', ')),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </p>
          <Fill lang={lang} annex={annex} />
        </Margin>
      ))}
      <Statements lang={lang} statements={fields} />
      {sheet.modelOf.length > 0 && (
        <p>
          {texts.modelOf}{' '}
          {sheet.modelOf.map(({ id, name }, index) => (
            <>
              {index > 0 && ', '}
              <a href={paperHref(lang, id)}>{name}</a>
            </>
          ))}
        </p>
      )}
    </>
  )
}

/** The act of this form, where it can be written here. */
function Fill({ lang, annex }: { lang: Lang; annex: PaperSheet['annexes'][number] }) {
  const act = acts.find(
    ({ form }) => form?.instrument === annex.instrument && form.number === annex.number,
  )
  if (act === undefined) return null
  return (
    <p>
      <a href={actHref(lang, act.id)}>{papiersTexts(lang).fill}</a>
    </p>
  )
}
