import type { DayOff, LocalDate } from '@sejour/calendar'
import { decisionsNl } from '@sejour/law/decisions/nl'
import { remediesNl } from '@sejour/law/recours/nl'
import { inputNl } from '../../input/wording/nl.ts'
import { sayAll, sayDay, sayDayOff } from '../../say/index.ts'
import type { LimitWording, ReasonDetail } from '../wording.ts'

const the = (day: LocalDate) => sayDay(day, 'nl')
const safe = ({ safeLastDay }: ReasonDetail) =>
  safeLastDay ? ` Doe het uiterlijk op ${the(safeLastDay)}.` : ''
const days = (count: number, kind = '') => `${count} ${kind}${count > 1 ? 'dagen' : 'dag'}`

export const limitNl: LimitWording = {
  lang: 'nl',
  input: inputNl,
  remedy: ({ id }) => remediesNl[id],
  decision: ({ id }) => decisionsNl[id],
  remedyNotOpen: (remedy, decision, open) =>
    `Dit kan hier niet: “${remedy}”, voor “${decision}”. Verander “remedy”; mogelijk zijn: ${open.join(', ')}.`,
  length: (length) =>
    'months' in length
      ? `${length.months} ${length.months > 1 ? 'maanden' : 'maand'}`
      : 'days' in length
        ? days(length.days)
        : days(length.workingDays, 'werk'),
  notified: {
    hand: (day) => `De beslissing werd u op ${the(day)} overhandigd. Die dag telt niet mee.`,
    refused: (day) =>
      `U hebt de beslissing op ${the(day)} geweigerd. Een weigering geldt als overhandiging; die dag telt niet mee.`,
    'registered-receipt': (day) =>
      `De aangetekende brief met ontvangstbewijs werd op ${the(day)} bij u aangeboden. De aanbieding telt, niet het afhalen in het postkantoor; die dag telt niet mee.`,
    registered: (day) => `De aangetekende brief werd op ${the(day)} aan de post gegeven.`,
    post: (day) => `De brief werd op ${the(day)} aan de post gegeven.`,
    fax: (day) => `De beslissing werd op ${the(day)} per fax verstuurd. Die dag telt niet mee.`,
    electronic: (day) =>
      `De beslissing werd op ${the(day)} elektronisch verstuurd. Die dag telt niet mee.`,
    unknown: (day) =>
      `De beslissing bereikte u op ${the(day)}, maar het is niet bekend hoe. Die dag telt niet mee.`,
  },
  opened: {
    sending: (day) =>
      `Het stuk werd op ${the(day)} verstuurd. De termijn begint bij de verzending; die dag telt niet mee.`,
    receipt: (day) => `U ontving het stuk op ${the(day)}. Die dag telt niet mee.`,
    filing: (day) => `De aanvraag werd op ${the(day)} ingediend. Die dag telt niet mee.`,
    issue: (day) => `Het document werd op ${the(day)} afgegeven. Die dag telt niet mee.`,
    expiry: (day) => `De verblijfstitel vervalt op ${the(day)}.`,
  },
  steps: {
    skipped: (day, reason) => `${capital(the(day))} is geen werkdag${because(reason)}.`,
    firstDay: (day) => `De eerste dag die telt is ${the(day)}.`,
    firstDayAfterWorkingDays: (day, count) =>
      `De ${count === 1 ? 'eerste' : 'derde'} werkdag daarna is ${the(day)}: dat is de eerste dag die telt, tenzij u bewijst dat u de brief later kreeg.`,
    counted: (length, last) =>
      `De termijn bedraagt ${limitNl.length(length)}: dat leidt naar ${the(last)}.`,
    monthEnd: (day) =>
      `Die maand heeft geen dag met hetzelfde cijfer; de laatste dag ervan, ${the(day)}, komt in de plaats.`,
    moved: (from, to, reason) =>
      `${capital(the(from))} is geen werkdag${because(reason)}: de termijn schuift op naar ${the(to)}.`,
    printed: (last) => `Het document zelf vermeldt ${the(last)}.`,
    lastDay: (day) => `De laatste dag is ${the(day)}, tot middernacht.`,
    safeDay: (day) => `De veilige dag is ${the(day)}.`,
    windowOpens: (day, count) =>
      `De Dienst Vreemdelingenzaken vraagt om het vanaf ${the(day)} te doen, ${count} dagen voor de vervaldag.`,
    windowCloses: (day, count) =>
      `De Dienst vraagt om het uiterlijk op ${the(day)} te doen, ${count} dagen voor de vervaldag.`,
    expires: (day) =>
      `De verblijfstitel vervalt op ${the(day)}: de wet wil een aanvraag voor de vervaldag.`,
  },
  summary: {
    certain: (last) => `De laatste dag is ${the(last)}.`,
    safe: (early, last) =>
      `Doe het uiterlijk op ${the(early)}. De termijn loopt misschien tot ${the(last)}, maar dat is niet zeker.`,
    window: (from, early, last) =>
      `Dien de aanvraag in tussen ${the(from)} en ${the(early)}, en in elk geval voor de vervaldag, ${the(last)}.`,
    uncounted: 'Deze termijn kan niet berekend worden met wat bekend is.',
  },
  cases: {
    detained: 'de persoon vastgehouden werd bij de kennisgeving',
    'further-measure': 'er eerder al een verwijderings- of terugdrijvingsmaatregel genomen werd',
    accelerated: 'het verzoek om bescherming in een versnelde procedure behandeld werd',
    inadmissible: 'het verzoek om bescherming niet-ontvankelijk verklaard werd',
    subsequent: 'een volgend verzoek om bescherming niet-ontvankelijk verklaard werd',
    'held-at-application':
      'de persoon vastgehouden werd toen het verzoek om bescherming ingediend werd',
    union: 'de persoon burger van de Unie of familielid van zo’n burger is',
  },
  ifAll: (cases) => `Als ${sayAll(cases, 'nl')}`,
  ifShortest: (length) => `Als het document ${limitNl.length(length)} bepaalt`,
  ifPrinted: 'Als de termijn in het document de geldige is',
  ifPosted: 'Als dit de dag is waarop de brief aan de post gegeven werd',
  ifMoves: 'Als de termijn opschuift naar de volgende werkdag',
  unknownFacts: {
    detained: 'of de persoon bij de kennisgeving vastgehouden werd',
    removalMeasure: 'of dit de eerste verwijderings- of terugdrijvingsmaatregel is',
    cgraGround: 'waarop de Commissaris-generaal zijn beslissing steunt',
    heldAtApplication: 'of de persoon vastgehouden werd bij het indienen van het verzoek',
    unionCitizenOrFamily: 'of de persoon burger van de Unie of familielid is',
  },
  reasons: {
    'council-law-unread': () =>
      'De wet over de beroepen is op 12 juni 2026 veranderd en de tekst ervan is hier niet gelezen. De gegeven dag vertrekt van de laatst bekende stand; niets uit die wet wordt gebruikt om hem te verlengen.',
    'ask-printed-limit': (detail) =>
      `Lees de termijn die in het document staat en geef die op: die telt.${safe(detail)}`,
    'law-reached-back': () =>
      'De wet van 17 juni 2026 verscheen op 19 juni en werkt terug tot 12 juni: laat voor een kennisgeving in die dagen nagaan welke wet geldt.',
    'text-unread': ({ readUntil }) =>
      readUntil
        ? `De tekst is maar tot ${the(readUntil)} gelezen; hij is daarna veranderd. Laat dit bevestigen.`
        : 'De tekst is veranderd sinds hij gelezen werd. Laat dit bevestigen.',
    'printed-differs': (detail) =>
      `Het document vermeldt een kortere termijn dan de wet. Houd u aan de kortste en laat dit nagaan.${safe(detail)}`,
    'printed-is-longer': (detail) =>
      `Het document vermeldt een langere termijn dan de berekening. Vertrouw er niet op voor u dit hebt laten nagaan.${safe(detail)}`,
    'way-unknown': () =>
      'Het is niet bekend hoe de beslissing aankwam. De termijn wordt geteld zoals bij een overhandiging; kijk naar de omslag, het ontvangstbewijs of de handtekening.',
    'electronic-way-unsettled': () =>
      'De wet noemt de elektronische weg niet. De termijn wordt geteld vanaf de dag na de verzending; laat nagaan of die weg toegelaten was.',
    'posted-before-2011': () =>
      'Voor 10 januari 2011 zei de wet niet op dezelfde manier wanneer een termijn na een postzending begint. Laat dit nagaan.',
    'posting-unsettled': () =>
      'Geen tekst die hier gelezen is, zegt wanneer deze termijn na een postzending begint. Hij wordt ten vroegste vanaf de dag na de verzending geteld; de ontvangst komt later. Laat dit nagaan.',
    'fact-unknown': (detail) =>
      `Het is niet bekend ${sayAll(
        detail.unknownFacts.map((fact) => limitNl.unknownFacts[fact]),
        'nl',
      )}. Reken met de kortste termijn zolang dat niet bekend is.${safe(detail)}`,
    'no-removal-measure': () =>
      'Uiterst dringende noodzakelijkheid geldt alleen tegen een verwijderings- of terugdrijvingsmaatregel, en die is er hier niet. Ga dit na met een advocaat.',
    'last-day-closed': (detail) =>
      `Geen enkele tekst verschuift deze termijn, en de laatste dag is geen werkdag.${safe(detail)}`,
    'last-day-closed-unsettled': (detail) =>
      `De laatste dag is geen werkdag, en het staat niet vast dat deze termijn naar de volgende werkdag opschuift.${safe(detail)}`,
    'filed-between': ({ safeLastDay, lastDay }) =>
      safeLastDay && lastDay
        ? `De handeling gebeurde na ${the(safeLastDay)} en uiterlijk op ${the(lastDay)}: ze is alleen op tijd als de langste termijn geldt.`
        : 'De handeling is alleen op tijd als de langste termijn geldt.',
    'filed-late': ({ daysLate }) =>
      `De handeling komt ${days(daysLate ?? 0)} te laat, voor zover bekend. Alleen overmacht, die zelden aanvaard wordt, kan ze nog redden; ga zonder wachten naar een advocaat.`,
    'filed-outside-window': () =>
      'De aanvraag valt niet in de periode die de Dienst Vreemdelingenzaken opgeeft. De wet vraagt alleen dat ze voor de vervaldag komt.',
    'no-notification-day': () =>
      'De dag waarop de termijn begint is niet bekend. Zoek hem op de akte van kennisgeving, het ontvangstbewijs of de omslag.',
    'not-in-force': () =>
      'Deze termijn bestond die dag nog niet, of de regel van toen is niet gelezen. Laat dit nagaan.',
    'to-be-confirmed': () => 'Deze termijn is te bevestigen: de bron ervan is niet de wet zelf.',
    'suspension-depends-on-decision': () =>
      'In de regel belet dit beroep de verwijdering niet. Voor enkele beslissingen is dat anders: zeg welke wordt aangevochten.',
    'suspension-law-unread': () =>
      'Of dit beroep de verwijdering belet, kan niet gezegd worden: de tekst die die dag geldt, is niet gelezen.',
    'suspension-list-changed': () =>
      'De lijst van beslissingen waartegen het beroep schorsend werkt, is op 18 augustus 2025 veranderd; volgens de laatst gelezen stand hield dit beroep de verwijdering tegen: laat nagaan of dat nog zo is.',
    'suspension-measure-unknown': () =>
      'De uiterst dringende noodzakelijkheid houdt alleen de uitvoering van een verwijderings- of terugdrijvingsmaatregel tegen: zeg of bij deze beslissing een bevel om het grondgebied te verlaten hoort.',
    'suspension-no-measure': () =>
      'Wat deze vordering zou schorsen, kan niet gezegd worden, want er is geen verwijderingsmaatregel.',
    'suspension-other-family': () =>
      'Het beroep van een ander familielid van een burger van de Unie (artikel 47/1, sinds 1 september 2024 artikel 47/2) werkt niet schorsend.',
    'suspension-other-family-unknown': () =>
      'Het beroep werkt schorsend, behalve voor een ander familielid van een burger van de Unie (artikel 47/1, sinds 1 september 2024 artikel 47/2): zeg of dat het geval is.',
    'suspension-national-security': () =>
      'Het beroep werkt niet schorsend als de beslissing steunt op dwingende redenen van nationale veiligheid.',
    'suspension-sponsor': () =>
      'Het beroep werkt alleen schorsend als de persoon bij wie men zich voegt nog in België verblijft, binnen de duur van zijn verblijf en zonder bevel om het grondgebied te verlaten.',
    'suspension-subsequent': () =>
      'Na een volgend verzoek belet het beroep de verwijdering niet altijd. Ga zonder wachten naar een advocaat.',
  },
  notes: {
    'ban-runs-from-departure':
      'De duur van een inreisverbod begint pas te lopen bij het werkelijke vertrek uit het grondgebied.',
    'closed-centre-director':
      'Wie vastgehouden wordt, kan het verzoekschrift aan de directeur van het centrum of de gevangenis geven: die dag geldt als indiening.',
    'counted-from-deadline-day':
      'De maand wordt geteld vanaf de kennisgeving van bijlage 20, ook als er een andere dag op staat; houd u bij een verschil aan de kortste.',
    'each-decision-apart':
      'De weigering, het bevel om het grondgebied te verlaten en het inreisverbod worden elk apart aangevochten, met een eigen termijn.',
    'elected-domicile':
      'Het verzoekschrift kiest een woonplaats in België voor het beroep; die verandert men bij de griffie, niet met een gewone mail aan de tegenpartij.',
    'extension-on-proof':
      'Deze termijn kan verlengd worden met een gemotiveerd verzoek aan de Dienst Vreemdelingenzaken. Het bevel kan ook een kortere termijn bepalen, of geen.',
    'form-text-only':
      'Deze veertien dagen staan in de tekst van het formulier, niet in de wet. De mededeling gebeurt aangetekend.',
    'how-to-file':
      'Het verzoekschrift wordt aangetekend verstuurd naar de Eerste Voorzitter van de Raad, Gaucheretstraat 92-94, 1030 Brussel, of via J-Box; de dag van verzending telt.',
    'lawyer-required':
      'Een advocaat is verplicht, en de Raad van State filtert de beroepen eerst. Dit beroep houdt niets tegen.',
    'months-by-date':
      'Een termijn in maanden loopt tot dezelfde dag van de maand, of tot de laatste dag als die er niet is.',
    'no-sanction': 'Een late controle heeft geen gevolg voor de aanvraag.',
    'one-act-with-annulment':
      'De vordering tot schorsing en het beroep tot nietigverklaring staan in één akte, waarvan de titel beide noemt.',
    'payment-and-proof':
      'Het saldo moet betaald zijn en het bewijs ervan voorgelegd; anders volgt een bijlage 42.',
    'removal-measure-only':
      'Uiterst dringende noodzakelijkheid geldt tegen een verwijderings- of terugdrijvingsmaatregel waarvan de uitvoering nakend is.',
    'renewal-window-is-practice':
      'De periode van 45 tot 30 dagen is een praktijk. Een latere aanvraag, maar voor de vervaldag, is volgens de wet niet te laat.',
    'second-measure-case-by-case':
      'Wat als tweede maatregel telt, hangt van het geval af; een maatregel waaraan men zich onttrok, telt mee.',
    'silence-accepts':
      'Zonder verzoek binnen deze termijn wordt men geacht in te stemmen met een beslissing zonder zitting.',
    'silence-ends-appeal': 'Zonder antwoord binnen deze termijn is het beroep verloren.',
    'silence-is-refusal': 'Zonder beslissing binnen deze termijn is het antwoord negatief.',
    'urgency-or-ordinary':
      'Men kiest tussen uiterst dringende noodzakelijkheid en gewone schorsing: niet allebei.',
  },
}

// The weekday already stands in the date.
function because(reason: DayOff): string {
  return reason === 'saturday' || reason === 'sunday' ? '' : ` (${sayDayOff(reason, 'nl')})`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
