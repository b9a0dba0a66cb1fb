import type { SiteTexts } from './index.ts'

export const site: SiteTexts = {
  nav: {
    orientation: 'Wegwijzer',
    papers: 'Mijn papier',
    limit: 'Laatste dag',
    routes: 'De wegen',
    fee: 'Retributie',
    sources: 'De teksten',
    signIn: 'Aanmelden',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    lead: 'Misschien is het adres verkeerd overgenomen, of is de pagina verplaatst.',
    doors: 'Hier kunt u naartoe:',
    home: 'Startpagina',
  },
}
