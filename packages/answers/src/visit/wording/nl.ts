import type { LocalDate } from '@sejour/calendar'
import { inputNl } from '../../input/wording/nl.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import { shortStayWordingNl } from '../../short-stay/wording/nl.ts'
import type { VisitWording } from './wording.ts'

const on = (day?: LocalDate) => (day ? `op ${sayDay(day, 'nl')}` : 'op die dag')
const said = (day?: LocalDate) => (day ? sayDay(day, 'nl') : 'die dag')
const date = (day?: LocalDate) => (day ? sayDate(day, 'nl') : 'die dag')
const euros = (cents = 0) => sayMoney(cents, 'nl')
const dagen = (days = 0) => `${days} ${days === 1 ? 'dag' : 'dagen'}`

export const visitNl: VisitWording = {
  lang: 'nl',
  input: inputNl,
  shortStay: shortStayWordingNl,
  says: {
    'visa.required': () =>
      'Met dit paspoort is voor het vertrek een visum voor kort verblijf nodig.',
    'visa.exempt': () => 'Met dit document is voor een kort verblijf geen visum nodig.',
    'visa.exempt-biometric': () =>
      'Geen visum voor kort verblijf, op voorwaarde dat het paspoort biometrisch is.',
    'visa.free-movement': () => 'Het vrij verkeer geldt: er is geen visum nodig.',
    'visa.unknown': () =>
      'Of een visum nodig is, kan niet worden gezegd. Vertrek niet in de hoop op een vrijstelling.',
    'visa.biometric': () =>
      'De vrijstelling hangt af van het biometrische paspoort: een paspoort van een ander model blijft visumplichtig.',
    'visa.passport-required': ({ day, other }) =>
      day && other
        ? `Van ${date(day)} tot en met ${date(other)} is de vrijstelling voor dit soort paspoort geschorst: er is een visum nodig.`
        : 'Dit paspoort heeft niet de vrijstelling van de andere paspoorten van die staat: er is een visum nodig.',
    'visa.passport-exempt': () =>
      'Deze categorie paspoort staat zelf bij de vrijgestelde documenten.',
    'visa.refugee': () =>
      'Een erkende vluchteling of een staatloze is alleen vrijgesteld als hij in een lidstaat of in een vrijgestelde staat verblijft, onder voorwaarden.',
    'visa.refugee-detail': () =>
      'De bijzonderheden van die voorwaarden zijn niet gelezen: vraag het aan de ambassade voor u reist.',
    'visa.refugee-elsewhere': () =>
      'Vluchteling of staatloze zonder verblijf in een lidstaat of in een vrijgestelde staat: er is een visum nodig.',
    'visa.schengen-title': () =>
      'De lijst vraagt een visum, maar een geldige verblijfstitel van een Schengenstaat stelt er naar ons weten van vrij: laat dit bevestigen voor u reist.',
    'visa.family-card': () =>
      'De verblijfskaart van een familielid van een burger van de Unie stelt de houder vrij van een visum.',
    'visa.special-passport': () =>
      'Voor een diplomatiek, dienst- of officieel paspoort kunnen staten van de lijst afwijken. Wat België doet, is niet gelezen.',
    'visa.work': () =>
      'Een staat kan een visum vragen aan een vrijgestelde persoon die komt werken. De Belgische praktijk is niet gelezen.',
    'visa.transit': () =>
      'Sommige nationaliteiten hebben ook een visum nodig voor de transitzone van een luchthaven.',
    'visa.suspension-mechanism': () =>
      'De Unie kan een vrijstelling schorsen: kijk de lijst kort voor het vertrek na.',
    'condition.purpose': () => 'Het doel van het verblijf bewijzen.',
    'condition.means': () => 'Bestaansmiddelen hebben, of een aanvaarde garant.',
    'condition.lodging': () => 'Bewijzen waar men logeert.',
    'condition.insurance': () => 'Een medische reisverzekering hebben.',
    'condition.public-order': () => 'De openbare orde niet bedreigen: de overheid beoordeelt dit.',
    'condition.return': () =>
      'Waarborgen voor de terugkeer geven: de overheid beoordeelt ze op basis van de bewijzen in het dossier.',
    'insurance.amount': () =>
      'Vaak wordt een dekking van minstens € 30.000 genoemd. Dat bedrag is niet in een tekst gelezen.',
    'means.no-rate': () =>
      'Zonder de dag van binnenkomst, of vóór 18 oktober 2013, is het bedrag per dag hier niet bekend.',
    'means.rate': ({ perDay }) =>
      `Per verblijfsdag moet ${euros(perDay)} worden aangetoond. Zonder de duur is het totaal niet berekend.`,
    'means.required': ({ perDay, days, cents }) =>
      `${euros(perDay)} per dag × ${dagen(days)} = ${euros(cents)} aan te tonen. De dag van binnenkomst en die van vertrek tellen mee.`,
    'means.lodging-unknown': ({ cents }) =>
      `De plaats van verblijf staat niet vast: het hoogste bedrag is geteld. Bij een particulier zou het ${euros(cents)} per dag zijn.`,
    'means.replaced': () => 'De aanvaarde tenlasteneming vervangt de eigen middelen.',
    'means.not-rechecked': ({ day }) =>
      `Bedragen zoals bekend sinds ${date(day)}; niemand heeft ze hier onlangs nagekeken.`,
    'guarantee.who': () => 'Garant kan zijn: een Belg, of een vreemdeling met onbeperkt verblijf.',
    'guarantee.can': () =>
      'Deze persoon kan garant staan, als het inkomen volstaat en de Dienst Vreemdelingenzaken aanvaardt.',
    'guarantee.cannot': () =>
      'Deze persoon kan niet garant staan: men moet Belg zijn of onbeperkt verblijf hebben. De kaarten A en H volstaan niet.',
    'guarantee.enter': ({ day }) =>
      day
        ? `Met bijlage 3bis komt men binnen de zes maanden binnen: uiterlijk ${on(day)}, geteld vanaf de handtekening.`
        : 'Met bijlage 3bis komt men binnen de zes maanden binnen.',
    'guarantee.late': ({ day }) =>
      `Bijlage 3bis is bij deze binnenkomst niet meer bruikbaar: de zes maanden eindigden ${on(day)}.`,
    'guarantee.liability': ({ day }) =>
      `De garant staat, samen met de bezoeker, in voor de kosten van zorg, verblijf en repatriëring gedurende twee jaar vanaf de binnenkomst${day ? `, dus tot en met ${date(day)}` : ''}.`,
    'guarantee.signature': () =>
      'De gemeente moet de handtekening van de garant wettigen; haar eventuele advies bindt niemand. De Dienst Vreemdelingenzaken aanvaardt of niet.',
    'guarantee.income': ({ cents, day }) =>
      `Netto-inkomen van de garant zoals bekend op ${date(day)}: minstens ${euros(cents)} per maand. Het wordt geïndexeerd en stijgt met de personen ten laste.`,
    'guarantee.income-unknown': () =>
      'Het inkomen dat op die datum van de garant werd gevraagd, is niet gelezen.',
    'sticker.fields': () =>
      'Op de visumsticker: type C, grondgebied (“Schengenstaten”), data “van” en “tot”, aantal binnenkomsten, duur in dagen, plaats en dag van afgifte, paspoortnummer, naam, opmerkingen.',
    'sticker.days': () =>
      'De toegestane dagen zijn niet het tijdvak: een visum dat 28 dagen geldig is, kan er maar 12 geven. Geen van beide mag worden overschreden.',
    'sticker.window': () =>
      'Lees de visumsticker: de data en de duur kunnen vroeger eindigen dan de dag die hier staat.',
    'border.check': () =>
      'Aan de grens kan men paspoort, doel, logies en middelen nog nakijken: hou de bewijzen bij u.',
    'border.refusal': () =>
      'De binnenkomst kan zelfs met een geldig visum worden geweigerd, als die dag een voorwaarde ontbreekt.',
    'border.union': () =>
      'Om binnen te komen volstaat een nationale identiteitskaart of een geldig paspoort.',
    'border.other-proof': () =>
      'Zonder dat document kan men identiteit en nationaliteit of familieband op een andere manier bewijzen.',
    'border.fine': () =>
      'Binnenkomen zonder geldig document kan een administratieve geldboete van € 200 kosten.',
    'border.union-family': () =>
      'Het niet-Europese familielid komt onder dezelfde regeling binnen, met zijn paspoort en, in voorkomend geval, zijn kaart of visum.',
    'declaration.arrival': () =>
      'Meld uw aankomst bij de gemeente waar u verblijft, binnen 3 werkdagen na de binnenkomst (bijlage 3).',
    'declaration.presence': () =>
      'Meld uw aanwezigheid bij de gemeente waar u verblijft, binnen 10 werkdagen na de binnenkomst (bijlage 3ter).',
    'declaration.excepted': () =>
      'Tijdens dat verblijf is geen melding nodig: de instelling is een uitzondering. Gaat u er weg naar een ander logies, dan geldt de plicht weer.',
    'declaration.perhaps-excepted': () =>
      'Deze plaats was een uitzondering; de tekst is op 10 april 2026 gewijzigd en niet gelezen. Vraag het aan de instelling of de gemeente, vóór de laatste dag.',
    'declaration.exceptions': () =>
      'Uitzonderingen: het hotel en plaatsen onder de controle op reizigers; het ziekenhuis en de gevangenis, volgens een secundaire bron.',
    'declaration.lodging-unknown': () =>
      'Het logies is niet bekend: ga ervan uit dat de melding moet gebeuren.',
    'declaration.nationality-unknown': () =>
      'De nationaliteit is niet bekend: de kortste termijn staat hier. Een burger van de Unie heeft 10 werkdagen.',
    'declaration.unread': () =>
      'Het artikel is op 10 april 2026 gewijzigd en de nieuwe tekst is niet gelezen: de vroegere termijn staat hier. Laat hem bij de gemeente nakijken.',
    'declaration.counting': ({ day, other }) =>
      `De dag van binnenkomst is niet geteld: zo eindigt de termijn ${on(other)}. Telde die dag mee, dan eindigde hij ${on(day)}: dat is de veilige dag.`,
    'declaration.paper': () =>
      'De gemeente geeft bijlage 3, met het einde van het toegestane verblijf: hoogstens 90 dagen, of de duur van het visum. Het is geen inschrijving.',
    'declaration.paper-union': () =>
      'De gemeente geeft bijlage 3ter. Die heeft geen geldigheidsduur.',
    'declaration.no-fine': () =>
      'Voor onderdanen van derde landen is geen eigen geldboete voor deze laattijdigheid gevonden.',
    'declaration.fine': ({ cents }) =>
      `Een administratieve geldboete van ${euros(cents)} is mogelijk.`,
    'declaration.eight-days': () =>
      'Sommige gemeentelijke sites noemen “8 dagen” voor bijlage 3 of 3ter. De wet zegt 3 en 10 werkdagen; de 8 werkdagen gelden voor de inschrijving bij een lang verblijf. Hier wordt de wet gevolgd.',
    'extension.grounds': () =>
      'Het verblijf kan worden verlengd wegens overmacht, humanitaire redenen of ernstige persoonlijke redenen.',
    'extension.duty-or-choice': () =>
      'Het lijkt dat overmacht en humanitaire redenen de overheid verplichten, zonder kosten, en dat persoonlijke redenen haar de keuze laten. Dit is niet gelezen.',
    'extension.asked': () =>
      'De verlenging wordt bij de gemeente gevraagd; de Dienst Vreemdelingenzaken beslist.',
    'extension.not-automatic': () =>
      'Vragen verlengt op zich niets: tot het akkoord blijft de aangegeven dag de laatste.',
    'extension.presence': () =>
      'Kan de melding van aanwezigheid worden verlengd? Het Vlaamse agentschap zegt nee; een stad zegt ja bij overmacht. Hier wordt niets berekend: vraag het aan de gemeente.',
    'stay.last-day': ({ day, other }) =>
      `Het verblijf is toegestaan tot uiterlijk ${said(day)}. Vanaf ${said(other)} is het onwettig.`,
    'stay.no-day': ({ day }) =>
      `Bij deze binnenkomst is geen enkele dag toegestaan: vanaf ${said(day)} zou het verblijf onwettig zijn.`,
    'stay.earlier-unknown': () =>
      'Uw vroegere verblijven in het Schengengebied zijn niet bekend: waren er in de 180 dagen, dan komt de laatste dag vroeger.',
    'stay.before-rule': () =>
      'Vóór 18 oktober 2013 werd de aanwezigheid anders geteld: dit resultaat is een aanwijzing.',
    'stay.ninety-days': () =>
      'Hoogstens 90 dagen in elke periode van 180 dagen, in heel het Schengengebied. Binnenkomst en vertrek tellen mee; een nieuw jaar zet niets op nul.',
    'stay.three-months': () =>
      'Soms leest men “3 maanden op 6 maanden”. De wet zegt 90 dagen op 180: maanden worden hier nooit geteld.',
    'stay.other-days': () =>
      'Dagen onder een verblijfstitel of een visum voor lang verblijf tellen niet.',
    'stay.bilateral': () =>
      'Oude overeenkomsten tussen staten laten soms meer toe. Voor België is niets gelezen.',
    'stay.union': () =>
      'Het verblijf is vrij tot drie maanden. Daarna gebeurt een aanvraag bij de gemeente, binnen drie maanden na de aankomst.',
    'stay.long-stay': () =>
      'Voorbij het kort verblijf geldt een andere plicht: de inschrijving bij de gemeente binnen 8 werkdagen voor wie voor een lang verblijf komt.',
    'overstay.illegal': () => 'Langer blijven is onwettig verblijf, ook zonder beslissing.',
    'overstay.order': () =>
      'De overheid kan een bevel om het grondgebied te verlaten geven, met een termijn van 0 tot 30 dagen. Zie dan de pagina over het bevel.',
    'systems.ees': ({ day, other }) =>
      `Het inreis-uitreissysteem (EES) was aangekondigd, deels vanaf ${date(day)}, volledig vanaf ${date(other)}: het vervangt de stempels en telt de dagen. De stand ervan is niet bevestigd.`,
    'systems.etias': () =>
      'De reistoelating ETIAS was aangekondigd voor eind 2026, voor € 20, voor wie van een visum is vrijgesteld, met een overgangstijd. Ze geldt hier niet als verplicht: kijk het na voor het vertrek.',
  },
}
