import type { OFFICE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const officeNl: SheetsOf<typeof OFFICE_SHEETS> = {
  'article-9bis-irrecevable': {
    name: '9bis-aanvraag onontvankelijk',
    what: 'De Dienst Vreemdelingenzaken onderzoekt uw redenen om te blijven niet, omdat u volgens hem de aanvraag in het buitenland kon doen, of omdat een voorwaarde ontbreekt.',
    changes:
      'De aanvraag is afgelopen. Uw verblijf blijft zoals het was. Er kan een bevel om het grondgebied te verlaten bij zitten: dat is een ander document, met een eigen beroep.',
    steps: [
      'Ga meteen naar een advocaat, met alle documenten die u die dag kreeg.',
      'Een beroep tot nietigverklaring is mogelijk. Het houdt de verwijdering niet tegen.',
      'Kijk of er ook een bevel om het grondgebied te verlaten of een inreisverbod bij is.',
    ],
  },
  'article-9bis-non-fondee': {
    name: '9bis-aanvraag ongegrond',
    what: 'De Dienst Vreemdelingenzaken heeft uw redenen om te blijven onderzocht en vindt ze niet voldoende.',
    changes:
      'De aanvraag is geweigerd. Uw verblijf blijft zoals het was. Er kan een bevel om het grondgebied te verlaten bij zitten, op een ander document.',
    steps: [
      'Ga meteen naar een advocaat, met alle documenten die u die dag kreeg.',
      'Een beroep tot nietigverklaring is mogelijk. Het houdt de verwijdering niet tegen.',
      'Schrijf op wat nieuw is sinds uw aanvraag: wat u al hebt ingeroepen, telt in een andere aanvraag in de regel niet meer.',
    ],
  },
  'article-9bis-sans-objet': {
    name: '9bis-aanvraag zonder voorwerp',
    what: 'De Dienst Vreemdelingenzaken oordeelt niet meer over uw aanvraag, omdat ze geen zin meer heeft: u kreeg bijvoorbeeld een ander verblijf.',
    changes: 'De aanvraag is afgesloten. Een ander verblijf dat u al hebt, blijft hetzelfde.',
    steps: [
      'Lees de reden. Klopt ze niet, ga dan naar een advocaat.',
      'Kijk of uw andere verblijf geldig is en tot wanneer.',
      'Een beroep tot nietigverklaring is mogelijk.',
    ],
  },
  'article-9bis-octroi': {
    name: 'Machtiging tot verblijf (artikel 9bis)',
    what: 'De Dienst Vreemdelingenzaken machtigt u om langer dan drie maanden in België te blijven. De beslissing zegt hoelang en onder welke voorwaarden.',
    changes:
      'U kunt bij de gemeente ingeschreven worden en een verblijfskaart krijgen. De beslissing zegt of u mag werken.',
    steps: [
      'Ga naar de gemeente met deze beslissing en uw paspoort.',
      'Lees de voorwaarden en bewaar vanaf nu de gevraagde bewijzen (loonfiches, attesten).',
      'Schrijf de einddatum van de kaart op. Vraag de verlenging tussen 45 en 30 dagen ervoor, en in elk geval vóór het einde.',
    ],
  },
  'annexe-13': {
    name: 'Bevel om het grondgebied te verlaten (bijlage 13)',
    what: 'De Dienst Vreemdelingenzaken beveelt u België te verlaten. Het document zegt binnen welke termijn.',
    changes:
      'U moet uiterlijk vertrekken op de dag die op het document staat, of meteen als het geen termijn laat. In de regel kunt u niet met dwang verwijderd worden zolang die termijn loopt. Daarna kunt u aangehouden en verwijderd worden.',
    steps: [
      'Ga meteen naar een advocaat. Het beroep tot nietigverklaring houdt het bevel niet tegen; is de verwijdering dichtbij, dan kan de advocaat bij uiterst dringende noodzakelijkheid optreden, binnen een veel kortere termijn.',
      'Deel uw adres mee aan de Dienst met een aangetekende brief, zoals het document vraagt.',
      'Kunt u niet op tijd vertrekken? Vraag met bewijzen een verlenging van de termijn voordat hij afloopt.',
      'Voor een vrijwillige terugkeer bestaat er hulp.',
    ],
  },
  'annexe-13septies': {
    name: 'Bevel om het grondgebied te verlaten met vasthouding (bijlage 13septies)',
    what: 'De Dienst Vreemdelingenzaken beveelt u België te verlaten en houdt u tot het vertrek vast in een gesloten centrum.',
    changes:
      'U wordt vastgehouden. De termijnen om op te treden zijn veel korter, en het vertrek kan dichtbij zijn.',
    steps: [
      'Vraag vandaag nog een advocaat. Er zijn twee rechters: één voor de verwijdering, een andere voor de vasthouding.',
      'Geef hem dit document en elk document van het centrum, en zeg hem de dag en het uur van een aangekondigd vertrek.',
      'U kunt een verzoekschrift aan de directeur van het centrum geven: hij noteert de dag en geeft een ontvangstbewijs.',
      'Zeg het meteen als u ziek bent, een kind hebt of bij terugkeer gevaar loopt.',
    ],
  },
  'annexe-13sexies': {
    name: 'Inreisverbod (bijlage 13sexies)',
    what: 'De Dienst Vreemdelingenzaken verbiedt u een tijd lang terug te komen. De duur staat op het document.',
    changes:
      'Het verbod geldt zodra u het document krijgt. Het kan een nieuwe verblijfsaanvraag moeilijker maken.',
    steps: [
      'Ga naar een advocaat: deze beslissing heeft een eigen beroep, los van dat tegen het bevel.',
      'Bewaar het bewijs van de dag waarop u België verlaat: de duur telt vanaf uw vertrek.',
      'Later kunt u vanuit het buitenland de opheffing vragen.',
    ],
  },
}
