import { REGISTERS } from '@sejour/desk'
import { RegistersPage, renderDesk } from '@sejour/web/desk'
import type { Asked, DeskRoute } from './route.ts'

const PLACES = [...REGISTERS, 'struck-off'] as const

/** Which register and which words an address asks for. */
export function askedOfRegisters({ query }: Pick<Asked, 'query'>) {
  const register = PLACES.find((one) => one === query.get('r'))
  return { ...(register && { register }), words: (query.get('q') ?? '').slice(0, 200) }
}

/** Who stands in which register of this commune. */
export const registers: DeskRoute = {
  page: 'registers',
  show: async (asked) => {
    const { parts, actor, frame, query } = asked
    const { register, words } = askedOfRegisters(asked)
    const page = Number(query.get('p') ?? '1')
    const seen = await parts.desk.registers(actor, {
      ...(register && { register }),
      words,
      page: Number.isInteger(page) && page > 0 ? page : 1,
    })
    if (!('seen' in seen)) return seen
    return { html: renderDesk(RegistersPage, { frame, shown: seen.seen, register, words }) }
  },
}
