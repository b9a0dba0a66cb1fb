import type { ArgumentMap, MapColumn } from '@sejour/desk'
import { ButtonLink } from '../../components/index.ts'
import { SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { ArgumentCard, labelOf } from './argument-card.tsx'
import { ArgumentFields } from './argument-fields.tsx'
import { argumentsTexts } from './texts/index.ts'

/** What the map of arguments shows; without a map, no procedure of the case is argued. */
export interface ArgumentsProps {
  readonly frame: CaseFrame
  readonly map: ArgumentMap | undefined
  readonly sent: Sent | undefined
}

/** Circumstances and merits side by side, each argument with what it rests on and what it lacks. */
export function ArgumentsPage({ frame, map, sent }: ArgumentsProps) {
  const words = argumentsTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms} wide>
      {map === undefined ? (
        <>
          <p class="desk-empty">{words.noProcedure}</p>
          <ButtonLink href={deskHref(frame.lang, 'case', { case: frame.head.id })}>
            {words.openProcedure}
          </ButtonLink>
        </>
      ) : (
        <>
          <p class="desk-lead">{words.lead}</p>
          <div class="desk-columns desk-map">
            {map.columns.map((column) => (
              <Column forms={forms} frame={frame} map={map} column={column} />
            ))}
          </div>
          <Raised forms={forms} map={map} />
          <Unplaced forms={forms} map={map} />
        </>
      )}
    </CasePage>
  )
}

function Column({
  forms,
  frame,
  map,
  column,
}: {
  forms: Forms
  frame: CaseFrame
  map: ArgumentMap
  column: MapColumn
}) {
  const { side } = column
  const words = argumentsTexts[frame.lang]
  const isSent = forms.sent?.verb === 'add' && forms.sent.about === side
  return (
    <section aria-labelledby={side}>
      <h2 id={side}>
        {words.sides[side]}
        <span class="desk-quiet"> · {words.stages[side]}</span>
      </h2>
      {column.arguments.length === 0 && <p class="desk-empty">{words.empty[side]}</p>}
      {column.arguments.map((argument) => (
        <ArgumentCard forms={forms} frame={frame} map={map} argument={argument} />
      ))}
      {frame.mayWrite && (
        <details class="desk-more" open={isSent || column.arguments.length === 0}>
          <summary>{words.add[side]}</summary>
          <Form forms={forms} verb="add" about={side} submit={words.save} kind="primary">
            {(form) => (
              <ArgumentFields form={form} frame={frame} kinds={column.kinds} pieces={map.pieces} />
            )}
          </Form>
        </details>
      )}
    </section>
  )
}

function Raised({ forms, map }: { forms: Forms; map: ArgumentMap }) {
  const words = argumentsTexts[forms.frame.lang]
  if (map.couldBeRaised.length === 0) return null
  return (
    <section aria-labelledby="raised">
      <h2 id="raised">{words.raised}</h2>
      <p class="desk-quiet">{words.raisedLead}</p>
      <ul class="desk-rows">
        {map.couldBeRaised.map(({ side, kind, label, because }) => (
          <li class="desk-row">
            <div class="desk-row-main">
              <p>
                {label} <span class="desk-quiet">· {words.sides[side]}</span>
              </p>
              <p class="desk-quiet">{because.map(({ text }) => text).join(' · ')}</p>
            </div>
            <Form
              forms={forms}
              verb="raise"
              about={`${side}.${kind}`}
              submit={words.raise}
              says={words.raiseThis(label)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Unplaced({ forms, map }: { forms: Forms; map: ArgumentMap }) {
  const { lang } = forms.frame
  const words = argumentsTexts[lang]
  const options = map.columns.flatMap((column) =>
    column.arguments.map((argument) => ({
      value: argument.id,
      label: `${words.sides[column.side]} – ${labelOf(argument, lang)}`,
    })),
  )
  if (map.unplaced.length === 0) return null
  return (
    <section aria-labelledby="unplaced">
      <h2 id="unplaced">{words.unplaced}</h2>
      <p class="desk-quiet">{words.unplacedLead}</p>
      <ul class="desk-rows">
        {map.unplaced.map(({ id, number, title }) => (
          <li class="desk-row">
            <p class="desk-row-main">{words.piece(number, title)}</p>
            {options.length > 0 && (
              <Form
                forms={forms}
                verb="link"
                about={id}
                submit={words.link}
                says={words.linkThis(title)}
                class="desk-inline"
              >
                {(form) => (
                  <SelectField form={form} name="argument" label={words.linkTo} options={options} />
                )}
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
