import type { ArgumentMap, ArgumentOnMap } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { ToConfirm } from '../../components/index.ts'
import { MarginNote } from '../../components/margin.tsx'
import { Mark } from '../../components/marks.tsx'
import { ValueField } from '../facts/value-field.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref, type DeskLang } from '../slugs.ts'
import { ArgumentFields } from './argument-fields.tsx'
import { Strength } from './strength.tsx'
import { argumentsTexts } from './texts/index.ts'

interface CardProps {
  readonly forms: Forms
  readonly frame: CaseFrame
  readonly map: ArgumentMap
  readonly argument: ArgumentOnMap
}

/** One argument: its words, what an exclusion does to it, its proofs, its sources. */
export function ArgumentCard(props: CardProps) {
  const { frame, argument } = props
  const { lang } = frame
  const names = frame.head.people.filter(({ id }) => argument.persons.includes(id))
  const sources = argument.sources.map((source) => marginOf(source, lang))
  return (
    <article class="desk-argument" id={argument.id}>
      <h3>{labelOf(argument, lang)}</h3>
      {argument.text !== undefined && <p class="desk-note-text">{argument.text}</p>}
      {names.length > 0 && <p class="desk-quiet">{names.map(({ name }) => name).join(', ')}</p>}
      <Tested argument={argument} lang={lang} />
      <Proofs argument={argument} frame={frame} />
      {sources.length > 0 && <MarginNote lang={lang} source={sources} />}
      <Strength argument={argument} lang={lang} />
      <Questions {...props} />
      <Change {...props} />
    </article>
  )
}

/** The name of an argument; one without a kind has words in its place. */
export function labelOf({ label }: Pick<ArgumentOnMap, 'label'>, lang: DeskLang): string {
  return label ?? argumentsTexts[lang].noKind
}

function Tested({ argument, lang }: { argument: ArgumentOnMap; lang: DeskLang }) {
  const words = argumentsTexts[lang]
  const { exclusion, appreciation } = argument
  return (
    <>
      {exclusion !== null && (
        <p class="desk-tested">
          <Mark finding={exclusion.lastKnown} /> {words.exclusion[exclusion.lastKnown]}
          {exclusion.finding !== exclusion.lastKnown && (
            <>
              , {words.lastText} <ToConfirm lang={lang} />
            </>
          )}
        </p>
      )}
      {exclusion !== null && exclusion.collisions.length > 0 && (
        <ul class="desk-collisions">
          {exclusion.collisions.map(({ how, label, sources }) => (
            <li>
              {how === 'may' && <span class="desk-quiet">{words.may} </span>}
              {label} <span class="desk-quiet">({sources[0]?.article ?? sources[0]?.text})</span>
            </li>
          ))}
        </ul>
      )}
      {appreciation !== null && (
        <p class="desk-tested">
          <Mark finding="discretionary" /> {words.appreciation(appreciation.authority)}
        </p>
      )}
    </>
  )
}

function Proofs({ argument, frame }: Pick<CardProps, 'argument' | 'frame'>) {
  const words = argumentsTexts[frame.lang]
  const href = deskHref(frame.lang, 'exhibits', { case: frame.head.id })
  if (argument.exhibits.length === 0) return <p class="desk-late">{words.noProof}</p>
  return (
    <ul class="desk-proofs" aria-label={words.exhibits}>
      {argument.exhibits.map(({ id, number, title }) => (
        <li>
          <a href={`${href}#${id}`}>{words.piece(number, title)}</a>
        </li>
      ))}
    </ul>
  )
}

/** What the law asks of this argument; what it asks of the case is answered elsewhere, once. */
function Questions({ forms, frame, argument }: CardProps) {
  const words = argumentsTexts[frame.lang]
  const { asked, askedOfCase } = argument
  if (asked.length === 0 && askedOfCase.length === 0) return null
  const open = asked.filter(({ value }) => value === undefined).length + askedOfCase.length
  const isSent = forms.sent?.verb === 'answer' && forms.sent.about === argument.id
  return (
    <details class="desk-more" open={isSent}>
      <summary>
        {words.questions}
        {open > 0 && <span class="figures desk-count"> ({open})</span>}
      </summary>
      {askedOfCase.length > 0 && (
        <>
          <p>{words.ofCase}</p>
          <ul>
            {askedOfCase.map(({ question }) => (
              <li>{question}</li>
            ))}
          </ul>
          <p>
            <a href={deskHref(frame.lang, 'facts', { case: frame.head.id })}>{words.toFacts}</a>
          </p>
        </>
      )}
      {asked.length > 0 && (
        <Form
          forms={forms}
          verb="answer"
          about={argument.id}
          version={argument.version}
          submit={words.saveAnswers}
        >
          {(form) =>
            asked.map(({ key, value, ...question }) => (
              <ValueField
                form={form}
                fact={{ ...question, fact: key, ...(value !== undefined && { value }) }}
              />
            ))
          }
        </Form>
      )}
    </details>
  )
}

function Change({ forms, frame, map, argument }: CardProps) {
  const words = argumentsTexts[frame.lang]
  if (!frame.mayWrite) return null
  const isSent = forms.sent?.verb === 'change' && forms.sent.about === argument.id
  const kinds = map.columns.find(({ side }) => side === argument.side)?.kinds ?? []
  const label = labelOf(argument, frame.lang)
  return (
    <details class="desk-more" open={isSent}>
      <summary>
        {words.change}
        <span class="visually-hidden">: {label}</span>
      </summary>
      <Form
        forms={forms}
        verb="change"
        about={argument.id}
        version={argument.version}
        submit={words.save}
      >
        {(form) => (
          <ArgumentFields
            form={form}
            frame={frame}
            kinds={kinds}
            pieces={map.pieces}
            argument={argument}
          />
        )}
      </Form>
      <Form
        forms={forms}
        verb="withdraw"
        about={argument.id}
        submit={words.withdraw}
        says={words.withdrawThis(label)}
        kind="quiet"
      />
    </details>
  )
}
