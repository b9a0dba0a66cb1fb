import type { CaseEvent } from '../case-event.ts'
import type { EventOf } from '../state/stamp.ts'
import { entry } from './entry-shapes.ts'
import {
  actData,
  actDraft,
  actLang,
  address,
  argument,
  argumentChanges,
  conclusion,
  exhibit,
  exhibitChanges,
  file,
  mandate,
  parcel,
  person,
  personChanges,
  proves,
  ruling,
  rulingChanges,
  statedFact,
  writtenAct,
} from './part-shapes.ts'
import { day, fields, id, list, oneOf, orNull, text, type Shape } from './shape.ts'

type Payload<Type extends CaseEvent['type']> = Omit<EventOf<Type>, 'type'>

/**
 * The shape of every event without its type, as it is stored. Stored is for ever: a shape may get
 * one more optional field, an `either` one more alternative; any other change is a new type of event,
 * and an upcast of the old one.
 */
export const EVENT_SHAPES: { readonly [Type in CaseEvent['type']]: Shape<Payload<Type>> } = {
  'case-opened': fields({ title: text, language: oneOf('fr', 'nl', 'de') }, {}),
  'case-titled': fields({ title: text }, {}),
  'case-closed': fields({ why: text }, {}),
  'case-reopened': fields({ why: text }, {}),
  'case-handed-over': fields({ to: id, on: day, statement: text }, {}),
  'case-taken-over': fields({ from: id, on: day }, {}),
  'person-added': fields({ person }, {}),
  'person-described': fields({ person: id, changes: personChanges }, {}),
  'person-left': fields({ person: id, on: day, why: text }, {}),
  'person-returned': fields({ person: id, on: day }, {}),
  'address-recorded': fields({ address }, {}),
  'address-ended': fields({ address: id, on: day }, {}),
  'fact-recorded': fields({ fact: statedFact }, {}),
  'fact-withdrawn': fields<Payload<'fact-withdrawn'>>({ fact: id }, { person: id }),
  'procedure-opened': fields<Payload<'procedure-opened'>>(
    { procedure: id, kind: text },
    { persons: list(id), follows: id },
  ),
  'procedure-ended': fields({ procedure: id, why: text }, {}),
  'entry-recorded': fields<Payload<'entry-recorded'>>({ entry }, { replaces: id, from: id }),
  'entry-withdrawn': fields({ entry: id, why: text }, {}),
  'argument-added': fields({ argument }, {}),
  'argument-changed': fields({ argument: id, changes: argumentChanges }, {}),
  'argument-withdrawn': fields({ argument: id }, {}),
  'exhibit-added': fields<Payload<'exhibit-added'>>({ exhibit }, { after: orNull(id) }),
  'exhibit-described': fields({ exhibit: id, changes: exhibitChanges }, {}),
  'exhibit-file-replaced': fields({ exhibit: id, file }, {}),
  'exhibit-placed': fields({ exhibit: id, after: orNull(id) }, {}),
  'exhibit-withdrawn': fields({ exhibit: id, why: text }, {}),
  'exhibit-linked': fields({ exhibit: id, proves }, {}),
  'exhibit-unlinked': fields({ exhibit: id, proves }, {}),
  'note-written': fields({ note: id, text }, {}),
  'note-changed': fields({ note: id, text }, {}),
  'note-removed': fields({ note: id }, {}),
  'task-added': fields<Payload<'task-added'>>(
    { task: id, text },
    { due: day, assignee: id, fact: text },
  ),
  'task-changed': fields<Payload<'task-changed'>>(
    {
      task: id,
      changes: fields<EventOf<'task-changed'>['changes']>(
        {},
        { text: orNull(text), due: orNull(day), assignee: orNull(id) },
      ),
    },
    {},
  ),
  'task-done': fields({ task: id }, {}),
  'task-reopened': fields({ task: id }, {}),
  'act-drafted': fields({ draft: actDraft }, {}),
  'act-redrafted': fields({ act: id, lang: actLang, changes: actData }, {}),
  'act-written': fields({ act: id, written: writtenAct }, {}),
  'act-discarded': fields({ act: id }, {}),
  'ruling-begun': fields({ ruling }, {}),
  'ruling-changed': fields({ ruling: id, changes: rulingChanges }, {}),
  'reason-given': fields({ ruling: id, point: id, text: orNull(text) }, {}),
  'ruling-submitted': fields({ ruling: id }, {}),
  'ruling-recalled': fields({ ruling: id }, {}),
  'ruling-reviewed': fields<Payload<'ruling-reviewed'>>(
    { ruling: id, verdict: oneOf('approved', 'returned') },
    { remark: text },
  ),
  'ruling-signed': fields<Payload<'ruling-signed'>>(
    { ruling: id, on: day, signer: text },
    { conclusion: id },
  ),
  'ruling-withdrawn': fields({ ruling: id, on: day, why: text }, {}),
  'parcel-sent': fields({ parcel }, {}),
  'parcel-answered': fields<Payload<'parcel-answered'>>(
    { parcel: id, answer: oneOf('received', 'refused', 'recalled'), on: day },
    { why: text, reference: text },
  ),
  'parcel-received': fields({ parcel }, {}),
  'mandate-given': fields({ mandate }, {}),
  'mandate-ended': fields({ mandate: id, on: day, why: text }, {}),
  'link-proposed': fields<Payload<'link-proposed'>>(
    {
      link: id,
      person: id,
      other: fields<EventOf<'link-proposed'>['other']>({ case: id, person: id }, {}),
    },
    {},
  ),
  'link-confirmed': fields({ link: id }, {}),
  'link-refused': fields({ link: id }, {}),
  'link-undone': fields({ link: id, why: text }, {}),
  'limit-handled': fields({ limit: id, how: oneOf('done', 'not-used'), on: day }, {}),
  'limit-reopened': fields({ limit: id }, {}),
  'conclusion-recorded': fields({ conclusion }, {}),
  'alert-read': fields({ alert: id }, {}),
}
