import type { Parcel } from '@sejour/cases'
import { type CaseFile, PARCEL_KINDS } from '@sejour/desk'
import { ACKNOWLEDGEMENT_QUERY, AcknowledgementPage, renderDesk } from '@sejour/web/desk'
import { caseFrameOf } from './case-frame.ts'
import { derivedId } from './case-route.ts'
import type { Answer, Asked, Sending } from './route.ts'

/** A parcel that came on paper, from the form; nothing where something is wrong with it. */
export function paperParcelOf({ form, commandId, today }: Sending): Parcel | undefined {
  const kind = form.oneOf('kind', PARCEL_KINDS)
  if (kind === undefined && form.line('kind') === undefined) form.wrong('kind', 'required')
  const procedure = form.requiredLine('procedure')
  const otherName = form.requiredLine('sender')
  const on = form.requiredDay('on')
  if (on && on > today) form.wrong('on', 'day-future')
  const titles = (form.text('contents') ?? '').split('\n').flatMap((line) => line.trim() || [])
  if (titles.length === 0) form.wrong('contents', 'parcel-empty')
  if (form.errors.length > 0 || !kind || !on) return undefined
  return {
    id: derivedId(commandId, 'parcel'),
    kind,
    procedure,
    otherName,
    on,
    contents: titles.map((title, index) => ({
      kind: 'paper',
      id: derivedId(commandId, `paper-${index}`),
      title,
    })),
  }
}

/** The sheet that goes along with a parcel and comes back signed; nothing where none is asked for. */
export function acknowledgementOf(asked: Asked, file: CaseFile): Answer | undefined {
  const id = asked.query.get(ACKNOWLEDGEMENT_QUERY)
  if (id === null) return undefined
  const parcel = file.state.parcels.get(id)
  if (parcel?.direction !== 'out') return { notFound: true }
  return { html: renderDesk(AcknowledgementPage, { frame: caseFrameOf(asked, file), parcel }) }
}
