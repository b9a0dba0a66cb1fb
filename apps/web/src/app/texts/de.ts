import type { SiteTexts } from './index.ts'

export const site: SiteTexts = {
  nav: {
    orientation: 'Orientierung',
    papers: 'Mein Papier',
    limit: 'Letzter Tag',
    routes: 'Die Wege',
    fee: 'Gebühr',
    sources: 'Die Texte',
    signIn: 'Anmelden',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht wurde die Adresse falsch abgeschrieben, oder die Seite ist umgezogen.',
    doors: 'Hier geht es weiter:',
    home: 'Startseite',
  },
}
