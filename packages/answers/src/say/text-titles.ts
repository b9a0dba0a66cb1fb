import type { InEachLang, Lang } from './lang.ts'

/** How a text is named: alone, and after a place (« de la loi … »). */
export type TextName = { readonly alone: string; readonly of: string }

/** The short name of a text in one language. Absent: the French title stands in. */
export function findTextName(textId: string, lang: Lang): TextName | undefined {
  return NAMES.get(textId)?.[lang]
}

const law = (fr: string, nl: string, de: string, en: string): InEachLang<TextName> => ({
  fr: { alone: `loi du ${fr}`, of: `de la loi du ${fr}` },
  nl: { alone: `wet van ${nl}`, of: `van de wet van ${nl}` },
  de: { alone: `Gesetz vom ${de}`, of: `des Gesetzes vom ${de}` },
  en: { alone: `law of ${en}`, of: `of the law of ${en}` },
})

const decree = (fr: string, nl: string, de: string, en: string): InEachLang<TextName> => ({
  fr: { alone: `arrêté royal du ${fr}`, of: `de l’arrêté royal du ${fr}` },
  nl: { alone: `koninklijk besluit van ${nl}`, of: `van het koninklijk besluit van ${nl}` },
  de: { alone: `Königlicher Erlass vom ${de}`, of: `des Königlichen Erlasses vom ${de}` },
  en: { alone: `royal decree of ${en}`, of: `of the royal decree of ${en}` },
})

const circular = (fr: string, nl: string, de: string, en: string): InEachLang<TextName> => ({
  fr: { alone: `circulaire du ${fr}`, of: `de la circulaire du ${fr}` },
  nl: { alone: `omzendbrief van ${nl}`, of: `van de omzendbrief van ${nl}` },
  de: { alone: `Rundschreiben vom ${de}`, of: `des Rundschreibens vom ${de}` },
  en: { alone: `circular of ${en}`, of: `of the circular of ${en}` },
})

const named = (fr: string, nl: string, de: string, en: string): InEachLang<TextName> => ({
  fr: { alone: fr, of: fr },
  nl: { alone: nl, of: nl },
  de: { alone: de, of: de },
  en: { alone: en, of: en },
})

const instruction = (fr: string, nl: string, de: string, en: string): InEachLang<TextName> => ({
  fr: { alone: `instruction du ${fr}`, of: `de l’instruction du ${fr}` },
  nl: { alone: `instructie van ${nl}`, of: `van de instructie van ${nl}` },
  de: { alone: `Anweisung vom ${de}`, of: `der Anweisung vom ${de}` },
  en: { alone: `instruction of ${en}`, of: `of the instruction of ${en}` },
})

const office = (article: string): InEachLang<TextName> =>
  named(
    `Office des étrangers, pages sur l’article ${article}`,
    `Dienst Vreemdelingenzaken, pagina’s over artikel ${article}`,
    `Ausländeramt, Seiten über Artikel ${article}`,
    `Immigration Office, pages on article ${article}`,
  )

const NAMES: ReadonlyMap<string, InEachLang<TextName>> = new Map([
  [
    'loi-1980-12-15',
    law('15 décembre 1980', '15 december 1980', '15. Dezember 1980', '15 December 1980'),
  ],
  [
    'loi-2006-09-15',
    law('15 septembre 2006', '15 september 2006', '15. September 2006', '15 September 2006'),
  ],
  ['loi-2014-04-10', law('10 avril 2014', '10 april 2014', '10. April 2014', '10 April 2014')],
  [
    'loi-programme-2014-12-19',
    law('19 décembre 2014', '19 december 2014', '19. Dezember 2014', '19 December 2014'),
  ],
  [
    'loi-2015-12-02',
    law('2 décembre 2015', '2 december 2015', '2. Dezember 2015', '2 December 2015'),
  ],
  [
    'loi-2015-12-14',
    law('14 décembre 2015', '14 december 2015', '14. Dezember 2015', '14 December 2015'),
  ],
  ['loi-2024-03-10', law('10 mars 2024', '10 maart 2024', '10. März 2024', '10 March 2024')],
  ['loi-2026-06-16', law('16 juin 2026', '16 juni 2026', '16. Juni 2026', '16 June 2026')],
  ['loi-2026-06-17', law('17 juin 2026', '17 juni 2026', '17. Juni 2026', '17 June 2026')],
  [
    'ar-1981-10-08',
    decree('8 octobre 1981', '8 oktober 1981', '8. Oktober 1981', '8 October 1981'),
  ],
  [
    'circulaire-2007-06-21',
    circular('21 juin 2007', '21 juni 2007', '21. Juni 2007', '21 June 2007'),
  ],
  [
    'circulaire-2016-03-23',
    circular('23 mars 2016', '23 maart 2016', '23. März 2016', '23 March 2016'),
  ],
  [
    'lois-conseil-etat-1973-01-12',
    {
      fr: {
        alone: 'lois coordonnées du 12 janvier 1973 sur le Conseil d’État',
        of: 'des lois coordonnées du 12 janvier 1973 sur le Conseil d’État',
      },
      nl: {
        alone: 'gecoördineerde wetten van 12 januari 1973 op de Raad van State',
        of: 'van de gecoördineerde wetten van 12 januari 1973 op de Raad van State',
      },
      de: {
        alone: 'koordinierte Gesetze vom 12. Januar 1973 über den Staatsrat',
        of: 'der koordinierten Gesetze vom 12. Januar 1973 über den Staatsrat',
      },
      en: {
        alone: 'coordinated laws of 12 January 1973 on the Council of State',
        of: 'of the coordinated laws of 12 January 1973 on the Council of State',
      },
    },
  ],
  [
    'annexe-20-acte-de-notification',
    named(
      'modèle de l’annexe 20, acte de notification',
      'model van bijlage 20, akte van kennisgeving',
      'Muster der Anlage 20, Notifizierungsurkunde',
      'model of annex 20, deed of notification',
    ),
  ],
  [
    'note-oe-2020-12-11',
    named(
      'note de l’Office des étrangers du 11 décembre 2020',
      'nota van de Dienst Vreemdelingenzaken van 11 december 2020',
      'Vermerk des Ausländeramtes vom 11. Dezember 2020',
      'note of the Immigration Office of 11 December 2020',
    ),
  ],
  [
    'cce-185877',
    named(
      'CCE, arrêt n° 185.877 du 25 avril 2017',
      'RvV, arrest nr. 185.877 van 25 april 2017',
      'RAS, Entscheid Nr. 185.877 vom 25. April 2017',
      'CALL, judgment no. 185.877 of 25 April 2017',
    ),
  ],
  [
    'ce-102918',
    named(
      'Conseil d’État, arrêt n° 102.918 du 25 janvier 2002',
      'Raad van State, arrest nr. 102.918 van 25 januari 2002',
      'Staatsrat, Entscheid Nr. 102.918 vom 25. Januar 2002',
      'Council of State, judgment no. 102.918 of 25 January 2002',
    ),
  ],
  [
    'cjue-c-225-16',
    named(
      'CJUE, C-225/16, Ouhrami',
      'HvJ-EU, C-225/16, Ouhrami',
      'EuGH, C-225/16, Ouhrami',
      'CJEU, C-225/16, Ouhrami',
    ),
  ],
  [
    'cedh',
    {
      fr: {
        alone: 'Convention européenne des droits de l’homme',
        of: 'de la Convention européenne des droits de l’homme',
      },
      nl: {
        alone: 'Europees Verdrag voor de Rechten van de Mens',
        of: 'van het Europees Verdrag voor de Rechten van de Mens',
      },
      de: {
        alone: 'Europäische Menschenrechtskonvention',
        of: 'der Europäischen Menschenrechtskonvention',
      },
      en: {
        alone: 'European Convention on Human Rights',
        of: 'of the European Convention on Human Rights',
      },
    },
  ],
  [
    'directive-2008-115',
    {
      fr: { alone: 'directive 2008/115/CE', of: 'de la directive 2008/115/CE' },
      nl: { alone: 'richtlijn 2008/115/EG', of: 'van richtlijn 2008/115/EG' },
      de: { alone: 'Richtlinie 2008/115/EG', of: 'der Richtlinie 2008/115/EG' },
      en: { alone: 'Directive 2008/115/EC', of: 'of Directive 2008/115/EC' },
    },
  ],
  [
    'instruction-2009-03-26',
    instruction('26 mars 2009', '26 maart 2009', '26. März 2009', '26 March 2009'),
  ],
  [
    'instruction-2009-07-19',
    instruction(
      '19 juillet 2009 (annulée)',
      '19 juli 2009 (vernietigd)',
      '19. Juli 2009 (für nichtig erklärt)',
      '19 July 2009 (annulled)',
    ),
  ],
  ['pratique-oe-9bis', office('9bis')],
  [
    'pratique-oe-redevance',
    named(
      'Office des étrangers, page sur la redevance',
      'Dienst Vreemdelingenzaken, pagina over de retributie',
      'Ausländeramt, Seite über die Gebühr',
      'Immigration Office, page on the fee',
    ),
  ],
])
