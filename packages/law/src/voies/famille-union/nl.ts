import type { VoieTexts } from '../voie.ts'
import type { OuvertureFamilleUnion, voieFamilleUnion } from './index.ts'

export const voieFamilleUnionNl: VoieTexts<typeof voieFamilleUnion, OuvertureFamilleUnion> = {
  title: 'Familie van een burger van de Unie (artikel 40bis, bijlage 19ter)',
  conditions: {
    'famille-union.ouverte': 'De aanvraag op een bijlage 19ter kan in België worden ingediend',
    'famille-union.regroupant':
      'Het familielid is burger van de Unie, of Belg die uit een andere staat van de Unie is teruggekeerd',
    'famille-union.lien': 'De band staat in artikel 40bis',
  },
  statements: {
    'famille-union.base':
      'Het verblijf is een recht voor wie een van de banden van de wet heeft met een burger van de Unie. Dat geldt ook voor de band met een Belg die uit een andere staat van de Unie is teruggekeerd.',
    'famille-union.liens':
      'Banden: echtgenoot of gelijkgestelde partner; geregistreerde partner in een duurzame relatie; kind jonger dan 21 jaar of ten laste; ouder ten laste; ouder van een minderjarige burger.',
    'famille-union.lien-prouve':
      'De bijlage 19ter wordt alleen afgegeven als de familieband bewezen is; anders komt er een bijlage 19quinquies.',
    'famille-union.pieces':
      'De andere bewijzen mogen drie maanden lang volgen: het artikel dat dit zegt, is sinds 2011 niet gewijzigd.',
    'famille-union.pieces-doute':
      'Recentere pagina’s zeggen niet allemaal dat de familie die drie maanden behoudt: voeg voorzichtigheidshalve alles bij de aanvraag.',
    'famille-union.lieu':
      'De aanvraag gebeurt in België, na de binnenkomst, bij de gemeente waar de persoon woont. Wie een visum nodig heeft, vraagt het vanuit het buitenland eerst aan de Belgische post.',
    'famille-union.depot':
      'Ze gebeurt binnen drie maanden na de binnenkomst; later is een geldboete van € 200 mogelijk.',
    'famille-union.autorite':
      'De gemeente ontvangt de aanvraag en controleert de woonst; de Dienst Vreemdelingenzaken beslist.',
    'famille-union.attente':
      'Na een positieve woonstcontrole: attest van immatriculatie van zes maanden en vreemdelingenregister.',
    'famille-union.controle-refus':
      'Negatieve woonstcontrole, eerste lezing: de gemeente weigert met een bijlage 20.',
    'famille-union.controle-radiation':
      'Negatieve woonstcontrole, tweede lezing, gemeld voor de burger zelf: afvoering uit het wachtregister, en de aanvraag loopt voort.',
    'famille-union.delai':
      'De beslissing wordt binnen zes maanden na de aanvraag genomen en ter kennis gebracht.',
    'famille-union.silence':
      'Zonder beslissing na zes maanden wordt volgens gespecialiseerde pagina’s de F-kaart afgegeven; de wet schrijft dat niet, en het Hof van Justitie aanvaardt geen kaart zonder onderzoek.',
    'famille-union.titre': 'F-kaart, vijf jaar geldig, of korter als de burger minder lang blijft.',
    'famille-union.travail': 'De persoon werkt zonder vergunning.',
    'famille-union.redevance': 'Geen retributie.',
    'famille-union.fin':
      'Tijdens de eerste vijf jaar kan de Dienst een einde maken aan het verblijf als de burger vertrekt of overlijdt, of als de band eindigt.',
    'famille-union.droit-conserve':
      'Het recht kan behouden blijven: echtscheiding na drie jaar waarvan één in België, hoederecht over een kind, geweld, onder meer.',
    'famille-union.pesee':
      'Vooraf weegt hij de duur van het verblijf, de leeftijd, de gezondheid, het gezin, de economische situatie, de integratie en de banden met het land van herkomst af.',
    'famille-union.permanent':
      'Na vijf jaar ononderbroken wettig verblijf: duurzaam verblijf (F+-kaart), aan te vragen vóór het einde van de F-kaart, op straffe van een geldboete van € 200.',
    'famille-union.recours':
      'Tegen de bijlage 20 of 21: beroep tot nietigverklaring binnen 30 dagen, dat de verwijdering schorst volgens de tekst die tot 17 augustus 2025 is gelezen.',
    'famille-union.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen. Laat meteen na de kennisgeving nakijken of het beroep de verwijdering tegenhoudt.',
    'famille-union.ordre':
      'Een bevel om het grondgebied te verlaten laat minstens een maand, behalve bij gemotiveerde dringendheid.',
    'famille-union.ordre-public':
      'Een weigering om redenen van openbare orde, veiligheid of gezondheid betreft het persoonlijke gedrag en een werkelijke, actuele en voldoende ernstige bedreiging.',
    'famille-union.interdiction':
      'Een inreisverbod dat een andere staat vroeger gaf, volstaat niet om de familie te weigeren van een burger die zich heeft verplaatst.',
  },
}
