import type { CommonTexts } from '../index.ts'

export const common: CommonTexts = {
  tagline: 'Das Recht auf Aufenthalt in Belgien, mit dem Text daneben',
  description:
    'Freie Werkzeuge zum Aufenthaltsrecht in Belgien: Antrag, Fristen, Gebühr. Jede Zeile trägt ihre Quelle.',
  home: 'Startseite',
  skipToContent: 'Zum Inhalt',
  mainNavigation: 'Werkzeuge',
  languages: 'Sprache der Seite',
  languageName: 'Deutsch',
  leaveSite: 'Seite verlassen',
  leaveSiteHint: 'Öffnet den Wetterbericht anstelle dieser Seite. Mit der Tastatur: dreimal Esc.',
  footerHeading: 'Über diese Website',
  whatThisIs:
    'Diese Website liest die Texte zum Aufenthalt und wendet sie auf Ihre Antworten an. Sie zeigt zu jeder Zeile die Quelle und sagt, was sie nicht weiß.',
  noLegalAdvice:
    'Dies ist keine Rechtsberatung. Die Behörde entscheidet; sprechen Sie über Ihre Akte mit einem Rechtsanwalt oder einem Sozialdienst.',
  nothingSent:
    'Ihre Antworten werden weder gesendet noch gespeichert, es sei denn, Sie verlangen es.',
  licence: 'Freie Software, Lizenz EUPL-1.2',
  sources: 'Quellen und Lesedaten',
  components: 'Bausteine der Oberfläche',
}
