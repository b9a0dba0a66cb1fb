import type { COMMUNE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const communeNl: SheetsOf<typeof COMMUNE_SHEETS> = {
  'circulaire-2007-annexe-2': {
    name: 'Uw 9bis-aanvraag wordt niet in overweging genomen',
    what: 'De gemeente liet uw adres controleren en besluit dat u er niet woont. Ze neemt uw aanvraag daarom niet in overweging.',
    changes:
      'Uw aanvraag gaat niet naar de Dienst Vreemdelingenzaken: niemand onderzoekt uw redenen. Aan uw verblijf verandert niets.',
    steps: [
      'Ga meteen naar een advocaat. Die kan de rechter vragen deze beslissing nietig te verklaren.',
      'Woont u wel op dat adres? Verzamel bewijzen: huurcontract, post, verklaringen van buren.',
      'Een nieuwe aanvraag kan in de gemeente waar u echt woont. Praat er eerst over met een advocaat: ze kan een oudere aanvraag doen vervallen.',
    ],
  },
  'circulaire-2007-annexe-3': {
    name: 'Attest van inontvangstneming van uw 9bis-aanvraag',
    what: 'De gemeente bevestigt dat ze uw aanvraag kreeg, dat u op het opgegeven adres woont en dat het dossier naar de Dienst Vreemdelingenzaken is gestuurd.',
    changes:
      'Dit attest geeft geen verblijfsrecht en houdt een bevel om het grondgebied te verlaten niet tegen. De Dienst kan op elk moment beslissen: de wet geeft hem geen termijn.',
    steps: [
      'Bewaar dit document en een kopie van het hele dossier.',
      'Verhuist u? Zeg het aan de gemeente. Was de gekozen woonplaats op dat adres? Wijzig ze dan ook bij de Dienst, met een aangetekende brief.',
      'Is er nieuws (school, werk, gezondheid, geboorte)? Stuur het naar de Dienst met uw dossiernummer.',
    ],
  },
  'enquete-residence-fiche': {
    name: 'Vraag om uw adres te controleren',
    what: 'De gemeente vraagt de politie na te gaan of u echt woont op het adres van uw aanvraag. Dit document is niet aan u gericht.',
    changes:
      'Een agent komt langs op uw adres. Van zijn verslag hangt af of uw aanvraag naar de Dienst Vreemdelingenzaken gaat.',
    steps: [
      'Zet uw naam op de bel en op de brievenbus.',
      'Zeg aan de mensen met wie u woont dat er een agent kan komen.',
      'Bent u een tijd weg? Zeg het aan de gemeente.',
    ],
  },
  'enquete-residence-rapport': {
    name: 'Verslag van de controle van uw adres',
    what: 'De agent die langskwam, schrijft op wat hij zag, en of hij besluit dat u er woont of niet.',
    changes:
      'Positief verslag: de gemeente stuurt uw aanvraag naar de Dienst Vreemdelingenzaken. Negatief verslag: de gemeente kan weigeren ze in overweging te nemen.',
    steps: [
      'Lees het besluit en de dagen van de bezoeken.',
      'Klopt het verslag niet? Verzamel bewijzen dat u er woont en geef ze snel aan de gemeente.',
      'Toon het verslag aan uw advocaat.',
    ],
  },
  'bordereau-transmission': {
    name: 'Verzendlijst naar de Dienst Vreemdelingenzaken',
    what: 'De gemeente stuurt uw 9bis-aanvraag met andere dossiers naar de Dienst Vreemdelingenzaken. Dit is de lijst; ze is niet aan u gericht.',
    changes:
      'Uw dossier verlaat de gemeente. De Dienst gaat beslissen. Dit geeft geen verblijfsrecht.',
    steps: [
      'Schrijf de dag van verzending op.',
      'Stuur nieuwe documenten voortaan naar de Dienst, met uw naam, uw adres en uw dossiernummer.',
      'Zeg het aan de gemeente en aan de Dienst als u verhuist.',
    ],
  },
  'annexe-42': {
    name: 'Aanvraag onontvankelijk: retributie niet betaald (bijlage 42)',
    what: 'Uw aanvraag wordt geweigerd zonder onderzoek, omdat de retributie niet volledig betaald is of omdat het bewijs ontbreekt.',
    changes:
      'Deze aanvraag is afgelopen. Uw redenen zijn niet onderzocht. Aan uw verblijf verandert niets.',
    steps: [
      'Kijk met uw betalingsbewijzen na of de gemeente zich vergist, en toon ze aan een advocaat.',
      'Een nieuwe aanvraag is mogelijk, met het bewijs dat de retributie betaald is. Dezelfde redenen mogen erin staan.',
      'Tegen deze beslissing kunt u naar de rechter.',
    ],
  },
  'annexe-43': {
    name: 'Retributie niet volledig: saldo te betalen (bijlage 43)',
    what: 'U betaalde maar een deel van de retributie. Dit document zegt hoeveel er ontbreekt.',
    changes:
      'Uw aanvraag wacht. Is het saldo niet op tijd betaald, of is het bewijs niet op tijd bezorgd, dan wordt de aanvraag zonder onderzoek geweigerd (bijlage 42).',
    steps: [
      'Betaal precies het vermelde bedrag op de vermelde rekening.',
      'Bezorg het betalingsbewijs binnen dezelfde termijn aan de gemeente: betalen alleen is niet genoeg.',
      'Vraag een ontvangstbewijs en bewaar een kopie.',
    ],
  },
  'annexe-3': {
    name: 'Aankomstverklaring (bijlage 3)',
    what: 'Dit document bewijst dat u aan de gemeente gezegd hebt dat u voor een kort verblijf in België bent.',
    changes:
      'U mag blijven tot de dag op het document. Het verlengt uw verblijf niet en schrijft u in geen register in.',
    steps: [
      'Schrijf de laatste dag van het verblijf op.',
      'Vertrek uiterlijk op die dag.',
      'Wilt u langer blijven? Vraag raad vóór die dag, niet erna.',
    ],
  },
  'annexe-3ter': {
    name: 'Melding van aanwezigheid (bijlage 3ter)',
    what: 'Dit document bewijst dat u aan de gemeente gezegd hebt dat u in België bent, als burger van de Unie of als familielid.',
    changes: 'U mag hoogstens drie maanden blijven. Het document schrijft u in geen register in.',
    steps: [
      'Bewaar dit document bij uw paspoort of identiteitskaart.',
      'Wilt u langer dan drie maanden blijven? Dien de aanvraag bij de gemeente in, uiterlijk drie maanden na uw binnenkomst.',
    ],
  },
  'annexe-15': {
    name: 'Voorlopig attest (bijlage 15)',
    what: 'De gemeente bevestigt uw situatie met het aangekruiste vakje: u wacht bijvoorbeeld op een beslissing of op een kaart.',
    changes:
      'Volgens het aangekruiste vakje dekt het uw verblijf tot de dag die erop staat. Het verandert niets aan uw recht om te werken.',
    steps: [
      'Lees welk vakje is aangekruist en tot welke dag het attest geldt.',
      'Ga vóór die dag terug naar de gemeente als u nog geen antwoord hebt.',
      'Bewaar ook uw oude kaart.',
    ],
  },
  'annexe-19': {
    name: 'Aanvraag van een verklaring van inschrijving (bijlage 19)',
    what: 'Dit document bewijst dat u, als burger van de Unie, hebt gevraagd om voor meer dan drie maanden ingeschreven te worden.',
    changes: 'Uw aanvraag loopt. De gemeente controleert uw adres en uw documenten.',
    steps: [
      'Kijk op het document welke stukken nog ontbreken en tegen welke dag.',
      'Geef ze af aan de gemeente tegen ontvangstbewijs.',
      'Zet uw naam op de bel: uw adres wordt gecontroleerd.',
    ],
  },
  'annexe-19ter': {
    name: 'Aanvraag van een kaart als familielid (bijlage 19ter)',
    what: 'Dit document bewijst dat u een verblijfskaart hebt gevraagd als familielid van een burger van de Unie of van een Belg.',
    changes:
      'Uw aanvraag loopt. De Dienst Vreemdelingenzaken heeft een beperkte tijd om te beslissen. De gemeente controleert uw adres.',
    steps: [
      'Geef alle ontbrekende bewijzen af aan de gemeente, tegen ontvangstbewijs.',
      'Zet uw naam op de bel en op de brievenbus.',
      'Meld elke verandering van adres of gezin aan de gemeente.',
    ],
  },
  'annexe-19quinquies': {
    name: 'Aanvraag niet in overweging genomen (bijlage 19quinquies)',
    what: 'Uw aanvraag als burger van de Unie of als familielid wordt niet in overweging genomen, bijvoorbeeld omdat de familieband niet bewezen is.',
    changes:
      'Uw aanvraag stopt. Een beroep tegen deze beslissing houdt de verwijdering niet tegen.',
    steps: [
      'Lees de reden op het document.',
      'Ga naar een advocaat: een beroep bij de rechter is mogelijk.',
      'Ontbrak er een bewijs? Vraag of een nieuwe, volledige aanvraag sneller is.',
    ],
  },
  'annexe-35': {
    name: 'Bijzonder verblijfsdocument (bijlage 35)',
    what: 'Dit document zegt dat u in beroep bent gegaan en dat u in België mag blijven in afwachting van het arrest.',
    changes:
      'U mag blijven, maar dit is geen verblijfsrecht. Het document zegt of u mag werken: onbeperkt, beperkt of niet.',
    steps: [
      'Lees tot welke dag het geldt en wat het over werk zegt.',
      'Ga vóór die dag naar de gemeente om het te verlengen.',
      'Houd contact met uw advocaat: wordt het beroep verworpen, dan wordt het document ingetrokken.',
    ],
  },
  'annexe-20': {
    name: 'Weigering van verblijf (bijlage 20)',
    what: 'Het verblijf van meer dan drie maanden dat u vroeg, als burger van de Unie of als familielid, is geweigerd.',
    changes:
      'Het gevraagde verblijf is geweigerd. Is de zin over het bevel om het grondgebied te verlaten niet doorgehaald, dan moet u ook vertrekken. Volgens de beslissing en haar datum kan een tijdig beroep de verwijdering tegenhouden; voor “andere familieleden” is dat niet zo.',
    steps: [
      'Kijk wat doorgehaald is: staat er een bevel in? een extra maand voor documenten?',
      'Is er een extra maand? Geef de documenten af uiterlijk op de dag die erop staat.',
      'Ga meteen naar een advocaat voor het beroep.',
      'Vraag na het beroep aan de gemeente of u een bijlage 35 krijgt.',
    ],
  },
}
