import type { IdEnonceIllimite } from './enonces.ts'

/** The Dutch sentences, by id. */
export const enoncesNl: { readonly [id in IdEnonceIllimite]: string } = {
  'B.famille':
    'De voorwaarden van de gezinshereniging zijn nog vervuld, en de persoon bij wie men zich voegde heeft onbeperkt verblijf.',
  'B.famille-sinon':
    'Zijn ze dat niet meer: een nieuwe beperkte kaart blijft mogelijk, met bestaansmiddelen, een ziekteverzekering en zonder gevaar voor de openbare orde.',
  'B.protection': 'Geen nieuwe voorwaarde: vijf jaar sinds het verzoek om bescherming volstaan.',
  'B.9ter': 'Het medische verblijf loopt nog; de vijf jaar beginnen bij de 9ter-aanvraag.',
  'B.permis': 'De voorwaarden van de arbeidsvergunning zijn nog vervuld.',
  'B.autre-etat':
    'De wet opent deze weg maar voor twee groepen ingezetenen van een andere lidstaat: 1° en 3° van artikel 61/7.',
  'B.mineur':
    'Drie jaar na de eerste A-kaart: dat aantal staat in de wet. Een opleidingslijst plaatst de minderjarigen nochtans bij de vijf jaar.',
  'B.traite':
    'De Dienst kan het toekennen wanneer de klacht of verklaring tot een veroordeling leidde, of wanneer het parket mensenhandel of mensensmokkel in zijn vordering behield. Er is geen aantal jaren bepaald.',
  'B.apatride': 'Beperkt verblijf van vijf jaar vanaf de toekenning, daarna onbeperkt.',
  'B.faveur':
    'Niets gaat vanzelf: ook na vijf jaar kiest de Dienst tussen onbeperkt verblijf en een nieuwe A-kaart.',
  'B.faveur-usage':
    'In de praktijk wacht de Dienst minstens vijf jaar sinds de eerste kaart. De wet bepaalt geen aantal.',
  'B.voie-non-lue': 'Geen gelezen tekst zegt na hoeveel jaar deze kaart onbeperkt wordt.',
  'K.illimite':
    'Er moet al onbeperkt verblijf zijn (B-kaart). Voor de L-kaart is dat niet nodig: het zijn twee aparte regels.',
  'K.cinq-ans':
    'Na vijf jaar regelmatig en ononderbroken verblijf moet de vestiging worden toegestaan, tenzij om redenen van openbare orde of nationale veiligheid.',
  'K.famille':
    'Van sommige familieleden van een gevestigde vreemdeling worden de vijf jaar niet gevraagd.',
  'K.identite': 'Een geldig paspoort, tenzij de identiteit al vaststaat, en geen signalering.',
  'K.casier': 'Sommige gemeenten vragen een uittreksel uit het strafregister; andere niet.',
  'L.ressources':
    'Stabiele bestaansmiddelen, minstens op het niveau waaronder maatschappelijke steun kan worden gegeven.',
  'L.assurance': 'Een ziekteverzekering.',
  'L.ordre-public': 'Geen bedreiging voor de openbare orde of de nationale veiligheid.',
  'L.groupes':
    'De wet sluit zes groepen personen uit, onder wie wie hier louter tijdelijk verblijft.',
  'L.etabli':
    'Wie een K-kaart heeft, kan op elk moment de L-kaart vragen; en wie niet gevestigd is, vraagt met de L-kaart ook de vestiging.',
  'union.continu':
    'Vijf jaar wettig en ononderbroken verblijf als burger van de Unie of als familielid.',
  'union.acquis':
    'Vijf voltooide jaren blijven verworven, ook als ze oud zijn: enkele maanden afwezigheid daarna nemen niets af.',
  'F+.installation':
    'Tijdens die vijf jaar samen gevestigd zijn met de burger van de Unie, behalve waar het recht behouden blijft (overlijden, vertrek, echtscheiding).',
  'F+.separation':
    'Gescheiden levende echtgenoten blijven echtgenoten tot de echtscheiding: apart leven onderbreekt de vijf jaar niet.',
  'F+.belge': 'Familie van een Belg krijgt de F+-kaart volgens dezelfde regels.',
  'union.anticipe':
    'Vroeger dan vijf jaar: pensioen, blijvende arbeidsongeschiktheid, grensarbeid, overlijden van de werknemer.',
  'B.demander':
    'Bij de gemeente, samen met de verlenging, vóór het einde van de A-kaart. Schrijf dat u onbeperkt verblijf vraagt.',
  'KL.demander':
    'Bij de gemeente waar u woont, met bijlage 16. U krijgt een ontvangstbewijs, bijlage 16bis.',
  'union.demander': 'Bij de gemeente waar u woont, met bijlage 22.',
  'F+.amende':
    'Een familielid uit een derde land vraagt de F+-kaart vóór het einde van de F-kaart; later is een boete van € 200 mogelijk.',
  'B.attendre':
    'Eindigt de A-kaart vóór het antwoord op een tijdige aanvraag, dan geeft de gemeente een bijlage 15.',
  'KL.attendre':
    'De beslissing komt binnen vijf maanden. Intussen dekt een bijlage 15 het verblijf.',
  'union.attendre':
    'De beslissing komt binnen vijf maanden. Intussen dekt een bijlage 15 het verblijf.',
  'B.silence':
    'Geen gelezen tekst geeft de Dienst een termijn, of een gevolg aan zijn stilzwijgen.',
  'K.silence':
    'De wet laat de Koning bepalen wat stilzwijgen na vijf maanden waard is. Die tekst werd niet gelezen.',
  'L.silence':
    'Zonder antwoord na vijf maanden zou de status verworven zijn. Dat is een regel van een koninklijk besluit, dat wij niet lazen.',
  'union.silence': 'Geen gelezen bron zegt wat stilzwijgen na vijf maanden waard is.',
  'B.carte':
    'B-kaart, vijf jaar geldig; vreemdelingenregister. Het recht eindigt niet met de kaart.',
  'K.carte': 'K-kaart, tien jaar geldig; bevolkingsregister.',
  'L.carte': 'L-kaart, tien jaar geldig; bevolkingsregister.',
  'EU+.carte': 'EU+-kaart, tien jaar geldig; bevolkingsregister.',
  'F+.carte':
    'F+-kaart, tien jaar geldig; bevolkingsregister. Modellen van vóór 11 oktober 2021 golden uiterlijk tot 3 augustus 2026.',
  'apres.sans-condition':
    'Eenmaal toegekend hangt het onbeperkte verblijf niet meer van voorwaarden af.',
  'apres.aide-sociale': 'Maatschappelijke steun vragen brengt het verblijf niet meer in gevaar.',
  'apres.carte': 'De kaart moet wel worden vernieuwd: om de vijf of tien jaar.',
  'absence.courte': 'Minder dan drie maanden: niets te doen.',
  'absence.annoncee':
    'Van drie maanden tot een jaar: verwittig de gemeente vóór het vertrek (bijlage 18), en meld u aan binnen 15 dagen na de terugkeer.',
  'absence.an': 'Meer dan een jaar afwezig: het recht gaat verloren, behalve bij uitzonderingen.',
  'absence.resident':
    'De L-kaart heeft eigen regels over afwezigheid. Wie langdurig ingezetene van een andere lidstaat wordt, verliest ook de Belgische status.',
  'absence.deux-ans':
    'Meer dan twee jaar na elkaar buiten België: het duurzame verblijf gaat verloren.',
  'retour.visa':
    'Na een te lange afwezigheid wordt in het buitenland een terugkeervisum gevraagd. Er is een retributie; de bronnen spreken elkaar tegen over het bedrag.',
  'retour.involontaire':
    'Na een onvrijwillige afwezigheid dekt een bijlage 15 het onderzoek van de terugkeer.',
  'perte.fraude': 'Fraude kan het verblijf altijd beëindigen.',
  'perte.fraude-union': 'Fraude kan het verblijf altijd beëindigen.',
  'perte.ordre-public':
    'Openbare orde en nationale veiligheid ook. Tegen wie gevestigd is, langdurig ingezetene is of tien jaar verblijft, zijn ernstiger redenen nodig; zijn leven in België wordt afgewogen.',
  'perte.ordre-public-union':
    'Openbare orde ook, als het gedrag van de persoon een werkelijke, actuele en voldoende ernstige bedreiging is.',
  'octroi.carte':
    'De machtiging is beperkt (A-kaart), tenzij de beslissing uitdrukkelijk “onbeperkt” zegt (B-kaart). In de gemelde praktijk sinds 2013 wordt ze beperkt toegekend.',
  'octroi.conditions':
    'De voorwaarden van de verlenging staan in de beslissing: daar moet u ze lezen.',
  'prolongation.pieces': 'Voeg de bewijzen bij dat elke voorwaarde van de beslissing vervuld is.',
  'prolongation.integration':
    'Bij de eerste verlenging worden integratie-inspanningen nagegaan (aanvragen na 25 januari 2017). Onder anderen vrijgesteld: minderjarigen, ernstig zieken, erkende staatlozen, vluchtelingen en hun familie.',
  'prolongation.usages':
    'Vaak gevraagd: werk, niet ten laste van het OCMW zijn, openbare orde, soms samenwonen of een opleiding. Ontbreekt een voorwaarde, leg dan uit waarom.',
  'prolongation.annexe-15':
    'Eindigt de kaart vóór het antwoord op een tijdige aanvraag, dan geeft de gemeente een bijlage 15.',
  'prolongation.redevance':
    'Hetzelfde verblijf verlengen kost geen nieuwe retributie; van grond veranderen wel.',
  'prolongation.refus':
    'Een weigering om te verlengen kan binnen 30 dagen worden aangevochten bij de Raad voor Vreemdelingenbetwistingen; dat beroep schorst niet.',
  'octroi.registre':
    'Met een A- of B-kaart staat u in het vreemdelingenregister; een lopende 9bis-aanvraag geeft geen inschrijving.',
}
