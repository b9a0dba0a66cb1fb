import type { VoieTexts } from '../voie.ts'
import type { OuvertureProtectionInternationale, voieProtectionInternationale } from './index.ts'

export const voieProtectionInternationaleNl: VoieTexts<
  typeof voieProtectionInternationale,
  OuvertureProtectionInternationale
> = {
  title: 'Internationale bescherming (asiel)',
  conditions: {
    'protection-internationale.ouverte':
      'Het verzoek om internationale bescherming kan worden gedaan',
    'protection-internationale.etranger': 'De persoon die bescherming vraagt, is geen Belg',
    'protection-internationale.sur-place': 'De persoon is in België of aan de grens',
    'protection-internationale.crainte': 'De persoon zegt een terugkeer te vrezen',
  },
  statements: {
    'protection-internationale.base':
      'Vluchtelingenstatus, of subsidiaire bescherming tegen dood, foltering of oorlog: een recht voor wie aan de voorwaarden voldoet.',
    'protection-internationale.lieu':
      'Het verzoek gebeurt bij de Dienst Vreemdelingenzaken, of aan de grens; niet bij de gemeente en niet in het buitenland.',
    'protection-internationale.enregistrement':
      'De registratie geeft een bijlage 26, aan de grens een bijlage 25, of voor een volgend verzoek een bijlage 26quinquies.',
    'protection-internationale.registre':
      'De verzoeker en het gezin worden ingeschreven in het wachtregister.',
    'protection-internationale.ai':
      'Attest van immatriculatie van vier maanden vanaf het verzoek, daarna verlengingen van acht maanden.',
    'protection-internationale.autorite':
      'De Commissaris-generaal voor de Vluchtelingen en de Staatlozen beslist; de Dienst registreert en zoekt de verantwoordelijke staat.',
    'protection-internationale.dublin':
      'Is een andere staat verantwoordelijk, dan weigert de Dienst het verblijf met een bijlage 26quater.',
    'protection-internationale.langue':
      'Het onderzoek gebeurt in het Nederlands of het Frans; wie een tolk vraagt, laat de Dienst de taal kiezen.',
    'protection-internationale.domicile':
      'De verzoeker kiest woonplaats in België; zo niet worden de akten geldig naar het Commissariaat-generaal gestuurd.',
    'protection-internationale.gratuite': 'Er is geen retributie verschuldigd.',
    'protection-internationale.delai':
      'Zes maanden na ontvangst van het verzoek, plus negen maanden en drie maanden in de gevallen waarin de wet voorziet: hoogstens 21 maanden.',
    'protection-internationale.accelere':
      'Vijftien werkdagen in de versnelde procedure, bijvoorbeeld bij een veilig land van herkomst of na valse documenten.',
    'protection-internationale.silence':
      'De wet verbindt geen gevolg aan het stilzwijgen: een overschreden termijn geeft geen status en geen weigering.',
    'protection-internationale.refugie': 'Erkende vluchteling: A-kaart van vijf jaar.',
    'protection-internationale.subsidiaire':
      'Subsidiaire bescherming: A-kaart van een jaar, daarna verlengingen van twee jaar.',
    'protection-internationale.travail':
      'De verzoeker zou vier maanden na het verzoek mogen werken.',
    'protection-internationale.prolongation':
      'De subsidiaire bescherming wordt verlengd zolang het risico bestaat.',
    'protection-internationale.illimite':
      'Het verblijf wordt onbeperkt vijf jaar na het verzoek om bescherming, zonder nieuwe voorwaarde.',
    'protection-internationale.refus':
      'Na een weigering volgt een bijlage 13quinquies, bevel om het grondgebied te verlaten.',
    'protection-internationale.reexamen':
      'Zolang het verblijf beperkt is, kan de Dienst de subsidiaire bescherming laten heronderzoeken; bij fraude kan ze tien jaar lang worden ingetrokken.',
    'protection-internationale.recours':
      'Beroep in volle rechtsmacht binnen 30 dagen, soms 10 of 5; het verhindert de verwijdering, op twee uitzonderingen voor volgende verzoeken na.',
    'protection-internationale.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'protection-internationale.annexe-35':
      'Tijdens dat beroep dekt een bijlage 35 de aanwezigheid.',
    'protection-internationale.ordre':
      'Een eerder bevel om het grondgebied te verlaten blijft bestaan, maar wordt niet uitgevoerd zolang het verzoek toelaat te blijven.',
    'protection-internationale.identite-ailleurs':
      'Zolang het asiel loopt, kan een 9bis- of 9ter-aanvraag zonder identiteitsdocument.',
    'protection-internationale.langue-ailleurs':
      'Tijdens het asiel en zes maanden erna volgt een 9bis- of 9ter-aanvraag de taal van het asiel.',
    'protection-internationale.exclus-9bis':
      'Wat hier verworpen is, of hier gezegd had moeten worden, kan in 9bis geen buitengewone omstandigheid meer zijn, behalve wat vreemd is aan het asiel.',
    'protection-internationale.ulterieure':
      'Een volgend verzoek zonder nieuw element wordt niet-ontvankelijk verklaard.',
    'protection-internationale.autre-etat':
      'Sinds 2 augustus 2025 telt een verzoek na een definitieve beslissing van een andere lidstaat als volgend verzoek.',
    'protection-internationale.pacte':
      'Sinds 12 juni 2026 regelt een wet die wij niet lazen deze procedure anders: laat elke termijn en elk document bevestigen.',
  },
}
