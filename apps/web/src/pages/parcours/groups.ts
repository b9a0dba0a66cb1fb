import { type Machine, machines } from '@sejour/chain'

/** What a way is about, in the order in which a person meets it. */
export const GROUPS = ['requests', 'parts', 'titles', 'orders', 'appeals', 'inside'] as const

export type WayGroup = (typeof GROUPS)[number]

const GROUP_OF: { readonly [machine: string]: WayGroup } = {
  fee: 'parts',
  'residence-check': 'parts',
  notification: 'parts',
  title: 'titles',
  'lasting-title': 'titles',
  'order-to-leave': 'orders',
  ruling: 'inside',
  parcel: 'inside',
}

/** Requests are machines of a procedure; before a judge stands the rest that no line names. */
function groupOf({ id, of }: Machine): WayGroup {
  return GROUP_OF[id] ?? ('procedure' in of ? 'requests' : 'appeals')
}

export const machinesOf = (group: WayGroup): readonly Machine[] =>
  machines.filter((machine) => groupOf(machine) === group)
