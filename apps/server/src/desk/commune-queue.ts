import { sayMachine } from '@sejour/chain'
import { COMMUNE_QUEUES, type QueueAsked } from '@sejour/desk'
import { CommuneQueuePage, MAIL_QUEUE, renderDesk } from '@sejour/web/desk'
import type { DeskRoute } from './route.ts'

/** What a commune has to do next, one line for each thing, with what to do in the line. */
export const showCommuneQueue: DeskRoute['show'] = async ({ parts, actor, lang, frame, query }) => {
  const asked = askedIn(query)
  const seen = await parts.desk.communeQueue(actor, asked)
  if (!('seen' in seen)) return seen
  const mail = await parts.parcels?.inbox(actor)
  const html = renderDesk(CommuneQueuePage, {
    frame,
    queue: seen.seen,
    asked,
    mail: mail && 'seen' in mail ? mail.seen : [],
    isMailOnly: query.get('queue') === MAIL_QUEUE,
    nameOfKind: (machine: string) => sayMachine(machine, lang),
  })
  return { html }
}

/** What cannot be read in an address is left out: the whole queue is shown. */
function askedIn(query: URLSearchParams): QueueAsked {
  const queue = COMMUNE_QUEUES.find((one) => one === query.get('queue'))
  const machine = query.get('kind') ?? ''
  const page = Number(query.get('page') ?? 1)
  return {
    ...(queue && { queue }),
    ...(machine !== '' && { machine }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  }
}
