import type { cartes } from '../enonces/cartes.ts'
import type { communs } from '../enonces/communs.ts'
import type { EnonceTexts } from '../enonces/enonce.ts'
import type { union } from '../enonces/union.ts'

export const cartesNl: EnonceTexts<typeof communs & typeof cartes & typeof union> = {
  'sejour.limite':
    'Het verblijf is beperkt: het wordt verlengd zolang de voorwaarden vervuld zijn.',
  'sejour.illimite':
    'Het verblijfsrecht is onbeperkt. De gedrukte datum is die van de kaart, niet die van het recht.',
  'sejour.permanent':
    'Het verblijf is duurzaam. De gedrukte datum is die van de kaart, niet die van het recht.',
  'sejour.demande': 'Het bewijst dat een aanvraag is ingediend. Het is geen verblijfstitel.',
  'sejour.decision': 'Het is een beslissing: ze geeft geen enkel recht op verblijf.',
  'sejour.decision-neutre':
    'Ze geeft geen verblijf, en neemt het verblijf dat de persoon al had niet weg.',
  'travail.illimite': 'De vermelding “arbeidsmarkt” is “onbeperkt”: elk werk is toegelaten.',
  'travail.mention':
    'Lees de vermelding “arbeidsmarkt” op het document: onbeperkt, beperkt of nee. Ze hangt af van het statuut.',
  'travail.limite': 'De vermelding “arbeidsmarkt” is “beperkt”: alleen het toegelaten werk mag.',
  'travail.demande': 'Dit document alleen laat niet toe te werken.',
  'voyage.titre':
    'Met een geldig paspoort zou een verblijfstitel korte verblijven in de Schengenzone toelaten, 90 dagen op 180.',
  'voyage.non': 'Het laat niet toe in de Schengenzone te reizen.',
  'identite.non': 'Het bewijst identiteit noch nationaliteit: dat staat erop.',
  'identite.avec': 'Het is enkel geldig samen met het identiteitsdocument van de houder.',
  'duree.carte-electronique': 'Het geldt tot de elektronische kaart wordt afgegeven.',
  'renouvellement.45-30':
    'De vernieuwing wordt bij de gemeente gevraagd tussen de 45e en de 30e dag vóór de vervaldag.',
  'renouvellement.b':
    'De kaart wordt bij de gemeente vernieuwd tussen de 45e en de 30e dag vóór haar einde.',
  'renouvellement.k':
    'De kaart wordt bij de gemeente vernieuwd tussen de 40e en de 30e dag vóór haar einde.',
  'renouvellement.l':
    'De kaart zou worden vernieuwd tussen de 40e en de 30e dag vóór haar einde, zoals de K-kaart.',
  'renouvellement.etudiant':
    'Een student vraagt de vernieuwing minstens 15 dagen vóór de vervaldag.',
  'renouvellement.loi':
    'De wet zelf vraagt alleen te handelen vóór de vervaldag: wie binnen deze periode laat is, is nog niet te laat.',
  'renouvellement.avant': 'De kaart wordt vernieuwd vóór haar geldigheid eindigt.',
  'renouvellement.annexe-15':
    'Is de aanvraag op tijd gedaan en vervalt de kaart vóór de beslissing, dan geeft de gemeente een bijlage 15 af.',
  'enfants.carte':
    'Kind jonger dan 12 jaar: elektronische kaart van hoogstens drie jaar, en niet langer dan de titel van de ouder.',
  'codes.nationalite':
    'In plaats van de nationaliteit staat XXB voor een vluchteling en XXA voor een staatloze.',
  'registre.radiation':
    'Een beslissing die het verblijf weigert of beëindigt, leidt tot afvoering uit het register.',
  'A.role': 'Elektronische kaart van een verblijf van meer dan drie maanden, beperkt in de tijd.',
  'A.travailleur': 'Iemand die werkt, bijvoorbeeld met een gecombineerde vergunning.',
  'A.9bis': 'Iemand die op grond van artikel 9bis tot verblijf gemachtigd is.',
  'A.refugie': 'Een erkende vluchteling, de eerste vijf jaar.',
  'A.subsidiaire': 'Iemand met subsidiaire bescherming.',
  'A.9ter': 'Een ernstig zieke persoon, gemachtigd op grond van artikel 9ter.',
  'A.famille': 'De familie van een onderdaan van een derde land.',
  'A.etudiant': 'Iemand die studeert.',
  'A.mena': 'Een niet-begeleide minderjarige vreemdeling.',
  'A.traite': 'Een slachtoffer van mensenhandel.',
  'A.duree': 'Een jaar of meer, naargelang het statuut.',
  'A.duree-refugie': 'Vluchteling: vijf jaar.',
  'A.duree-subsidiaire': 'Subsidiaire bescherming: een jaar, daarna verlengingen van twee jaar.',
  'A.duree-etudiant': 'Studies: tot 31 oktober.',
  'A.duree-famille':
    'Familie van iemand met beperkt verblijf: even lang als de titel van die persoon.',
  'A.duree-traite': 'Slachtoffer van mensenhandel: zes maanden, vernieuwbaar.',
  'A.suite':
    'Na vijf jaar kan vaak onbeperkt verblijf worden gevraagd. Na artikel 9 of 9bis blijft de Dienst vrij het te geven.',
  'B.role': 'Elektronische kaart van een onbeperkt verblijf.',
  'B.9bis': 'Iemand die voor onbeperkte duur geregulariseerd is.',
  'B.famille':
    'De familie, na vijf jaar, als de persoon die men vervoegt onbeperkt verblijf heeft.',
  'B.refugie': 'Een vluchteling, vijf jaar na het verzoek om bescherming.',
  'B.9ter': 'Een ernstig zieke persoon, vijf jaar na de 9ter-aanvraag.',
  'B.subsidiaire': 'Iemand met subsidiaire bescherming, vijf jaar na het verzoek om bescherming.',
  'B.traite':
    'Een slachtoffer van mensenhandel, als de Dienst het toekent, na een veroordeling of als het parket de tenlastelegging behoudt.',
  'B.mena': 'Een niet-begeleide minderjarige, drie jaar na de eerste A-kaart.',
  'B.duree': 'De kaart geldt vijf jaar.',
  'B.suite': 'Na vijf jaar verblijf kan een K- of L-kaart worden gevraagd.',
  'K.role': 'Identiteitskaart voor vreemdelingen: de persoon is in België gevestigd.',
  'K.qui':
    'Wie vijf jaar regelmatig en ononderbroken verblijf heeft en onbeperkt verblijf (B-kaart).',
  'K.duree': 'De kaart geldt tien jaar.',
  'L.role': 'EU-verblijfsvergunning voor langdurig ingezetene.',
  'L.qui': 'Wie vijf jaar wettig en ononderbroken verblijf heeft. Een B-kaart is niet nodig.',
  'L.autre-etat':
    'De status uit een andere lidstaat geeft hier een A-kaart, en inschrijving in het vreemdelingenregister.',
  'L.duree': 'De kaart geldt tien jaar.',
  'H.role': 'Europese blauwe kaart.',
  'H.qui': 'Een hooggekwalificeerde werknemer.',
  'H.duree': 'Tot drie jaar. Vroeger: dertien maanden, daarna drie jaar.',
  'I.role': 'Vergunning voor een binnen een onderneming overgeplaatste persoon (ICT).',
  'I.qui':
    'Een leidinggevende, specialist of stagiair die door zijn groep naar België is gestuurd.',
  'I.duree':
    'De duur van de overplaatsing: hoogstens drie jaar voor een leidinggevende of specialist, een jaar voor een stagiair.',
  'J.role':
    'Vergunning voor langetermijnmobiliteit van een binnen een groep overgeplaatste persoon.',
  'J.qui': 'Iemand die naar een andere lidstaat is overgeplaatst en in België komt werken.',
  'J.duree': 'De duur van de mobiliteit.',
  'ict.suite': 'Deze vergunning leidt op zich niet tot onbeperkt verblijf.',
  'N+.role': 'Geen gelezen bron kent een “N+”-kaart. Toon ze aan een advocaat.',
  'speciale.diplomate':
    'Diplomatieke identiteitskaart, afgegeven door het Protocol van Buitenlandse Zaken.',
  'speciale.diplomate-qui': 'Diplomatieke ambtenaren en hun familie.',
  'speciale.diplomate-duree': 'Vijf jaar, dan drie jaar, dan telkens een jaar.',
  'speciale.consul':
    'Consulaire identiteitskaart, afgegeven door het Protocol van Buitenlandse Zaken.',
  'speciale.consul-qui': 'Beroepsconsuls en hun familie.',
  'speciale.autre':
    'Bijzondere identiteitskaart, afgegeven door het Protocol van Buitenlandse Zaken.',
  'speciale.autre-qui':
    'Administratief, technisch en dienstpersoneel, en internationale ambtenaren.',
  'speciale.duree': 'Duur: geen bron gelezen.',
  'speciale.registre': 'De houder staat in geen van de drie registers.',
  'speciale.temps': 'De tijd onder deze kaart telt niet mee om langdurig ingezetene te worden.',
  'C.role': 'Oude kaart van de gevestigde persoon.',
  'C.remplacee': 'Ze is vervangen door de K-kaart.',
  'D.role': 'Oude kaart van de langdurig ingezetene.',
  'D.remplacee': 'Ze is vervangen door de L-kaart.',
  'ancienne.duree': 'Ze gold vijf jaar.',
  'ancienne.verifier':
    'Kijk naar de gedrukte datum: is die voorbij, vraag dan de nieuwe kaart aan de gemeente.',
  'EU.role': 'Verklaring van inschrijving van een burger van de Unie, in de vorm van een kaart.',
  'EU.qui':
    'Een burger van de Unie, van Noorwegen, IJsland, Liechtenstein of Zwitserland die langer dan drie maanden blijft.',
  'EU.duree': 'De kaart geldt vijf jaar.',
  'EU.declaratif': 'Het recht ontstaat uit de voorwaarden van de wet; de kaart stelt het vast.',
  'EU.travail': 'Een burger van de Unie werkt zonder vergunning.',
  'EU+.role': 'Document ter staving van het duurzaam verblijf van een burger van de Unie.',
  'EU+.qui': 'Een burger van de Unie na vijf jaar ononderbroken verblijf.',
  'EU+.duree': 'De kaart geldt tien jaar.',
  'permanent.perte':
    'Meer dan twee jaar afwezigheid na elkaar doet het duurzaam verblijf verliezen.',
  'F.role': 'Verblijfskaart van een familielid van een burger van de Unie.',
  'F.qui':
    'Een onderdaan van een derde land, familielid van een burger van de Unie of van een Belg.',
  'F.duree':
    'Vijf jaar, of minder als het voorgenomen verblijf van de persoon die men vervoegt korter is.',
  'F.ancienne':
    'Een F-kaart die vóór 11 oktober 2021 is afgegeven, geldt hoogstens tot 3 augustus 2026; vanaf 4 augustus is ze niet meer geldig.',
  'F+.role': 'Duurzame verblijfskaart van een familielid van een burger van de Unie.',
  'F+.qui': 'Een familielid van een burger van de Unie of van een Belg, na vijf jaar.',
  'F+.duree': 'De kaart geldt tien jaar.',
  'F+.duree-avant': 'Voor 11 oktober 2021 afgegeven, gold ze vijf jaar.',
  'F+.ancienne':
    'Een F+-kaart die vóór 11 oktober 2021 is afgegeven, geldt hoogstens tot 3 augustus 2026; vanaf 4 augustus is ze niet meer geldig.',
  'F+.amende':
    'Ze moet worden aangevraagd vóór het einde van de F-kaart; te laat kan een boete van € 200 volgen.',
  'M.role':
    'Kaart van het terugtrekkingsakkoord tussen de Unie en het Verenigd Koninkrijk (artikel 50 van het verdrag).',
  'M.qui': 'Een Brit, of een familielid, die door het terugtrekkingsakkoord beschermd is.',
  'M.duree': 'Vijf jaar.',
  'M-permanent.role': 'Duurzame verblijfskaart van het terugtrekkingsakkoord.',
  'M-permanent.qui': 'Dezelfde persoon, zodra het verblijf duurzaam is.',
  'M-permanent.duree': 'Tien jaar.',
  'M-permanent.gratuite': 'De eerste duurzame M-kaart is gratis.',
  'N.role': 'Kaart van grensarbeider van het terugtrekkingsakkoord.',
  'N.qui': 'Een Brit die in België werkt zonder er te wonen.',
  'N.duree': 'Vijf jaar.',
  'N.sejour': 'Ze geeft geen enkel recht op verblijf.',
  'N.travail': 'Alleen het werk als grensarbeider.',
  'E.role': 'Oude verklaring van inschrijving van een burger van de Unie.',
  'E.remplacee': 'Ze is vervangen door de EU-kaart.',
  'E+.role': 'Oud document van het duurzaam verblijf van een burger van de Unie.',
  'E+.remplacee': 'Ze is vervangen door de EU+-kaart.',
}
