import type { Entry, Notification } from '../entry.ts'
import { day, either, fields, flag, id, list, map, number, oneOf, text } from './shape.ts'

const mode = oneOf(
  'hand',
  'refused',
  'registered-receipt',
  'registered',
  'post',
  'fax',
  'electronic',
  'unknown',
)

const notification = fields<Notification>({ by: mode }, { on: day })

const details = map(either(flag, number, text))

const common = { id, procedure: id }
const maybe = { persons: list(id), exhibits: list(id) }

type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>
type Consigned = NonNullable<EntryOf<'request-filed'>['consigned']>[number]

export const entry = either(
  fields<EntryOf<'request-filed'>>(
    { ...common, kind: oneOf('request-filed'), on: day, by: mode },
    { ...maybe, consigned: list(fields<Consigned>({ exhibit: id, number }, {})) },
  ),
  fields<EntryOf<'receipt-given'>>(
    { ...common, kind: oneOf('receipt-given'), on: day, paper: text },
    maybe,
  ),
  fields<EntryOf<'decision-notified'>>(
    { ...common, kind: oneOf('decision-notified'), decision: text, notification },
    { ...maybe, decidedOn: day, circumstances: details, ruling: id },
  ),
  fields<EntryOf<'remedy-filed'>>(
    { ...common, kind: oneOf('remedy-filed'), remedy: text, against: id, on: day, by: mode },
    { ...maybe, rollNumber: text },
  ),
  fields<EntryOf<'judgment-notified'>>(
    {
      ...common,
      kind: oneOf('judgment-notified'),
      answers: id,
      result: oneOf('annulled', 'suspended', 'rejected', 'inadmissible', 'other'),
      notification,
    },
    { ...maybe, decidedOn: day },
  ),
  fields<EntryOf<'title-granted'>>(
    { ...common, kind: oneOf('title-granted'), title: text, from: day },
    { ...maybe, until: day },
  ),
  fields<EntryOf<'step-taken'>>(
    { ...common, kind: oneOf('step-taken'), step: text, on: day },
    { ...maybe, about: id, details },
  ),
)
