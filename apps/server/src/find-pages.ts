import type { Lang } from '@sejour/answers/say'
import type { Pages } from './pages.ts'

/** The pages of the web application. */
export async function findPages(): Promise<Pages> {
  const { pages, assets } = await import('@sejour/web')
  return { handle: (request) => pages.handle(request), assets }
}

/** Addresses of the scripts of its islands. */
export async function findScripts(): Promise<(lang: Lang, island: string) => string> {
  const { scripts } = await import('@sejour/web')
  return scripts()
}
