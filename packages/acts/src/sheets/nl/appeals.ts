import type { APPEAL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const appealsNl: SheetsOf<typeof APPEAL_SHEETS> = {
  'recours-annulation': {
    name: 'Uw beroep tot nietigverklaring',
    what: 'Dit is de brief die de Raad voor Vreemdelingenbetwistingen vraagt een beslissing nietig te verklaren. De rechter kijkt of de wet gevolgd is; hij geeft geen verblijf.',
    changes:
      'In de regel houdt dit beroep de verwijdering niet tegen. Voor sommige beslissingen over familie of burgers van de Unie kan het dat wel: vraag het aan uw advocaat.',
    steps: [
      'Ga met uw advocaat na dat het verzoekschrift vóór de laatste dag vertrekt. Daarna is het verloren.',
      'Vraagt de griffie om te betalen of aan te vullen? Doe het meteen: de termijn is heel kort.',
      'Verhuist u? Verwittig uw advocaat en de griffie.',
      'Kom naar de terechtzitting, of laat u door uw advocaat vertegenwoordigen.',
    ],
  },
  'recours-annulation-suspension': {
    name: 'Uw beroep met vordering tot schorsing',
    what: 'Eén brief vraagt de rechter de beslissing nietig te verklaren en intussen de gevolgen ervan te stoppen.',
    changes:
      'De vordering alleen houdt de verwijdering niet tegen. Dat gebeurt pas als de rechter de schorsing toestaat.',
    steps: [
      'Geef uw advocaat de bewijzen van het nadeel dat de uitvoering u zou doen.',
      'Wordt u aangehouden of is er een vertrek gepland? Bel uw advocaat dezelfde dag.',
      'Wordt de schorsing geweigerd, dan moet heel snel de voortzetting gevraagd worden: uw advocaat moet het weten.',
    ],
  },
  'recours-extreme-urgence': {
    name: 'Uw vordering bij uiterst dringende noodzakelijkheid',
    what: 'Uw advocaat vraagt de rechter een verwijdering die gaat gebeuren meteen te stoppen.',
    changes:
      'Voor een maatregel die u vóór 12 juni 2026 kreeg, kunt u in de regel niet met dwang verwijderd worden zolang de termijn voor deze vordering loopt, en zolang een tijdige vordering niet verworpen is. De wet is die dag veranderd: vraag uw advocaat wat voor u geldt.',
    steps: [
      'Blijf op elk uur bereikbaar voor uw advocaat.',
      'Zeg hem meteen de dag en het uur van het aangekondigde vertrek.',
      'In het gesloten centrum kunt u het verzoekschrift aan de directeur geven: hij noteert de dag en geeft een ontvangstbewijs.',
      'De rechter beslist binnen enkele dagen, soms binnen enkele uren.',
    ],
  },
  'demande-audition': {
    name: 'Verzoek om gehoord te worden',
    what: 'De rechter stelt voor om zonder terechtzitting te beslissen. Deze brief vraagt een terechtzitting, zodat u uitleg kunt geven.',
    changes:
      'In de regel komt er dan een terechtzitting. Zonder deze brief beslist de rechter alleen op de stukken.',
    steps: [
      'Kijk naar de dag van verzending op de omslag: de termijn begint bij de verzending, niet op de dag dat u de brief las.',
      'Verstuur het verzoek aangetekend of via J-Box, en bewaar het bewijs.',
      'Kom naar de terechtzitting.',
    ],
  },
  'memoire-synthese': {
    name: 'Synthesememorie',
    what: 'De griffie vraagt of uw advocaat al zijn redenen in een laatste tekst wil samenvatten. Dit is dat antwoord, of die tekst.',
    changes:
      'De rechter beslist op die laatste tekst. Zonder tijdig antwoord aan de griffie is het beroep verloren.',
    steps: [
      'Geef elke brief van de griffie dezelfde dag aan uw advocaat.',
      'Er zijn twee termijnen: één om te antwoorden, één om de tekst in te dienen. Ze beginnen op dezelfde dag.',
    ],
  },
  'cassation-liste': {
    name: 'Beroep bij de Raad van State: na te kijken',
    what: 'Dit is een lijst van wat nodig is voordat u de Raad van State vraagt het arrest van de Raad voor Vreemdelingenbetwistingen te verbreken.',
    changes:
      'Dit beroep stopt niets: niet de beslissing en niet de verwijdering. De Raad van State kijkt niet naar uw feiten, alleen of de wet juist is toegepast.',
    steps: [
      'Ga meteen naar een advocaat: dat is verplicht.',
      'Geef hem het arrest en het bewijs van de dag waarop u het kreeg.',
      'Vraag hem of uw juridische bijstand nog geldt.',
    ],
  },
  'etiquettes-recommande': {
    name: 'Etiketten voor een aangetekende brief',
    what: 'Dit zijn de adressen om op de omslagen te kleven die u aangetekend verstuurt.',
    changes: 'Niets zolang de omslag niet aan de post is afgegeven.',
    steps: [
      'Kleef het etiket op de juiste omslag.',
      'Geef de omslag af aan het loket van de post. De dag van afgifte telt.',
      'Bewaar het bewijs bij uw dossier.',
    ],
  },
  'couverture-recommande': {
    name: 'Begeleidende brief',
    what: 'Deze brief zegt wat er in de omslag of in de zending via J-Box zit: elk document en het aantal exemplaren.',
    changes: 'Niets aan uw verblijf. De brief dient om te bewijzen wat verstuurd is.',
    steps: [
      'Vergelijk de lijst met wat er in de omslag zit.',
      'Bewaar een kopie van de brief en het bewijs van verzending.',
    ],
  },
}
