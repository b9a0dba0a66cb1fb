import type { SiteTexts } from './index.ts'

export const site: SiteTexts = {
  nav: {
    screening: 'Article 9bis',
    limit: 'Last day',
    fee: 'Fee',
    shortStay: '90 days in 180',
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address may have been copied wrongly, or the page has moved.',
    doors: 'Where to go from here:',
    home: 'Home page',
  },
}
