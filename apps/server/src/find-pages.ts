import type { Pages } from './pages.ts'

/** The pages of the web application. */
export async function findPages(): Promise<Pages> {
  const { pages, assets } = await import('@sejour/web')
  return { handle: (request) => pages.handle(request), assets }
}
