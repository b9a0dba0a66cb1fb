import type { LocalDate } from '@sejour/calendar'
import { eloignementNl } from '@sejour/law/eloignement/nl'
import { inputNl } from '../../input/wording/nl.ts'
import { limitNl } from '../../limit/wording/nl.ts'
import { sayDay } from '../../say/index.ts'
import type { OrderWording } from './wording.ts'

const the = (day?: LocalDate) => (day ? sayDay(day, 'nl') : 'die dag')
const on = (day?: LocalDate) => `op ${the(day)}`
const until = (day?: LocalDate) => `tot en met ${the(day)}`

const term = {
  'term.no-notification': () =>
    'Zonder de dag van de kennisgeving kan de termijn niet worden geteld. Zoek die dag op de akte van kennisgeving.',
  'term.none': () =>
    'Het document geeft geen termijn om te vertrekken: het bevel kan vanaf nu worden uitgevoerd, tenzij iets anders het tegenhoudt.',
  'term.law-unread': () =>
    'Het artikel over de vertrektermijn is op 12 juni 2026 gewijzigd en de nieuwe tekst werd niet gelezen: ga af op het document en laat het nakijken.',
  'term.before-2012': () =>
    'Deze regels dateren van 27 februari 2012. Die van ervoor werden niet gelezen: ga af op het document en laat het nakijken.',
  'term.law-month': () =>
    'Voor een burger van de Unie en zijn familie is de termijn niet korter dan één maand, behalve bij naar behoren gemotiveerde dringendheid.',
  'term.law-thirty': () => 'In de regel laat het bevel dertig dagen om te vertrekken.',
  'term.law-short-stay': () =>
    'Wie alleen recht heeft op een kort verblijf, krijgt een termijn van zeven tot dertig dagen.',
  'term.law-reduced': () =>
    'Het document roept een geval in waarin de termijn korter is dan zeven dagen, of ontbreekt. Of dat uw geval is, wordt in het beroep besproken:',
  'term.law-urgency': () =>
    'Het document roept dringendheid in: de termijn kan korter zijn dan één maand als ze naar behoren is gemotiveerd.',
  'term.ground-unknown': () =>
    'Kijk of het document artikel 74/14, § 3 vermeldt: de termijn kan dan korter zijn dan zeven dagen, of ontbreken.',
  'term.urgency-unknown': () =>
    'Kijk voor een burger van de Unie en zijn familie of het document dringendheid inroept (artikel 44ter): de termijn kan dan korter zijn dan één maand.',
  'term.month-or-thirty': ({ day, other }) =>
    `De gedrukte termijn eindigt ${on(day)}; een maand geteld vanaf de kennisgeving eindigt ${on(other)}. Het veiligst is te vertrekken of te handelen tegen de eerste van die dagen, en het te laten nakijken.`,
  'term.printed-shorter': ({ day, other }) =>
    `Het document stopt ${on(day)} en roept geen geval in dat zo weinig toelaat; de wet geeft ${until(other)}. Houd u aan de eerste dag en laat het nakijken.`,
  'term.printed-longer': ({ day, other }) =>
    `Het document geeft ${until(other)}, meer dan wat de wet geeft (${the(day)}). Houd u aan de eerste dag en laat het nakijken.`,
  'term.read-the-paper': ({ day }) =>
    `De gedrukte termijn is niet bekend. Op zijn kortst zou hij ${on(day)} kunnen eindigen: lees het document.`,
  'term.paper-contradicts-itself': ({ day, other }) =>
    `Het document spreekt zichzelf tegen: zijn dagen leiden tot een termijn die ${on(day)} eindigt, maar gedrukt staat ${the(other)}. De eerste van de twee is genomen.`,
  'term.earlier-order': () =>
    'Dat een eerder bevel niet werd gevolgd, volstaat op zich niet meer om de termijn te verkorten; het is een van de elementen van het risico op onderduiken, en een reden voor een inreisverbod.',
  'term.posted': () =>
    'Geen hier gelezen tekst zegt wanneer deze termijn na een verzending per post begint: hij is geteld vanaf de verzending, wat het kortst is.',
  'term.not-moved': () =>
    'Deze termijn schuift niet op naar de volgende werkdag: een weekend of een feestdag verlengt hem niet.',
  'term.minor': () =>
    'Dit bevel gaat over de minderjarige; het richt zich tot de persoon die hem onder zijn hoede heeft en hem moet terugbrengen.',
  'term.order-perhaps': () =>
    'Dit model bestaat met en zonder bevel om het grondgebied te verlaten. Ga na of de zin over het bevel niet is doorgehaald: dan loopt er geen vertrektermijn.',
} satisfies Partial<OrderWording['says']>

const stops = {
  'stops.no-day': () =>
    'Zonder te weten op welke dag men kijkt, kan niet worden gezegd wat de uitvoering tegenhoudt.',
  'stops.no-term': () =>
    'Er is geen termijn gegeven: die beschermt dus niet tegen een gedwongen terugkeer.',
  'stops.term-unknown': () =>
    'Het is niet bekend of de vertrektermijn nog loopt: zolang hij loopt, beschermt hij tegen een gedwongen terugkeer.',
  'stops.term-over': ({ day }) =>
    `De vertrektermijn is ${on(day)} geëindigd: hij beschermt niet meer tegen een gedwongen terugkeer.`,
  'stops.term-unread': () =>
    'Vóór 12 juni 2026 beschermde de termijn tegen een gedwongen terugkeer zolang hij liep. De nieuwe tekst werd niet gelezen.',
  'stops.term-perhaps': ({ day }) =>
    `De termijn is alleen zeker ${until(day)}: daarna is niet bekend of hij nog tegen een gedwongen terugkeer beschermt.`,
  'stops.term-union': ({ day }) =>
    `De vertrektermijn loopt ${until(day)}. Dat hij tegen een gedwongen terugkeer beschermt, is geschreven voor onderdanen van derde landen; laat het voor burgers van de Unie en hun familie bevestigen.`,
  'stops.term-running': ({ day }) =>
    `De vertrektermijn loopt ${until(day)}: zolang hij loopt, is er geen gedwongen terugkeer.`,
  'stops.urgency-unread': () =>
    'Vóór 12 juni 2026 was er geen gedwongen terugkeer zolang de termijn voor de uiterst dringende noodzakelijkheid liep. De nieuwe wet werd niet gelezen.',
  'stops.urgency-limit': ({ day }) =>
    `De termijn om de schorsing bij uiterst dringende noodzakelijkheid te vragen, loopt ${until(day)}: geen gedwongen terugkeer voor hij verstreken is.`,
  'stops.urgency-perhaps': ({ day }) =>
    `De termijn voor de uiterst dringende noodzakelijkheid loopt misschien nog, ten hoogste ${until(day)}: dat hangt af van feiten die niet bekend zijn.`,
  'stops.listed-limit': ({ day }) =>
    `Uw beslissing staat op de lijst van artikel 39/79: zolang de termijn voor het beroep tot nietigverklaring loopt (${until(day)}), en daarna tijdens dat beroep, is er geen gedwongen terugkeer op grond van dezelfde feiten.`,
  'stops.full-limit': ({ day }) =>
    `De termijn voor het beroep in volle rechtsmacht tegen die beslissing loopt ${until(day)}: zolang hij loopt, en daarna tijdens dat beroep, is er geen gedwongen terugkeer.`,
  'stops.listed-perhaps': ({ day }) =>
    `Uw beslissing staat misschien op de lijst van de beroepen die de verwijdering tegenhouden. De veilige termijn van dat beroep loopt ${until(day)}; laat het meteen nakijken.`,
  'stops.appeal-rejected': ({ name }) =>
    `Dit beroep is verworpen en houdt niets meer tegen: ${name}.`,
  'stops.appeal-to-come': ({ name }) =>
    `Dit beroep is nog niet ingediend en houdt voorlopig niets tegen: ${name}.`,
  'stops.appeal-late': ({ name }) =>
    `Dit beroep is te laat ingediend en houdt de uitvoering niet tegen: ${name}.`,
  'stops.appeal-no': ({ name }) =>
    `Dit beroep loopt, maar houdt de uitvoering niet tegen: ${name}.`,
  'stops.appeal-time': ({ name }) =>
    `Dit beroep loopt en houdt de uitvoering tegen als het op tijd is ingediend, wat hier niet zeker is: ${name}.`,
  'stops.appeal-yes': ({ name }) =>
    `Dit beroep loopt, is op tijd ingediend en houdt de gedwongen uitvoering tegen: ${name}.`,
  'stops.appeal-unknown': ({ name }) =>
    `Dit beroep loopt; of het de uitvoering tegenhoudt, kan niet worden gezegd: ${name}.`,
  'stops.transition': () =>
    'De wet over de beroepen is op 12 juni 2026 vervangen. Wat voordien ter kennis werd gebracht, is geteld volgens de oude wet; de overgangsregels werden niet gelezen. Laat het nakijken.',
  'stops.request-never': ({ name }) =>
    `Lopend: ${name}. Ze geeft geen verblijf en houdt het bevel niet tegen.`,
  'stops.request-paper': ({ name }) =>
    `Lopend: ${name}, met een document dat u intussen laat verblijven. Het bevel blijft bestaan, maar kan tijdens het onderzoek niet worden uitgevoerd.`,
  'stops.request-no-paper': ({ name }) =>
    `Lopend: ${name}, zonder document dat u intussen laat verblijven. Ze houdt het bevel niet tegen.`,
  'stops.request-paper-unknown': ({ name }) =>
    `Lopend: ${name}. Ze houdt het bevel alleen tegen als de wet u tijdens het onderzoek laat verblijven: kijk of u een voorlopig verblijfsdocument kreeg.`,
  'stops.protection': ({ name }) =>
    `Lopend: ${name}. Het bevel blijft bestaan, maar kan tijdens het onderzoek niet worden uitgevoerd.`,
  'stops.protection-later': ({ name }) =>
    `Lopend: ${name}. Een eerste verzoek houdt het bevel tegen; een volgend verzoek niet altijd. Laat het meteen nakijken.`,
} satisfies Partial<OrderWording['says']>

const around = {
  'request.order-stays': () =>
    'Een nieuwe aanvraag van verblijf of bescherming doet het bevel niet verdwijnen. Ze schorst de uitvoering alleen als de wet u tijdens het onderzoek laat verblijven.',
  'request.reactivate': () =>
    'Staat de terugkeer voor de deur, dan kan een lopende gewone schorsing opnieuw worden geactiveerd met voorlopige maatregelen bij uiterst dringende noodzakelijkheid; de verwijderingsmaatregel moet tegelijk worden aangevochten.',
  'request.9bis-withdraws': () =>
    'Een nieuwe 9bis-aanvraag indienen geldt als afstand van de aanvragen die nog lopen. Vraag eerst raad.',
  'request.coaching': () =>
    'Tijdens een aanvraag die een voorlopig verblijf geeft, is de begeleiding naar terugkeer geschorst.',
  'request.family-examined': () =>
    'Een inreisverbod laat niet toe een aanvraag van gezinshereniging bij een Belg zonder onderzoek opzij te schuiven: de overheid gaat eerst de afhankelijkheidsband na.',
  'request.9bis-order-may-be-given': () =>
    'Een bevel om het grondgebied te verlaten kan tijdens het onderzoek van een 9bis-aanvraag worden gegeven.',
  'request.9bis-no-stay': () =>
    'De lopende 9bis-aanvraag verandert niets aan uw verblijfssituatie.',
  'request.9bis-examined': () =>
    'Wat de 9bis-aanvraag inroept, moet worden onderzocht vóór een bevel, een vasthouding of een verwijdering: dat is een argument voor het beroep.',
  'extension.union': () =>
    'Een burger van de Unie of een familielid kan vragen om de termijn te verlengen.',
  'extension.no-term': () =>
    'Er is geen termijn gegeven: er valt niets te verlengen, maar de weigering van een termijn wordt in het beroep besproken.',
  'extension.how': ({ day }) =>
    `Schrijf een gemotiveerd verzoek aan de minister of zijn gemachtigde (Dienst Vreemdelingenzaken), met de bewijzen${day ? `, vóór het einde van de termijn (uiterlijk ${on(day)})` : ''}. Het verzoek verlengt niets zolang er geen antwoord is.`,
  'extension.must': ({ name }) => `De termijn wordt verlengd als er dit is: ${name}.`,
  'extension.may': () => 'Hij kan worden verlengd voor uw situatie; de overheid oordeelt:',
  'extension.written': () => 'De verlenging wordt u schriftelijk gegeven: houd dat document bij u.',
  'duty.not-yet': () =>
    'De plicht tot medewerking dateert van 20 juli 2024: een bevel van voordien sprak er niet over.',
  'duty.cooperate': () => 'Elke persoon op wie een verwijderingsmaatregel slaat, moet meewerken:',
  'duty.address': ({ day, name }) =>
    `Stuur uw werkelijke adres en uw contactgegevens aangetekend (${name ?? ''}), uiterlijk ${on(day)}. Die veertien dagen staan in de tekst van het formulier, niet in de wet.`,
  'duty.icam': () =>
    'Een coach van de Dienst (ICAM) beantwoordt vragen over de terugkeer. Dat is een dienst van de overheid, geen advocaat.',
  'duty.consequence': () =>
    'Niet meewerken kan tegen u meetellen: vasthouding met het oog op terugkeer, duur van het inreisverbod.',
  'duty.union': () =>
    'De wet zegt “elke vreemdeling”, zonder uitzondering voor burgers van de Unie en hun familie; pagina’s over de praktijk zeggen het tegendeel. Laat het bevestigen.',
  'guarantee.weigh': () =>
    'Bij het nemen van het bevel houdt de overheid rekening met het hoger belang van het kind, het gezinsleven en de gezondheid. Deed ze dat niet, zeg het dan in het beroep.',
  'guarantee.order-with-listed': () =>
    'Tegenspraak: tijdens de termijn van een schorsend beroep verbiedt de wet ook een bevel op grond van dezelfde feiten, maar het officiële model behoudt die zin. Toon het aan een advocaat.',
  'guarantee.order-beside-listed': () =>
    'Uw weigering staat op de lijst van artikel 39/79, zoals die is gelezen: tijdens de termijn van dat beroep, en daarna tijdens het beroep, verbiedt de wet ook om voor dezelfde feiten een bevel te geven. Toon beide papieren aan een advocaat.',
  'guarantee.article-7': () =>
    'Het bevel vermeldt welk punt van artikel 7 het toepast: ga na of het op u slaat.',
  'guarantee.article-7-must': () => 'Gevallen waarin een bevel moet worden gegeven:',
  'guarantee.article-7-may': () => 'Gevallen waarin een bevel kan worden gegeven:',
  'guarantee.absconding': () =>
    'Het risico op onderduiken moet actueel en reëel zijn, en voor u worden onderzocht. Geen van deze elf elementen volstaat alleen:',
  'guarantee.preventive': () => 'Tijdens de termijn kan de overheid opleggen:',
  'guarantee.detention': () =>
    'Een vasthouding met het oog op terugkeer duurt de strikt noodzakelijke tijd: twee maanden, telkens met twee maanden verlengd als de stappen binnen zeven werkdagen begonnen en vorderen; ten hoogste vijf maanden, acht voor de openbare orde of de nationale veiligheid. De raadkamer toetst ze.',
  'guarantee.postponed': () => 'De verwijdering wordt uitgesteld als:',
  'guarantee.may-be-postponed': () => 'Ze kan worden uitgesteld voor:',
  'guarantee.translation': () =>
    'U kunt een vertaling vragen van de voornaamste elementen van de beslissing.',
} satisfies Partial<OrderWording['says']>

const ban = {
  'ban.unread': () =>
    'De artikelen over het inreisverbod zijn op 23 mei 2026 en 12 juni 2026 gewijzigd; de nieuwe teksten werden niet gelezen. Wat volgt is de laatst bekende stand.',
  'ban.over-most': ({ count }) =>
    `Het gedrukte verbod is langer dan ${count} jaar, het meeste dat de bekende redenen toelaten. Laat het nakijken.`,
  'ban.met': () =>
    'Zo’n bevel gaat gepaard met een inreisverbod, tenzij de overheid ervan afziet. Het is een aparte beslissing, met haar eigen beroep.',
  'ban.unknown': () =>
    'Het is niet bekend of bij het bevel een inreisverbod hoort: zoek een bijlage 13sexies.',
  'ban.not-met': () =>
    'Een bevel met een termijn, aan wie eerdere bevelen volgde, is er geen waarbij een inreisverbod hoort.',
  'ban.without-trigger': () =>
    'U kreeg een verbod zonder dat een van de eerste twee redenen hieronder bekend is: zoek welke het vermeldt en toon het aan een advocaat.',
  'ban.trigger': ({ name, count }) => `Reden: ${name} (ten hoogste ${count} jaar).`,
  'ban.trigger-open': ({ name }) => `Reden: ${name} (meer dan vijf jaar mogelijk).`,
  'ban.appreciated': () =>
    'De duur wordt bepaald volgens alle omstandigheden; gebrek aan medewerking telt mee.',
  'ban.abstention': () => 'Er is er geen, of er hoeft er geen te zijn:',
  'ban.union': ({ name, count }) =>
    `Redenen: ${name}. Ten hoogste ${count} jaar, behalve bij ernstig gevaar.`,
  'ban.union-scope': () =>
    'Wie familielid werd van een burger van de Unie die van het vrij verkeer gebruikmaakt, valt buiten de gewone regels over terugkeer: een eerder verbod volstaat niet om het verblijf te weigeren.',
  'ban.in-force': ({ day }) => `Het geldt vanaf de kennisgeving, ${on(day)}.`,
  'ban.not-started': () =>
    'De jaren ervan lopen nog niet: ze beginnen op de dag waarop men het grondgebied werkelijk verlaat.',
  'ban.runs-from': () =>
    'De jaren ervan lopen vanaf de dag van het werkelijke vertrek, niet vanaf de kennisgeving.',
  'ban.ends': ({ day }) => `Geteld vanaf uw vertrek eindigt het uiterlijk ${on(day)}.`,
  'ban.answer': ({ day }) =>
    `Is er ${until(day)} geen beslissing over de opheffing, dan is het antwoord negatief.`,
  'ban.answer-union': ({ day }) =>
    `Het antwoord op de aanvraag tot opheffing moet komen ${until(day)}. Wat stilzwijgen betekent, is niet gelezen.`,
  'ban.union-runs': () =>
    'Het begin van de telling is beslist voor onderdanen van derde landen; laat het voor een burger van de Unie en zijn familie bevestigen.',
  'ban.lifting-how': () =>
    'De opheffing wordt gevraagd bij de bevoegde Belgische post in het buitenland, met het bewijs van vertrek. Het onderzoek geeft geen recht om binnen te komen of te verblijven.',
  'ban.lifting-union': () =>
    'De opheffing kan na een redelijke tijd worden gevraagd, uiterlijk na drie jaar; antwoord binnen zes maanden.',
  'ban.lifting-union-from': ({ day }) =>
    `De opheffing kan na een redelijke tijd worden gevraagd, en in elk geval vanaf ${the(day)}; antwoord binnen zes maanden.`,
  'ban.lifting-humanitarian': () =>
    'Om humanitaire redenen kan de opheffing altijd worden gevraagd.',
  'ban.lifting-from': ({ day }) =>
    `Voor werk of studie wordt de opheffing gevraagd als twee derde voorbij is: vanaf ${the(day)}.`,
  'ban.lifting-later': () =>
    'Voor werk of studie wordt de opheffing gevraagd als twee derde voorbij is, geteld vanaf het vertrek.',
} satisfies Partial<OrderWording['says']>

const actions = {
  'find-day': () => 'Zoek de dag van de kennisgeving en toon het document aan een advocaat.',
  'carry-proof': () =>
    'Houd het bewijs bij u van wat de uitvoering tegenhoudt: het beroep en de verzending ervan, of het voorlopige verblijfsdocument.',
  urgent: ({ day }) =>
    `Ga vandaag naar een advocaat: schorsing bij uiterst dringende noodzakelijkheid, uiterlijk ${on(day)}.`,
  appeal: ({ day }) => `Beroep tot nietigverklaring tegen het bevel, uiterlijk ${on(day)}.`,
  'appeal-ban': ({ day }) =>
    `Beroep tot nietigverklaring tegen het inreisverbod, uiterlijk ${on(day)}.`,
  'appeal-refusal': ({ day }) => `Beroep tegen de weigering, uiterlijk ${on(day)}.`,
  address: ({ day }) =>
    `Adres en contactgegevens aan de Dienst, aangetekend, uiterlijk ${on(day)}.`,
  extension: ({ day }) =>
    `Als u niet op tijd kunt vertrekken: verzoek om verlenging, met bewijzen, uiterlijk ${on(day)}.`,
  leave: ({ day }) => `Laatste veilige dag om te vertrekken: ${the(day)}.`,
  lawyer: () => 'De bekende termijnen zijn voorbij: ga zonder wachten naar een advocaat.',
} satisfies OrderWording['actions']

export const orderNl: OrderWording = {
  lang: 'nl',
  input: inputNl,
  limit: limitNl,
  label: ({ id }) => eloignementNl[id],
  theOrder: 'het bevel om het grondgebied te verlaten',
  theBan: 'het inreisverbod',
  says: { ...term, ...stops, ...around, ...ban },
  actions,
}
