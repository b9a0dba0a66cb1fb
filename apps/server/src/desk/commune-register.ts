import type { Address, Person } from '@sejour/cases'
import {
  mayCommand,
  type PendingAlike,
  type Registration,
  registrationCommands,
} from '@sejour/desk'
import { deskHref, nameOf, RegisterPage, renderDesk } from '@sejour/web/desk'
import { answerTo, derivedId } from './case-route.ts'
import { giveNumber, proposeNumber } from './commune-number.ts'
import { DONE } from './frame.ts'
import { readPeople, resized } from './intake.ts'
import { readAddress } from './read-person.ts'
import { type Asked, type DeskRoute, type Sending, wrongIn } from './route.ts'

const KIND = 'article-9bis'
const MOST_PEOPLE = 20

/** A request that came by post, at the counter or from counsel: everything of it in one form. */
export const register: DeskRoute = {
  page: 'register',
  show: async (asked, sent) => {
    const { parts, actor, frame } = asked
    if (frame.kind !== 'commune') return { forbidden: true }
    const people = Math.min(MOST_PEOPLE, Math.max(1, Number(sent?.values['people'] ?? 1) || 1))
    return {
      html: renderDesk(RegisterPage, {
        frame,
        people,
        number: await proposeNumber(asked),
        office: (await parts.officeOf?.(actor)) ?? {},
        pending: sent === undefined ? [] : await pendingFor(asked, sent.values),
        sent,
      }),
    }
  },
  send: {
    register: async (sending) => {
      const { form, actor } = sending
      if (actor.kind !== 'commune' || !mayCommand(actor, 'open-case')) return { forbidden: true }
      if (form.values['more'] !== undefined || form.values['less'] !== undefined) {
        return register.show(sending, {
          verb: 'register',
          values: resized(form.values),
          errors: [],
        })
      }
      return write(sending)
    },
  },
}

async function write(sending: Sending) {
  const { form, parts, actor, lang, commandId } = sending
  const read = readRegistration(sending)
  const pending = await pendingFor(sending, form.values)
  const chosen = form.line('same')
  const same = pending.find((one) => one.case === chosen)
  if (pending.length > 0 && !same && chosen !== 'new') form.wrong('same', 'pending-here')
  if (form.errors.length > 0 || !read) return wrongIn(form)
  const number = await giveNumber(sending, read.arrivedOn)
  if (number === undefined) return wrongIn(form)
  const caseId = same?.case ?? derivedId(commandId, 'case')
  const registration: Registration = {
    ...read,
    number,
    title: `${nameOf(read.people[0] ?? {}, lang)} · ${number}`,
    ...(same && { into: { follows: same.procedure, lastNumber: await lastNumber(sending, same) } }),
  }
  const performed = await parts.desk.performAll(actor, {
    caseId,
    commandId,
    commands: registrationCommands(registration),
  })
  if (!('done' in performed)) return answerTo(performed, sending)
  return { seeOther: `${deskHref(lang, 'counter', { case: caseId })}?${DONE}=1` }
}

/** Everything of the form but its number, which is only given once the rest is right. */
function readRegistration(sending: Sending): Omit<Registration, 'number' | 'title'> | undefined {
  const { form, commandId, today, lang } = sending
  const idOf = (part: string) => derivedId(commandId, part)
  const people: readonly Person[] = readPeople(sending)
  const channel = form.oneOf('channel', ['registered-post', 'counter', 'product'])
  if (channel === undefined) form.wrong('channel', 'step-choice')
  const postedOn = channel === 'registered-post' ? form.requiredDay('postedOn') : undefined
  const arrivedOn = form.requiredDay('on')
  if (arrivedOn !== undefined && arrivedOn > today) form.wrong('on', 'day-future')
  if (postedOn !== undefined && arrivedOn !== undefined && postedOn > arrivedOn) {
    form.wrong('postedOn', 'posted-after-arrival')
  }
  const residence: Omit<Address, 'id' | 'kind' | 'from'> | undefined = isTyped(sending, '')
    ? readAddress(form)
    : undefined
  const elected = isTyped(sending, 'elected-') ? readAddress(form, 'elected-') : undefined
  const holder = form.line('holder')
  const broughtBy = form.line('broughtBy')
  const contents = (form.text('contents') ?? '')
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
  if (channel === undefined || arrivedOn === undefined) return undefined
  return {
    idOf,
    kind: KIND,
    language: form.oneOf('language', ['fr', 'nl', 'de']) ?? lang,
    people,
    channel,
    arrivedOn,
    contents,
    ...(postedOn !== undefined && { postedOn }),
    ...(residence && { residence }),
    ...(elected && { elected }),
    ...(broughtBy !== undefined && { broughtBy }),
    ...(holder !== undefined && {
      counsel: { holder, kind: form.oneOf('as', ['lawyer', 'organisation']) ?? 'lawyer' },
    }),
  }
}

const isTyped = ({ form }: Sending, prefix: string): boolean =>
  ['street', 'postcode', 'commune'].some((name) => form.line(prefix + name) !== undefined)

/** Requests under the name of the first person that nobody has decided yet. */
async function pendingFor(
  { parts, actor }: Asked,
  values: Sending['form']['values'],
): Promise<readonly PendingAlike[]> {
  const words = [values['p0-givenName'], values['p0-familyName']]
    .filter((word) => word !== undefined && word.trim() !== '')
    .join(' ')
  if (words === '') return []
  const seen = await parts.desk.pendingOf(actor, { words, machine: KIND })
  // A form that is sent twice finds what it wrote itself.
  const own = derivedId(values['command'] ?? '', 'case')
  return 'seen' in seen ? seen.seen.filter((one) => one.case !== own) : []
}

/** Numbers of pieces that were filed are final: those of the new request follow them. */
async function lastNumber({ parts, actor, lang }: Sending, { case: id }: PendingAlike) {
  const seen = await parts.desk.caseOf(actor, id, { lang })
  if (!('seen' in seen)) return 0
  const numbers = [...seen.seen.state.entries.values()].flatMap((entry) =>
    entry.kind === 'request-filed' ? (entry.consigned ?? []).map((one) => one.number) : [],
  )
  return Math.max(0, ...numbers)
}
