import type { SiteTexts } from './index.ts'

export const site: SiteTexts = {
  nav: {
    screening: 'Artikel 9bis',
    limit: 'Laatste dag',
    fee: 'Retributie',
    shortStay: '90 dagen op 180',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    lead: 'Misschien is het adres verkeerd overgenomen, of is de pagina verplaatst.',
    doors: 'Hier kunt u naartoe:',
    home: 'Startpagina',
  },
}
