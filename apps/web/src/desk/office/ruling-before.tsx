import type { RulingShown } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import { decisionName } from './decision-name.ts'
import { RulingHands } from './ruling-hands.tsx'
import { pointName, type RulingParts } from './ruling-parts.ts'
import { COLON, rulingTexts } from './texts/index.ts'

/** Decisions before this one: nothing of them disappears, nor what was notified of them. */
export function RulingBefore(parts: RulingParts) {
  const { frame, of, catalogue } = parts
  const { lang } = frame
  const words = rulingTexts[lang]
  return (
    <>
      <h3>{words.before}</h3>
      {of.before.map((shown) => {
        const { ruling, appeals } = shown
        const { withdrawn } = ruling
        return (
          <article class="desk-argument" id={ruling.id}>
            <h4>
              {ruling.decision === undefined
                ? words.status[ruling.status]
                : decisionName(ruling.decision, catalogue, lang)}{' '}
              <span class="desk-quiet">· {words.status[ruling.status]}</span>
            </h4>
            <RulingHands {...parts} shown={shown} />
            {withdrawn !== undefined && (
              <p>
                <Day lang={lang} day={withdrawn.on} /> {words.because}
                {COLON[lang]} {withdrawn.why}
              </p>
            )}
            {withdrawn !== undefined && appeals.length > 0 && (
              <p>
                <strong class="desk-late">
                  {appeals.some(({ on }) => on < withdrawn.on)
                    ? words.withdrawnWithAppeal
                    : words.appealAfter}
                </strong>
                {'. '}
                {words.appealToConfirm}
              </p>
            )}
            <BeforeLines {...parts} shown={shown} />
            <Reasons {...parts} shown={shown} />
          </article>
        )
      })}
    </>
  )
}

/** Who was told of it and what was filed against it, and what the rules said when it was signed. */
export function BeforeLines({
  frame,
  procedure,
  shown: { ruling, notified, appeals },
}: RulingParts & { shown: RulingShown }) {
  const { lang } = frame
  const words = rulingTexts[lang]
  const { signed } = ruling
  const kept = procedure.conclusions.find(({ id }) => id === signed?.conclusion)
  const outcome =
    kept && procedure.assessed?.outcome.id === kept.outcome
      ? procedure.assessed.outcome.label
      : kept?.outcome
  return (
    <ul>
      {signed !== undefined && (
        <li class="desk-quiet">
          {kept === undefined ? (
            words.noConclusion
          ) : (
            <>
              {words.conclusion} {outcome} (<Day lang={lang} day={kept.on} />)
            </>
          )}
        </li>
      )}
      {notified.map(({ id, notification }) => (
        <li id={`notified-${id}`}>
          {notification.on === undefined ? (
            words.notifiedUnknown
          ) : (
            <>
              {words.notified} <Day lang={lang} day={notification.on} />
            </>
          )}
        </li>
      ))}
      {appeals.map(({ id, on }) => (
        <li id={`appeal-${id}`}>
          {words.appealOn} <Day lang={lang} day={on} />
        </li>
      ))}
    </ul>
  )
}

function Reasons({ frame, labels, of, shown: { ruling } }: RulingParts & { shown: RulingShown }) {
  const words = rulingTexts[frame.lang]
  const answered = of.points.flatMap((point) => {
    const reason = ruling.reasons.get(point.id)
    return reason ? [{ point, text: reason.text }] : []
  })
  if (answered.length === 0) return null
  return (
    <details class="desk-more">
      <summary>{words.points}</summary>
      <dl class="desk-list">
        {answered.map(({ point, text }) => (
          <div>
            <dt>{pointName(point, labels, words.noKind)}</dt>
            <dd class="desk-note-text">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
