import type { decisions } from '../enonces/decisions.ts'
import type { demandes } from '../enonces/demandes.ts'
import type { EnonceTexts } from '../enonces/enonce.ts'
import type { ordres } from '../enonces/ordres.ts'
import type { provisoires } from '../enonces/provisoires.ts'

export const provisoiresNl: EnonceTexts<typeof provisoires> = {
  'ai.role': 'Voorlopig document, afgegeven tijdens het onderzoek van een ontvankelijke aanvraag.',
  'ai.9ter': 'Een zieke persoon wiens 9ter-aanvraag ontvankelijk is verklaard.',
  'ai.famille':
    'Wie gezinshereniging vraagt, zodra de aanvraag ontvankelijk is of na vijf maanden zonder antwoord.',
  'ai.asile': 'Wie een verzoek om internationale bescherming in onderzoek heeft.',
  'ai.etudiant':
    'Een student die een toelatingsexamen moet afleggen of een gelijkwaardigheid van diploma moet krijgen.',
  'ai.traite':
    'Een slachtoffer van mensenhandel dat klacht heeft ingediend of een verklaring heeft afgelegd.',
  'ai.mena': 'Een niet-begeleide minderjarige vreemdeling.',
  'ai.autres': 'De lijst is niet gesloten: ook andere aanvragen geven er een.',
  'ai.sejour': 'Het dekt het verblijf tijdens het onderzoek. Het is geen verblijfstitel.',
  'ai.travail-ancien':
    'Het oude model verbood werk zonder machtiging. Sinds 3 januari 2019 telt de vermelding “arbeidsmarkt”.',
  'ai.duree': 'De duur verschilt volgens de aanvraag.',
  'ai.duree-asile':
    'Internationale bescherming: vier maanden vanaf het verzoek, daarna telkens met acht maanden verlengd.',
  'ai.duree-9ter':
    'Artikel 9ter: drie maanden, driemaal met drie maanden verlengd, daarna maand per maand.',
  'ai.duree-famille': 'Gezinshereniging: tot het einde van de beslissingstermijn.',
  'ai.duree-etudiant': 'Studies: vier maanden.',
  'ai.duree-traite':
    'Slachtoffer van mensenhandel: drie maanden, eenmaal met drie maanden verlengd.',
  'ai.duree-mena': 'Niet-begeleide minderjarige: zes maanden.',
  'ai.registre':
    'Wachtregister voor de internationale bescherming; vreemdelingenregister voor de andere aanvragen.',
  'ai.champs':
    'Het vermeldt de provincie, het arrondissement en de gemeente, plaats en dag van afgifte, het einde van de geldigheid, en de handtekening van de ambtenaar van de burgerlijke stand of zijn gemachtigde.',
  'ai-b.role': 'Oud model, vroeger afgegeven aan onderdanen van de Unie.',
  'ai-b.duree': 'Historisch model: het wordt in het huidige stelsel niet meer afgegeven.',
  'ai-union.role':
    'Voorlopig document van het familielid van een burger van de Unie of van een Belg.',
  'ai-union.qui':
    'Een onderdaan van een derde land met een bijlage 19ter, na een positieve woonstcontrole.',
  'ai-union.duree': 'Zes maanden.',
  'annexe-35.role':
    'Bijzonder verblijfsdocument, afgegeven tijdens een schorsend beroep bij de Raad voor Vreemdelingenbetwistingen.',
  'annexe-35.qui':
    'Wie een beroep in volle rechtsmacht heeft ingediend, of een beroep tot nietigverklaring tegen een beslissing die de wet opsomt.',
  'annexe-35.retrait':
    'Wie een beslissing aanvecht die onder de artikelen 18(3) en 20(1) van het terugtrekkingsakkoord met het Verenigd Koninkrijk valt.',
  'annexe-35.sejour':
    'De persoon is niet toegelaten en niet gemachtigd tot verblijf, maar mag op het grondgebied blijven tot de Raad beslist.',
  'annexe-35.cinq-ans':
    'Het is een gedoogde aanwezigheid, geen verblijf: voor het duurzaam verblijf schorst deze tijd de telling van de vijf jaar.',
  'annexe-35.duree': 'De duur staat erop.',
  'annexe-35.duree-mois': 'Drie maanden, daarna maand per maand verlengd, zolang het beroep loopt.',
  'annexe-35.registre':
    'De persoon blijft afgevoerd: een bijlage 35 geeft geen inschrijving. Een verzoeker om bescherming blijft in het wachtregister.',
  'annexe-35.champs':
    'Het vermeldt de identiteit, de nationaliteit, het adres, het rijksregisternummer, het einde van de geldigheid, en de handtekening van de burgemeester of zijn gemachtigde.',
  'annexe-35.apres-2026':
    'De lijst van schorsende beroepen is op 12 juni 2026 opgeheven. Waarop de bijlage 35 sindsdien rust, is niet gelezen.',
  'annexe-15.role': 'Attest dat twee titels overbrugt. Een aangekruist vakje zegt waarom.',
  'annexe-15.renouvellement': 'Vernieuwing op tijd gevraagd, kaart vervallen vóór de beslissing.',
  'annexe-15.etablissement':
    'Aanvraag van een K- of L-kaart in behandeling: vijf maanden, verlengbaar.',
  'annexe-15.retour': 'Terugkeer na een onvrijwillige afwezigheid.',
  'annexe-15.permanent': 'Aanvraag van duurzaam verblijf in behandeling.',
  'annexe-15.recherche': 'Zoekjaar naar werk na studies of onderzoek.',
  'annexe-15.frontalier': 'Grensarbeid.',
  'annexe-15.traite': 'Slachtoffer van mensenhandel: bedenktijd van 45 dagen, zonder inschrijving.',
  'annexe-15.carte': 'Wachten op de kaart, die al is toegekend.',
  'annexe-15.sejour': 'Het dekt het verblijf voorlopig.',
  'annexe-15.travail': 'Het werk blijft dat van het vorige statuut.',
  'annexe-15.duree':
    'Volgens het vakje: drie maanden in afwachting van de kaart, vijf maanden voor K of L, 45 dagen voor mensenhandel.',
  'annexe-15.registre':
    'De inschrijving verandert niet. Geen inschrijving voor de 45 dagen bij mensenhandel en voor grensarbeid.',
  'annexe-15.modele':
    'Het model is op 15 augustus 2026 veranderd; de nieuwe tekst is niet gelezen.',
  'annexe-8ter.role': 'Voorlopig bewijs van de inschrijving van een burger van de Unie.',
  'annexe-8ter.qui': 'Een burger van de Unie wiens recht erkend is en die op de EU-kaart wacht.',
  'annexe-8quater.role': 'Voorlopig bewijs van het duurzaam verblijf van een burger van de Unie.',
  'annexe-8quater.qui': 'Een burger van de Unie met duurzaam verblijf die op de EU+-kaart wacht.',
  'annexe-33.role': 'Document van de student die aan de andere kant van de grens woont.',
  'annexe-33.qui': 'Een student die in een buurstaat woont.',
  'annexe-33.duree': 'Het academiejaar.',
  'annexe-49.role': 'Voorlopig verblijfs- en werkdocument, in afwachting van de A-kaart.',
  'annexe-49.qui': 'Een werknemer die een gecombineerde vergunning heeft gekregen.',
  'annexe-49.duree': '45 dagen, verlengbaar.',
  'annexe-49.sejour': 'Het dekt het verblijf voorlopig.',
  'annexe-49.registre': 'Vreemdelingenregister, na de woonstcontrole.',
  'annexe-3.role':
    'Aankomstverklaring: bewijst dat de persoon zich bij de gemeente heeft gemeld, en toont het einde van het toegelaten verblijf.',
  'annexe-3.qui':
    'Een onderdaan van een derde land in kort verblijf, die niet in een hotel, ziekenhuis of gevangenis verblijft.',
  'annexe-3.duree': 'Hoogstens 90 dagen, of de duur van het visum.',
  'annexe-3.sejour': 'Ze verlengt niets en geeft geen inschrijving in een register.',
  'annexe-3.distinguer':
    'Verwar ze niet met bijlage 3 van de omzendbrief van 2007, die de ontvangst van een 9bis-aanvraag bevestigt.',
  'annexe-3ter.role': 'Melding van aanwezigheid van een burger van de Unie of een familielid.',
  'annexe-3ter.qui': 'Een burger van de Unie, of een familielid, in kort verblijf.',
  'annexe-3ter.duree': 'Ze draagt geen einddatum; het recht zelf duurt drie maanden.',
  'annexe-3ter.sejour':
    'Ze bewijst de melding; het verblijf van minder dan drie maanden komt uit de wet.',
  'annexe-3bis.role':
    'Verbintenis waarmee een garant iemand ten laste neemt die voor een kort verblijf komt.',
  'annexe-3bis.qui': 'De garant: een Belg of iemand met onbeperkt verblijf.',
  'annexe-3bis.duree': 'Zes maanden om binnen te komen; de garant staat twee jaar in.',
  'annexe-3bis.sejour': 'Ze vervangt het bewijs van bestaansmiddelen; ze geeft geen verblijf.',
}

export const documentsNl: EnonceTexts<typeof demandes & typeof decisions & typeof ordres> = {
  'annexe-15bis.role':
    'Ontvangstbewijs van een aanvraag tot toelating tot verblijf, in België ingediend.',
  'annexe-15bis.qui': 'Een familielid (artikel 10).',
  'annexe-15bis.duree': 'Tot de beslissing over de ontvankelijkheid, hoogstens vijf maanden.',
  'annexe-15bis.registre': 'Geen inschrijving zolang de aanvraag niet ontvankelijk is.',
  'annexe-15bis.suite':
    'Ontvankelijk, of zonder antwoord na vijf maanden: attest van immatriculatie.',
  'annexe-16.role':
    'Formulier om vestiging (K-kaart) of de status van langdurig ingezetene (L-kaart) te vragen.',
  'annexe-16.qui': 'Wie een K- of L-kaart vraagt.',
  'annexe-16.suite': 'In overweging genomen: de gemeente geeft een bijlage 16bis af.',
  'annexe-16bis.role':
    'Ontvangstbewijs van een aanvraag van een K- of L-kaart die in overweging is genomen.',
  'annexe-16bis.qui': 'Wie een K- of L-kaart heeft gevraagd.',
  'annexe-16bis.duree':
    'Het bewijs draagt geen einddatum; de Dienst heeft vijf maanden om te beslissen.',
  'sejour.inchange': 'Het verblijf blijft dat van de kaart die de persoon al heeft.',
  'registre.inchange': 'De inschrijving verandert niet.',
  'annexe-18.role': 'Attest van vertrek: de persoon meldt dat hij vertrekt en wil terugkeren.',
  'annexe-18.qui': 'De houder van een kaart die drie tot twaalf maanden afwezig is.',
  'annexe-18.duree': 'Voor een afwezigheid van drie tot twaalf maanden.',
  'annexe-18.sejour':
    'Het behoudt het recht om terug te keren, als dat binnen het jaar gebeurt met een nog geldige titel.',
  'annexe-18.registre': 'De inschrijving blijft behouden, onder voorwaarden.',
  'annexe-19.role':
    'Aanvraag van een verklaring van inschrijving van een burger van de Unie, die ook als ontvangstbewijs dient.',
  'annexe-19.qui': 'Een burger van de Unie die langer dan drie maanden wil blijven.',
  'annexe-19.duree': 'Zes maanden: de termijn waarin het recht moet worden erkend.',
  'annexe-19.registre':
    'Wachtregister tijdens de woonstcontrole; vreemdelingenregister als die positief is.',
  'annexe-19.pieces': 'Sinds 1 september 2025 worden alle stukken bij de aanvraag gevoegd.',
  'annexe-19ter.role':
    'Aanvraag van een verblijfskaart van een familielid van een burger van de Unie of van een Belg, die ook als ontvangstbewijs dient.',
  'annexe-19ter.qui': 'Een familielid dat zelf geen burger van de Unie is.',
  'annexe-19ter.duree': 'Zes maanden: de termijn waarin het recht moet worden erkend.',
  'annexe-19ter.registre': 'Vreemdelingenregister, na een positieve woonstcontrole.',
  'annexe-19ter.suite': 'Positieve woonstcontrole: attest van immatriculatie van zes maanden.',
  'annexe-22.role': 'Aanvraag van duurzaam verblijf, die ook als ontvangstbewijs dient.',
  'annexe-22.qui': 'Een burger van de Unie of een familielid, na vijf jaar.',
  'annexe-22.duree': 'De beslissing moet binnen vijf maanden vallen.',
  'annexe-25.role': 'Bewijs van een verzoek om internationale bescherming aan de grens.',
  'annexe-25.qui': 'Iemand die aan de grens asiel vraagt.',
  'annexe-25.duree': 'Tot het attest van immatriculatie of de beslissing.',
  'annexe-26.role': 'Bewijs van een verzoek om internationale bescherming in België.',
  'annexe-26.qui': 'Iemand die in België asiel vraagt.',
  'annexe-26.duree': 'Tot het attest van immatriculatie.',
  'asile.sejour': 'Het verzoek is geregistreerd; dit papier is geen verblijfstitel.',
  'asile.pacte': 'De procedure is op 12 juni 2026 veranderd; de nieuwe tekst is niet gelezen.',
  'annexe-26quinquies.role': 'Bewijs van een nieuw verzoek om bescherming, na een eerste.',
  'annexe-26quinquies.qui': 'Iemand die opnieuw asiel vraagt.',
  'annexe-26quinquies.duree': 'Verlengd door een attest van de Dienst.',
  'annexe-41.role':
    'Het zou het ontvangstbewijs zijn van een in België ingediende aanvraag tot machtiging. Geen gelezen bron bevestigt dat.',
  'annexe-41bis.role':
    'Het zou het ontvangstbewijs zijn van een aanvraag op grond van artikel 10bis of 61/7. Geen gelezen bron bevestigt dat.',
  'annexe-41ter.role':
    'Geen gelezen bron kent dit papier, en de lijst van de bijlagen vermeldt het niet.',
  'annexe-46.role': 'Beslissing die de gecombineerde vergunning voor verblijf en werk toekent.',
  'annexe-46.qui': 'Een werknemer, op verzoek van de werkgever.',
  'annexe-46.duree': 'De duur staat erop.',
  'annexe-46.suite':
    'In het buitenland dient ze om het visum D te vragen; wie wettig in België verblijft, gaat naar de gemeente.',
  'annexe-46.sejour': 'Ze opent het verblijf; ze vervangt visum noch kaart.',
  'annexe-46.travail': 'Alleen het toegelaten werk mag.',
  'annexe-47.role':
    'Attest dat de beslissingstermijn voor de gecombineerde vergunning verstreken is.',
  'annexe-47.qui': 'Een werknemer wiens aanvraag niet op tijd is beantwoord.',
  'annexe-56.role':
    'Aanvragen en attesten van het terugtrekkingsakkoord met het Verenigd Koninkrijk (bijlagen 56, 57 en 58).',
  'annexe-56.qui': 'Britten en hun familie.',
  'annexe-19quinquies.role':
    'Beslissing om de aanvraag niet in overweging te nemen: het dossier is onvolledig.',
  'annexe-19quinquies.qui':
    'Een burger van de Unie, of een familielid, met een onvolledig dossier.',
  'annexe-19quinquies.recours': 'Het beroep tegen deze beslissing schorst niets.',
  'annexe-19quinquies.modele': 'Het model dateert van 1 september 2025.',
  'annexe-20.role':
    'Beslissing tot weigering van een verblijf van meer dan drie maanden, met of zonder bevel om het grondgebied te verlaten.',
  'annexe-20.qui': 'Een burger van de Unie of een familielid aan wie het verblijf wordt geweigerd.',
  'annexe-20.recours':
    'Het beroep tot nietigverklaring schorst de verwijdering, behalve voor de andere familieleden.',
  'annexe-20.registre': 'De persoon wordt afgevoerd, tenzij er een ander verblijfsrecht is.',
  'annexe-20.mois':
    'De extra maand om het dossier te vervolledigen geldt alleen voor aanvragen van vóór 1 september 2025.',
  'annexe-21.role':
    'Beslissing die een einde stelt aan het recht op verblijf van meer dan drie maanden.',
  'annexe-21.qui': 'Een burger van de Unie of een familielid van wie het recht eindigt.',
  'annexe-21.sejour': 'Het verblijfsrecht eindigt.',
  'annexe-21.recours':
    'Het beroep tot nietigverklaring schorst de verwijdering van een burger van de Unie en zijn familie. Voor de familie van een Belg noemt de gelezen lijst alleen de weigering, niet het einde van het verblijf.',
  'recours.apres-2026':
    'De regels over de beroepen zijn op 12 juni 2026 vervangen. Voor wat sindsdien ter kennis is gebracht, zijn termijn en gevolg van het beroep niet gelezen: laat het nagaan.',
  'annexe-21.titre': 'De precieze titel van het formulier is niet gelezen.',
  'annexe-26quater.role':
    'Weigering van verblijf met bevel om het grondgebied te verlaten: een andere staat moet de asielaanvraag onderzoeken (Dublin).',
  'annexe-26quater.qui':
    'Iemand die asiel heeft gevraagd en voor wie een andere staat verantwoordelijk is.',
  'annexe-26quater.registre': 'Wachtregister, daarna afvoering.',
  'annexe-38.role':
    'Bevel tot terugbrenging: het vraagt de minderjarige terug te brengen, in plaats van een bevel om het grondgebied te verlaten.',
  'annexe-38.qui': 'De voogd, of wie de minderjarige onder zijn hoede heeft.',
  'annexe-42.role':
    'Beslissing tot onontvankelijkheid: de retributie is niet of niet volledig betaald.',
  'annexe-42.qui': 'Wie de retributie niet betaalde, of het saldo niet op tijd.',
  'annexe-43.role': 'Beslissing die een gedeeltelijke betaling van de retributie vaststelt.',
  'annexe-43.qui': 'Wie maar een deel van de retributie betaalde.',
  'annexe-43.duree':
    '30 dagen, vanaf de dag na de kennisgeving, om het saldo te betalen en dat te bewijzen.',
  'ordre.delai':
    'De termijn om te vertrekken staat erop: in het algemeen nul tot dertig dagen. Hij loopt vanaf de kennisgeving.',
  'ordre.sejour': 'Het beveelt België te verlaten. Het geeft geen enkel recht om te blijven.',
  'annexe-13.role': 'Bevel om het grondgebied te verlaten.',
  'annexe-13.qui': 'Iemand in onregelmatig verblijf.',
  'annexe-13.recours':
    'Het beroep tot nietigverklaring houdt het bevel niet tegen. De uiterst dringende noodzakelijkheid heeft een veel kortere termijn.',
  'annexe-13.9bis':
    'Een 9bis-aanvraag schorst het bevel niet, maar de argumenten moeten vóór de verwijdering worden onderzocht.',
  'annexe-13quinquies.role':
    'Bevel om het grondgebied te verlaten voor iemand die internationale bescherming heeft gevraagd.',
  'annexe-13sexies.role':
    'Inreisverbod: verbod om terug te komen gedurende de tijd die erop staat.',
  'annexe-13septies.role':
    'Bevel om het grondgebied te verlaten, met vasthouding in een gesloten centrum met het oog op verwijdering.',
  'annexe-13septies.urgence':
    'In vasthouding zijn de termijnen korter. Vraag dezelfde dag een advocaat.',
  'annexe-11.role': 'Terugdrijving: de binnenkomst is aan de grens geweigerd.',
  'annexe-14.role':
    'Verwerping van een aanvraag tot toelating tot verblijf van de familie (artikel 10).',
  'famille.suspensif':
    'Het beroep tot nietigverklaring schorst de verwijdering, onder de voorwaarden van de wet.',
  'annexe-14ter.role': 'Intrekking van het verblijf van een familielid (artikel 11, § 2).',
  'annexe-14quater.role': 'Einde van het verblijf van de familie van iemand met beperkt verblijf.',
  'annexe-17.role': 'Verwerping van een aanvraag van een K- of L-kaart.',
  'annexe-37.role': 'Attest dat een document is ingehouden of ingetrokken.',
  'annexe-32.role': 'Verbintenis tot tenlasteneming van een student: een bewijs van zijn middelen.',
  'circulaire-annexe-2.role':
    'Beslissing van de gemeente om een 9bis-aanvraag niet in overweging te nemen, na een negatieve woonstcontrole.',
  'circulaire-annexe-2.recours': 'Een nieuwe aanvraag blijft mogelijk.',
  'circulaire-annexe-3.role':
    'Attest van inontvangstneming van een 9bis-aanvraag, afgegeven na een positieve woonstcontrole.',
  'circulaire-annexe-3.sejour':
    'Het geeft geen enkel recht op verblijf en schorst geen bevel om het grondgebied te verlaten.',
  'circulaire-annexe-3.distinguer':
    'Verwar het niet met bijlage 3 van het koninklijk besluit, de aankomstverklaring van een kort verblijf.',
  'circulaire.qui': 'Wie bij zijn gemeente artikel 9bis heeft gevraagd.',
  'modele.19bis':
    'Attest ingevuld door de werkgever van een burger van de Unie: een stuk van de aanvraag.',
  'annexe-15ter.role':
    'Beslissing om een aanvraag tot toelating tot verblijf niet in overweging te nemen.',
  'annexe-16ter.role':
    'Beslissing om een aanvraag van een K- of L-kaart niet in overweging te nemen.',
  'annexe-29.role':
    'Beslissing tot onontvankelijkheid van een vernieuwingsaanvraag van een student.',
}
