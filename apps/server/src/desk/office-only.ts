import type { DeskRoute } from './route.ts'

/** A page on which only an Office works: what it writes, the roles of the desk decide besides. */
export function forOffice(route: DeskRoute): DeskRoute {
  return {
    ...route,
    show: async (asked, sent) =>
      asked.frame.kind === 'office' ? route.show(asked, sent) : { forbidden: true },
  }
}
