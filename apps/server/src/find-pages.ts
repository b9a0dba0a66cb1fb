import type { Pages } from './pages.ts'

/** The pages of the web application. */
export async function findPages(): Promise<Pages> {
  const { pages } = await import('@sejour/web')
  return pages
}
