import type { CaseParcel } from '@sejour/cases'
import type { ComponentChildren } from 'preact'
import { Day } from '../../components/index.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { ItemsOfParcel } from './items.tsx'
import { parcelsTexts } from './texts/index.ts'

/** The query that names the parcel whose acknowledgement is printed. */
export const ACKNOWLEDGEMENT_QUERY = 'accuse'

/** What goes along with a parcel on paper: the list, and what the receiver fills in and signs. */
export function AcknowledgementPage({ frame, parcel }: { frame: CaseFrame; parcel: CaseParcel }) {
  const { lang, head } = frame
  const words = parcelsTexts[lang]
  const said = words.acknowledgement
  const kinds: { readonly [kind: string]: string } = words.kinds
  const { kind, otherName, on, contents } = parcel
  return (
    // Without the head of the case: what is next for us is not for whom it is sent to.
    <DeskPage frame={frame} title={said.title}>
      <p class="back">
        <a href={deskHref(lang, 'parcels', { case: head.id })}>{said.back}</a>
      </p>
      <p class="desk-lead">{said.lead}</p>
      <dl class="desk-list">
        <Line name={said.from}>{frame.organisation}</Line>
        <Line name={said.to}>{otherName}</Line>
        <Line name={said.file}>{head.title}</Line>
        <Line name={said.what}>{kinds[kind] ?? kind}</Line>
        <Line name={words.sentOn}>
          <Day lang={lang} day={on} />
        </Line>
      </dl>
      <ItemsOfParcel lang={lang} items={contents} />
      <h2>{said.filledIn}</h2>
      <dl class="desk-list">
        {[said.received, said.number, said.name, said.signature].map((name) => (
          <Line name={name}>…………………………………………</Line>
        ))}
      </dl>
    </DeskPage>
  )
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
