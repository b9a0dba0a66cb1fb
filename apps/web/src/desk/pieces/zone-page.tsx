import type { NumberedExhibit, Person } from '@sejour/cases'
import { SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import { ZoneValues } from './zone-values.tsx'
import { carriedZone, type ZoneShown } from './zone-shown.ts'
import { zoneTexts } from './zone-texts/index.ts'

/** Why a zone was not read. */
type ZoneRefusal = keyof (typeof zoneTexts)['fr']['refused']

/** What came of reading a file. */
export type ZoneReading = { readonly zone: ZoneShown } | { readonly refused: ZoneRefusal }

/** What the page of a zone shows. */
export interface ZoneProps {
  readonly frame: CaseFrame
  readonly piece: NumberedExhibit
  /** Everybody in the case. */
  readonly people: readonly Person[]
  /** Absent: nothing was read yet. */
  readonly reading?: ZoneReading | undefined
  /** With whom the values are compared; absent: nobody was chosen. */
  readonly person?: Person | undefined
  readonly sent?: Sent | undefined
}

/** The zone of a passport or a card: what was read, what is known, what to take over. */
export function ZonePage(props: ZoneProps) {
  const { frame, piece, reading, sent } = props
  const { lang, head } = frame
  const words = zoneTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  const { id } = piece.exhibit
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <nav class="pieces-neighbours" aria-label={words.back}>
        <a href={deskHref(lang, 'exhibits', { case: head.id })}>{words.back}</a>
        <a href={deskHref(lang, 'exhibit', { case: head.id, exhibit: id })}>
          {words.piece(piece.number)}
        </a>
      </nav>
      {reading === undefined && <ReadForm forms={forms} submit={words.button} kind="primary" />}
      {reading !== undefined && 'refused' in reading && (
        <Refused frame={frame} refused={reading.refused} />
      )}
      {reading !== undefined && 'zone' in reading && (
        <Read {...props} forms={forms} zone={reading.zone} />
      )}
    </CasePage>
  )
}

/** The button that has a zone read, from its own page or from that of the piece. */
export function ReadForm({
  forms,
  submit,
  kind = 'secondary',
  action,
}: {
  forms: Forms
  submit: string
  kind?: 'primary' | 'secondary'
  action?: string
}) {
  const words = zoneTexts[forms.frame.lang]
  return (
    <Form
      forms={forms}
      verb="read"
      submit={submit}
      kind={kind}
      besides={<output class="desk-waiting" data-waiting={words.waiting} hidden />}
      {...(action !== undefined && { action })}
    >
      {() => (
        <>
          <p>{words.what}</p>
          <p class="hint">{words.wait}</p>
        </>
      )}
    </Form>
  )
}

function Refused({ frame, refused }: { frame: CaseFrame; refused: ZoneRefusal }) {
  const { lang } = frame
  const words = zoneTexts[lang]
  const isPicture = refused === 'no-zone' || refused === 'unreadable'
  return (
    <>
      <p class="pieces-filed">{words.refused[refused]}</p>
      {isPicture && (
        <>
          <h2>{words.tips.heading}</h2>
          <ul>
            {words.tips.list.map((tip) => (
              <li>{tip}</li>
            ))}
          </ul>
        </>
      )}
      <ByHand frame={frame} />
    </>
  )
}

function ByHand({ frame: { lang, head } }: { frame: CaseFrame }) {
  const words = zoneTexts[lang]
  return (
    <p>
      {words.byHand} <a href={deskHref(lang, 'people', { case: head.id })}>{words.people}</a>
    </p>
  )
}

type ReadProps = ZoneProps & { readonly forms: Forms; readonly zone: ZoneShown }

function Read(props: ReadProps) {
  const { frame, forms, zone, people, person } = props
  const { lang } = frame
  const words = zoneTexts[lang]
  return (
    <>
      <p class={zone.wholeCheck === 'holds' ? undefined : 'pieces-filed'}>
        {words.whole[zone.wholeCheck]}
      </p>
      {people.length > 1 && (
        <section>
          <h2>{words.person.heading}</h2>
          <Form
            forms={forms}
            verb="compare"
            submit={words.person.compare}
            hidden={carriedZone(zone)}
            class="zone-whose"
          >
            {(form) => (
              <SelectField
                form={form}
                name="person"
                label={words.person.label}
                value={person?.id}
                options={people.map((one) => ({ value: one.id, label: nameOf(one, lang) }))}
              />
            )}
          </Form>
        </section>
      )}
      {person === undefined ? (
        <p>{words.person.none}</p>
      ) : (
        <h2>{words.person.chosen(nameOf(person, lang))}</h2>
      )}
      <ZoneValues {...props} />
    </>
  )
}
