import { mandatesOn } from '@sejour/cases'
import { marginOf } from '../../app/tool/said.ts'
import { Day, formatDay, Margin, Notice, ToConfirm } from '../../components/index.ts'
import { deskHref } from '../slugs.ts'
import type { SharingProps } from './page.tsx'
import { sharingTexts } from './texts/index.ts'

/** Mandates that run, with what each of them changes, and the source that says so. */
export function MandatesInForce({ frame, file, effects }: SharingProps) {
  const { lang } = frame
  const words = sharingTexts[lang].mandates
  const people = deskHref(lang, 'people', { case: file.caseId })
  const { takenOver } = file.state
  const { elected } = file.addresses
  const isOld = takenOver && elected && elected.from < takenOver.on
  const mandates = mandatesOn(file.state, file.on).filter(({ ended }) => ended === undefined)
  return (
    <section id="mandates" aria-labelledby="mandates-title">
      <h2 id="mandates-title">{words.title}</h2>
      {isOld && (
        <Notice tone="limit">
          <p>
            {words.stillOld(
              elected.careOf ?? `${elected.street}, ${elected.postcode} ${elected.commune}`,
              formatDay(takenOver.on, lang),
            )}
          </p>
          <p>
            <a href={`${people}#addresses`}>{words.elect}</a>
          </p>
        </Notice>
      )}
      {mandates.length === 0 && <p class="desk-empty">{words.none}</p>}
      {mandates.map(({ id, holder, kind, from }) => (
        <article class="sharing-mandate">
          <h3>
            {holder}{' '}
            <span class="desk-quiet">
              · {words.kind[kind]} · {words.since} <Day lang={lang} day={from} />
            </span>
          </h3>
          {(effects.get(id) ?? []).map(({ said, source, toConfirm }) => (
            <Margin lang={lang} source={source && marginOf(source, lang)}>
              <p>
                {said} {toConfirm === true && <ToConfirm lang={lang} />}
              </p>
            </Margin>
          ))}
        </article>
      ))}
      <p>
        <a href={`${people}#mandates`}>{words.change}</a>
      </p>
    </section>
  )
}
