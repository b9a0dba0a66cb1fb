import type { Lang } from '@sejour/answers/say'
import { describeMachine, findMachine, type Machine, machines } from '@sejour/chain'
import { drawMachine } from '@sejour/chain/picture'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../http/problem.ts'
import { details } from '../texts/details.ts'
import type { Endpoint } from './endpoint.ts'

/** Ids of every machine, as the description of the API lists them. */
export const MACHINE_IDS: readonly string[] = machines.map(({ id }) => id)

/** How files travel, as data: states with who has the file, and the ways between them. */
export const machineEndpoints: readonly Endpoint[] = [
  {
    id: 'machines',
    method: 'GET',
    path: '/api/v1/machines',
    summary: 'How files travel: the states of each thing, who has the file, and the ways between.',
    gives: 'MachineList',
    answer: ({ lang }) => ({
      ok: true,
      value: { machines: machines.map((machine) => describeMachine(machine, lang)) },
    }),
  },
  {
    id: 'machine',
    method: 'GET',
    path: '/api/v1/machines/{machine}',
    summary: 'One of these machines.',
    gives: 'Machine',
    answer: ({ machine = '', lang }) => ({
      ok: true,
      value: describeMachine(machineOf(machine, lang), lang),
    }),
  },
]

/** The picture of every machine, as SVG, at an address of its own. */
export function machinePictures(app: FastifyInstance): void {
  app.get<{ Params: { machine: string } }>('/api/v1/machines/:machine.svg', (request, reply) => {
    const { lang, params } = request
    const machine = machineOf(params.machine, lang)
    return reply
      .type('image/svg+xml; charset=utf-8')
      .header('content-language', lang)
      .header('vary', 'accept-language')
      .send(drawMachine(machine, lang))
  })
}

function machineOf(id: string, lang: Lang): Machine {
  const machine = findMachine(id)
  if (!machine) throw new Problem('not-found', details[lang].unknownMachine(MACHINE_IDS))
  return machine
}
