import type { CommonTexts } from '../index.ts'

export const common: CommonTexts = {
  tagline: 'Het recht om in België te verblijven, met de tekst ernaast',
  description:
    'Vrije hulpmiddelen over het verblijfsrecht in België: aanvragen, een termijn tellen, de retributie kennen. Elke regel draagt zijn bron.',
  home: 'Start',
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hulpmiddelen',
  languages: 'Taal van de pagina',
  languageName: 'Nederlands',
  leaveSite: 'Deze site verlaten',
  leaveSiteHint:
    'Opent het weerbericht in plaats van deze pagina. Met het toetsenbord: driemaal Esc.',
  footerHeading: 'Over deze site',
  whatThisIs:
    'Deze site leest de teksten over het verblijf en past ze toe op wat u antwoordt. Ze toont bij elke regel de bron en zegt wat ze niet weet.',
  noLegalAdvice:
    'Dit is geen juridisch advies. De overheid beslist; praat over uw dossier met een advocaat of een sociale dienst.',
  nothingSent: 'Uw antwoorden worden niet verzonden en niet bewaard, tenzij u dat vraagt.',
  licence: 'Vrije software, licentie EUPL-1.2',
  sources: 'Bronnen en leesdatums',
  components: 'Onderdelen van de interface',
}
