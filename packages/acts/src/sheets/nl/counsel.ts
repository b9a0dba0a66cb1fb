import type { COUNSEL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const counselNl: SheetsOf<typeof COUNSEL_SHEETS> = {
  'article-9bis-demande': {
    name: 'Uw 9bis-aanvraag',
    what: 'Dit is de brief die vanuit België een machtiging tot verblijf vraagt. Hij legt uit waarom u ze niet in het buitenland kunt vragen en waarom u wilt blijven.',
    changes:
      'Er verandert niets zolang de Dienst Vreemdelingenzaken niet beslist heeft. De aanvraag geeft geen verblijf en houdt een bevel om het grondgebied te verlaten niet tegen.',
    steps: [
      'Lees elk feit en elke datum na: alles moet kloppen.',
      'Kijk het adres en de gekozen woonplaats na: daar komt de beslissing aan.',
      'Elke volwassene tekent, of een advocaat tekent voor iedereen. Het bewijs van de retributie is bijgevoegd.',
      'Bereid u voor op de controle van uw adres.',
    ],
  },
  inventaire: {
    name: 'Lijst van uw documenten',
    what: 'Dit is de genummerde lijst van de documenten in uw dossier, met wat elk document bewijst.',
    changes: 'Niets aan uw verblijf. De Dienst of de rechter vindt uw bewijzen sneller.',
    steps: [
      'Vergelijk de lijst met de documenten die u gaf.',
      'Bewaar de originelen thuis.',
      'Zeg het aan uw advocaat als een document ontbreekt of niet meer geldt.',
    ],
  },
  'faits-et-procedures': {
    name: 'Uw verhaal op datum',
    what: 'Dit is een tabel van wat er gebeurde, in volgorde, met de beslissingen die u kreeg en de bewijzen.',
    changes: 'Niets aan uw verblijf. De tabel helpt om uw dossier te lezen.',
    steps: [
      'Vergelijk elke datum met uw documenten.',
      'Zeg aan uw advocaat wat ontbreekt: een oude aanvraag, een beroep, een bevel.',
    ],
  },
  'domicile-elu': {
    name: 'Adres om de beslissingen te krijgen',
    what: 'Deze brief zegt aan de Dienst Vreemdelingenzaken naar welk adres in België hij zijn beslissingen voor u moet sturen.',
    changes:
      'Zodra de Dienst de brief heeft, is een beslissing die naar dat adres gaat geldig en lopen de termijnen, ook als u ze niet zag.',
    steps: [
      'Kies een adres waar de post elke dag geopend wordt, bijvoorbeeld bij uw advocaat.',
      'Verstuur de brief aangetekend, of geef hem af tegen ontvangstbewijs.',
      'Meld elke nieuwe wijziging.',
    ],
  },
  complement: {
    name: 'Aanvulling van uw aanvraag',
    what: 'Deze brief voegt feiten of documenten toe aan een aanvraag die nog loopt.',
    changes:
      'Niets aan uw verblijf. De Dienst kan er rekening mee houden als hij de brief vóór de beslissing krijgt.',
    steps: [
      'Kijk na of uw naam, uw adres en uw dossiernummer erop staan.',
      'Verstuur hem snel, aangetekend, en bewaar het bewijs van verzending.',
    ],
  },
  actualisation: {
    name: 'Bijwerking van uw aanvraag',
    what: 'Deze brief zegt wat in uw aanvraag nog geldt, wat veranderd is en wat nieuw is.',
    changes: 'Niets aan uw verblijf. De Dienst beslist met uw situatie van vandaag.',
    steps: [
      'Zeg aan uw advocaat alles wat veranderd is, ook wat u nadelig lijkt.',
      'Geef recente documenten.',
      'Bewaar het bewijs van verzending.',
    ],
  },
  'changement-adresse': {
    name: 'Adreswijziging',
    what: 'Deze brief zegt aan de gemeente en aan de Dienst Vreemdelingenzaken dat u verhuisd bent. Uw aanvraag loopt door.',
    changes:
      'Uw nieuwe adres kan gecontroleerd worden. De gekozen woonplaats verandert alleen als de brief het zegt.',
    steps: [
      'Zet uw naam op de bel en op de brievenbus.',
      'Kijk na naar welk adres de beslissingen gestuurd worden.',
      'Verwittig ook uw advocaat en, als er een beroep loopt, de griffie van de rechter.',
    ],
  },
  'changement-conseil': {
    name: 'Verandering van advocaat',
    what: 'Deze brief zegt aan de Dienst Vreemdelingenzaken welke advocaat u voortaan verdedigt.',
    changes:
      'De kopieën van de beslissingen gaan naar uw nieuwe advocaat. Was de gekozen woonplaats bij de vorige, dan moet ook die veranderen.',
    steps: [
      'Vraag de vorige advocaat uw dossier aan de nieuwe te geven.',
      'Kijk na of de gekozen woonplaats juist is.',
      'Loopt er een beroep? Dan moet de griffie van de rechter apart verwittigd worden.',
    ],
  },
  'signalement-parent': {
    name: 'Melding: ouder van een kind met wettig verblijf',
    what: 'Deze brief zegt aan de Dienst Vreemdelingenzaken dat u ouder bent van een kind dat wettig in België verblijft, en vraagt daar rekening mee te houden.',
    changes: 'Niets aan uw verblijf zolang de Dienst niet geantwoord heeft.',
    steps: [
      'Voeg de geboorteakte en de verblijfstitel van het kind toe.',
      'Voeg bewijzen toe dat u voor het kind zorgt.',
      'Bewaar het bewijs van verzending.',
    ],
  },
  prolongation: {
    name: 'Aanvraag tot verlenging van uw kaart',
    what: 'Deze brief vraagt uw verblijf te verlengen voordat uw kaart vervalt.',
    changes:
      'Is hij op tijd, dan kan de gemeente u een attest geven in afwachting van de beslissing.',
    steps: [
      'Ga naar de gemeente tussen 45 en 30 dagen vóór het einde van de kaart, en in elk geval vóór het einde.',
      'Voeg bewijzen toe dat u aan de voorwaarden van de kaart voldoet.',
      'Vraag een ontvangstbewijs, en een bijlage 15 als de kaart vóór het antwoord vervalt.',
    ],
  },
  desistement: {
    name: 'Afstand van uw aanvraag',
    what: 'Met deze brief doet u afstand van een verblijfsaanvraag die nog loopt: u trekt ze in.',
    changes:
      'De aanvraag stopt: de Dienst beslist niet meer. U kunt er later niet meer op rekenen.',
    steps: [
      'Teken alleen als u begrijpt waarom. Vraag eerst de mening van een advocaat.',
      'Bewaar een kopie en het bewijs van verzending.',
    ],
  },
}
