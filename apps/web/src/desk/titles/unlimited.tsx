import type { UnlimitedTarget } from '@sejour/answers/unlimited'
import type { CaseFile, UnlimitedOf } from '@sejour/desk'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import { Day, Margin } from '../../components/index.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import type { DeskLang } from '../slugs.ts'
import { titlesTexts } from './texts/index.ts'

interface UnlimitedProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly unlimited: readonly UnlimitedOf[]
}

/** Whether and when the stay may become unlimited, with its gaps; what is left to the Office. */
export function Unlimited({ frame, file, unlimited }: UnlimitedProps) {
  const { lang } = frame
  const words = titlesTexts[lang]
  return (
    <section aria-labelledby="unlimited">
      <h2 id="unlimited">{words.unlimited}</h2>
      {unlimited.length === 0 && <p class="desk-quiet">{words.notCounted}</p>}
      {unlimited.map((one) => (
        <OfPerson lang={lang} file={file} one={one} />
      ))}
      {unlimited.length > 0 && (
        <p class="desk-quiet">
          {words.absencesElsewhere}{' '}
          <a href={addressOf(lang, '/sejour-illimite')}>{words.publicTool}</a>.
        </p>
      )}
    </section>
  )
}

function OfPerson({ lang, file, one }: { lang: DeskLang; file: CaseFile; one: UnlimitedOf }) {
  const words = titlesTexts[lang]
  const person = file.state.persons.get(one.person)
  const { gaps } = one
  const [first, ...others] = one.answer.targets.filter(({ open }) => open)
  return (
    <>
      <h3>{words.unlimitedOf(person ? nameOf(person, lang) : '')}</h3>
      <p class="desk-quiet">
        {words.basis}
        {words.colon} {one.answer.basisLabel}
      </p>
      {first !== undefined && <Target lang={lang} target={first} />}
      {others.length > 0 && (
        <details class="desk-more">
          <summary>{words.otherCards(others.map(({ target }) => target).join(', '))}</summary>
          {others.map((target) => (
            <Target lang={lang} target={target} />
          ))}
        </details>
      )}
      <h4>{words.gaps}</h4>
      {gaps.length === 0 ? (
        <p class="desk-quiet">{words.noGaps}</p>
      ) : (
        <>
          <ul>
            {gaps.map(({ from, to, days }) => (
              <li>
                <Day lang={lang} day={from} /> – <Day lang={lang} day={to} />
                <span class="desk-quiet figures"> ({words.gap(days)})</span>
              </li>
            ))}
          </ul>
          <p>{words.gapLead}</p>
        </>
      )}
    </>
  )
}

function Target({ lang, target }: { lang: DeskLang; target: UnlimitedTarget }) {
  const words = titlesTexts[lang]
  const { label, said, reachedOn, safeDay, nature, sources } = target
  return (
    <Margin lang={lang} source={sources.slice(0, 1).map((from) => marginOf(from, lang))}>
      <p>
        <strong>{label}</strong>
        {reachedOn !== null && (
          <>
            {' · '}
            {words.reached} <Day lang={lang} day={reachedOn} />
          </>
        )}
        {safeDay !== null && safeDay !== reachedOn && (
          <>
            {' · '}
            {words.safe} <Day lang={lang} day={safeDay} />
          </>
        )}
      </p>
      <ul>
        {[...said, ...(nature === 'discretionary' ? [words.leftToOffice] : [])].map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </Margin>
  )
}
