import type { SiteTexts } from './index.ts'

export const site: SiteTexts = {
  nav: {
    orientation: 'Find a route',
    papers: 'My paper',
    limit: 'Last day',
    routes: 'Routes',
    fee: 'Fee',
    sources: 'The texts',
    signIn: 'Sign in',
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address may have been copied wrongly, or the page has moved.',
    doors: 'Where to go from here:',
    home: 'Home page',
  },
}
