import { findStep } from '@sejour/chain'
import type { CaseFile, TitleView } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { Day, Margin } from '../../components/index.ts'
import { StepForm } from '../chain/step-form.tsx'
import { DueBy } from '../due-by.tsx'
import type { Forms } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { CardLine } from './card-line.tsx'
import { Conditions } from './conditions.tsx'
import { Following } from './following.tsx'
import { titlesTexts } from './texts/index.ts'

/** What one block of the page shows. */
export interface TitleProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly title: TitleView
}

// The others stand with the sentences of the public tool.
const MOST_SOURCES = 2

/** One title: its days, what to do next, the card, what follows. */
export function TitleBlock(props: TitleProps) {
  const { forms, file, title } = props
  const { lang } = forms.frame
  const words = titlesTexts[lang]
  const { entry, renewal, state, daysLeft } = title
  const people = title.persons.flatMap((id) => {
    const person = file.state.persons.get(id)
    return person === undefined ? [] : [nameOf(person, lang)]
  })
  const isPast = state === 'replaced'
  return (
    <article aria-labelledby={`title-${entry.id}`}>
      <h2 id={`title-${entry.id}`}>{title.name}</h2>
      <p>
        {people.length > 0 && <>{people.join(', ')} · </>}
        {words.from} <Day lang={lang} day={entry.from} />{' '}
        {entry.until === undefined ? (
          words.noEnd
        ) : (
          <>
            {words.to} <Day lang={lang} day={entry.until} />
          </>
        )}
        {' · '}
        <strong class={state === 'ended' ? 'desk-late' : undefined}>{words.states[state]}</strong>
        {daysLeft !== undefined && (state === 'running' || state === 'ended') && (
          <span class="desk-quiet figures">
            {' '}
            ({daysLeft >= 0 ? words.daysLeft(daysLeft) : words.over(-daysLeft)})
          </span>
        )}
      </p>
      <NextOfTitle {...props} />
      {title.group === 'cards' && !isPast && <CardLine {...props} />}
      {renewal !== undefined && title.asked === undefined && !isPast && (
        <>
          <h3>{words.window}</h3>
          <Margin
            lang={lang}
            source={renewal.sources.slice(0, MOST_SOURCES).map((one) => marginOf(one, lang))}
          >
            {renewal.said.map((text) => (
              <p>{text}</p>
            ))}
            {renewal.statements.map(({ text }) => (
              <p class="desk-quiet">{text}</p>
            ))}
          </Margin>
        </>
      )}
      <Following {...props} />
      {title.group === 'cards' && !isPast && <Conditions {...props} />}
    </article>
  )
}

/** The step that the next action records, where it is one of the card. */
const STEP_OF: { readonly [what: string]: string } = {
  'order-card': 'card-ordered',
  'replace-card': 'card-ordered',
  'make-ready': 'card-ready',
  'hand-card': 'card-handed',
}

function NextOfTitle({ forms, title }: TitleProps) {
  const { lang, kind, mayWrite } = forms.frame
  const words = titlesTexts[lang]
  const { what, who, from, by } = title.next
  if (what === 'none') return null
  const step = findStep(STEP_OF[what] ?? '')
  return (
    <>
      <p>
        {words.next} <strong>{words.nextWords[what]}</strong>{' '}
        <span class="desk-quiet">({words.who[who]})</span>
        {from !== undefined && (
          <>
            {', '}
            {words.since} <Day lang={lang} day={from} />
          </>
        )}
        {by !== undefined && <DueBy frame={forms.frame} word={words.by} day={by} />}
      </p>
      {step !== undefined && kind === 'commune' && mayWrite && (
        <StepForm
          forms={forms}
          step={step}
          procedure={title.entry.procedure}
          answers={title.entry.id}
          people={[]}
          exhibits={[]}
          kind="primary"
        />
      )}
    </>
  )
}
