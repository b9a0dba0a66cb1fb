import type { LocalDate } from '@sejour/calendar'
import type { Asked, Sending } from './route.ts'

/** The number that comes next in the register of this year; nothing where no register is kept. */
export async function proposeNumber({
  parts,
  actor,
  today,
}: Pick<Asked, 'parts' | 'actor' | 'today'>): Promise<string | undefined> {
  return parts.registerNumbers?.propose(actor, yearOf(today))
}

/**
 * The number that a form asks for. What was only proposed gives the next one that is free, so that
 * two officers never wait for each other; what was typed by hand must be free.
 */
export async function giveNumber(
  sending: Sending,
  arrivedOn: LocalDate,
): Promise<string | undefined> {
  const { parts, actor, form, commandId, today } = sending
  const typed = form.line('number')
  if (!parts.registerNumbers) return typed ?? form.requiredLine('number')
  const isProposed = typed === undefined || typed === form.line('proposed')
  const given = await parts.registerNumbers.give(actor, {
    year: yearOf(isProposed ? today : arrivedOn),
    command: commandId,
    ...(!isProposed && { number: typed }),
  })
  if ('given' in given) return given.given
  form.wrong('number', 'taken' in given ? 'register-number-taken' : 'forbidden')
  return undefined
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
