import type { SiteTexts } from './index.ts'

export const site: SiteTexts = {
  nav: {
    screening: 'Artikel 9bis',
    limit: 'Letzter Tag',
    fee: 'Gebühr',
    shortStay: '90 Tage in 180',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht wurde die Adresse falsch abgeschrieben, oder die Seite ist umgezogen.',
    doors: 'Hier geht es weiter:',
    home: 'Startseite',
  },
}
