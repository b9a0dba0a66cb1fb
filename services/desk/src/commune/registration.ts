import type { LocalDate } from '@sejour/calendar'
import type {
  Address,
  Command,
  Entry,
  Mandate,
  Person,
  ProcedureId,
  StepDetails,
} from '@sejour/cases'

/** How a request reached the commune. */
type Channel = 'registered-post' | 'counter' | 'product'

/** A request as it arrived, in one form: three days and numbers that are three facts. */
export type Registration = {
  /** Ids that are the same each time the form is sent. */
  readonly idOf: (part: string) => string
  /** An id of the catalogue of procedures. */
  readonly kind: string
  /** The case that the person has here already, and the round that comes before. */
  readonly into?: { readonly follows: ProcedureId; readonly lastNumber: number }
  readonly title: string
  readonly language: 'fr' | 'nl' | 'de'
  readonly people: readonly Person[]
  readonly residence?: Omit<Address, 'id' | 'kind' | 'from'>
  readonly elected?: Omit<Address, 'id' | 'kind' | 'from'>
  readonly counsel?: Pick<Mandate, 'holder' | 'kind'>
  readonly channel: Channel
  /** The day of posting, of what came by post. */
  readonly postedOn?: LocalDate
  readonly arrivedOn: LocalDate
  readonly number: string
  /** Who brought it, in words. */
  readonly broughtBy?: string
  /** What was in the envelope, a title each. */
  readonly contents: readonly string[]
}

/** Everything that a registration writes, as one append. */
export function registrationCommands(asked: Registration): readonly Command[] {
  const { idOf, kind, into, people, residence, elected, counsel, contents } = asked
  const procedure = idOf('procedure')
  const from = asked.arrivedOn
  const exhibits = contents.map((title, index) => ({
    type: 'add-exhibit' as const,
    exhibit: { id: idOf(`exhibit-${index}`), title },
  }))
  const known: readonly Command[] = into
    ? [{ type: 'open-procedure', procedure, kind, follows: into.follows }]
    : [
        { type: 'open-case', title: asked.title, language: asked.language },
        ...people.map((person): Command => ({ type: 'add-person', person })),
        ...(residence
          ? [recorded(residence, { id: idOf('residence'), kind: 'residence', from })]
          : []),
        ...(counsel ? [mandateOf(asked, counsel)] : []),
        ...(elected && !counsel
          ? [recorded(elected, { id: idOf('elected'), kind: 'elected', from })]
          : []),
        { type: 'open-procedure', procedure, kind },
      ]
  return [
    ...known,
    ...exhibits,
    { type: 'record-entry', entry: filingOf(asked, procedure) },
    { type: 'record-entry', entry: registrationOf(asked, procedure) },
  ]
}

type Stated = Pick<Address, 'id' | 'kind' | 'from'>

function recorded(address: Omit<Address, keyof Stated>, stated: Stated): Command {
  return { type: 'record-address', address: { ...address, ...stated } }
}

/** Counsel who stands in the letter; where domicile is elected there, letters go to them. */
function mandateOf(
  { idOf, arrivedOn: from, elected }: Registration,
  { holder, kind }: Pick<Mandate, 'holder' | 'kind'>,
): Command {
  const mandate = {
    id: idOf('mandate'),
    holder,
    kind,
    from,
    ...(elected && { electedDomicile: true as const }),
  }
  return {
    type: 'give-mandate',
    mandate,
    ...(elected && {
      domicile: { careOf: holder, ...elected, id: idOf('elected'), kind: 'elected' as const, from },
    }),
  }
}

/**
 * What came by registered post is counted from the day of posting, which the receipt proves. No text
 * that was read says so for article 9bis: the counter marks it to be confirmed.
 */
export function filingOf(
  asked: Pick<Registration, 'idOf' | 'channel' | 'postedOn' | 'arrivedOn' | 'into'> &
    Partial<Pick<Registration, 'contents'>>,
  procedure: ProcedureId,
): Entry {
  const { idOf, channel, postedOn, arrivedOn, contents = [], into } = asked
  const byPost = channel === 'registered-post'
  const first = (into?.lastNumber ?? 0) + 1
  const consigned = contents.map((_, index) => ({
    exhibit: idOf(`exhibit-${index}`),
    number: first + index,
  }))
  return {
    kind: 'request-filed',
    id: idOf('filed'),
    procedure,
    on: byPost ? (postedOn ?? arrivedOn) : arrivedOn,
    by: byPost ? 'registered' : channel === 'product' ? 'electronic' : 'hand',
    ...(consigned.length > 0 && { consigned }),
  }
}

/** Arrival is the day of the step; the day of posting and the number are facts of their own. */
export function registrationOf(
  asked: Pick<Registration, 'idOf' | 'channel' | 'postedOn' | 'arrivedOn' | 'number' | 'broughtBy'>,
  procedure: ProcedureId,
): Entry {
  const { idOf, channel, postedOn, arrivedOn, number, broughtBy } = asked
  const details: StepDetails = {
    channel,
    number,
    ...(postedOn !== undefined && { postedOn }),
    ...(broughtBy !== undefined && { broughtBy }),
  }
  return {
    kind: 'step-taken',
    id: idOf('registered'),
    procedure,
    step: 'request-registered',
    on: arrivedOn,
    details,
  }
}
