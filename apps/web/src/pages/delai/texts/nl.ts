import { modes } from '../modes/nl.ts'
import type { DelaiTexts } from './index.ts'

export const delai: DelaiTexts = {
  title: 'Tot welke dag kan ik iets doen?',
  description:
    'Bereken de laatste dag om een beslissing over het verblijf in België aan te vechten, dag per dag, met de bron van elke stap.',
  lead: 'Zeg welk document u hebt gekregen, hoe en wanneer. De pagina telt de dagen voor uw ogen, en toont de veilige dag wanneer iets onbekend blijft.',
  submit: 'De laatste dag berekenen',
  groups: {
    regularisation: 'Artikelen 9bis en 9ter, retributie',
    removal: 'Bevel om het grondgebied te verlaten, inreisverbod',
    union: 'Burgers van de Unie en hun familie',
    stay: 'Andere beslissingen over het verblijf',
    protection: 'Commissariaat-generaal (asiel)',
    courts: 'Raad voor Vreemdelingenbetwistingen',
  },
  fields: {
    decision: 'Welk document hebt u gekregen?',
    decisionHint: 'Het nummer van de bijlage staat bovenaan op de eerste bladzijde.',
    otherDecision: 'Een ander document, of ik weet het niet',
    decisionMissing:
      'Kies het document dat u kreeg. Vindt u het niet, neem dan “Een ander document, of ik weet het niet”.',
    remedy: 'Waarvoor telt u de termijn?',
    remedyHint: 'Er zijn meerdere stappen mogelijk. De eerste in de lijst is de gewone.',
    by: 'Hoe hebt u dit document gekregen?',
    byHint: 'De wijze van overhandiging bepaalt wanneer de termijn begint.',
    on: {
      notification: 'Op welke dag?',
      sending: 'Op welke dag werd het document verstuurd?',
      receipt: 'Op welke dag hebt u het ontvangen?',
      filing: 'Op welke dag werd de aanvraag ingediend?',
      issue: 'Op welke dag werd het document afgegeven?',
      expiry: 'Op welke dag vervalt de titel?',
    },
    onHint:
      'In handen: de dag van de handtekening. Aangetekend met ontvangstbewijs: de dag waarop de postbode langskwam. Andere zending: de dag van afgifte aan de post, gedrukt op de omslag.',
    onMissing: 'Zonder deze dag kan niets worden geteld. Zoek hem op het document of op de omslag.',
    detained: 'Werd u die dag vastgehouden op een gesloten plaats?',
    detainedHint: 'Een gesloten centrum, een terugkeerwoning, een gevangenis of de grens.',
    removalMeasure: 'Is dit de eerste verwijderingsmaatregel tegen u?',
    removalMeasureHint:
      'Een bevel om het grondgebied te verlaten of een terugdrijving. Een vroegere maatregel telt, ook als hij niet werd uitgevoerd.',
    otherFamily: 'Bent u een “ander familielid” van een burger van de Unie?',
    otherFamilyHint:
      'Artikel 47/1: partner buiten het huwelijk, familielid ten laste of uit hetzelfde gezin, zieke die verzorging nodig heeft. Niet de echtgenoot, het kind of de ouder van een minderjarige.',
    cgraGround: 'Waarop steunt de beslissing van de Commissaris-generaal?',
    heldAtApplication: 'Werd u vastgehouden toen u bescherming vroeg?',
    union: 'Bent u burger van de Unie, of familielid van zo’n burger?',
    nationalSecurity: 'Beroept de beslissing zich op dwingende redenen van nationale veiligheid?',
    printedDays: 'Vermeldt het document een aantal dagen om iets te doen?',
    printedDaysHint:
      'Zoek naar het einde toe: “binnen … dagen”. Voor een kennisgeving vanaf 12 juni 2026 moet u díe termijn volgen.',
    printedDaysUnit: 'dagen',
    printedLastDay: 'Of vermeldt het een laatste dag?',
    decidedOn: 'Op welke dag werd de beslissing genomen?',
    filedOn: 'Is de stap gezet, of op welke dag wilt u hem zetten?',
    filedOnHint: 'Voor een aangetekend beroep: de dag van verzending.',
  },
  modes,
  measures: {
    none: 'Er is geen verwijderingsmaatregel',
    first: 'Ja, de eerste',
    further: 'Nee, er was er al een',
  },
  cgraGrounds: {
    merits: 'Een weigering ten gronde, in de gewone procedure',
    accelerated: 'Een weigering in de versnelde procedure',
    inadmissible: 'Een niet-ontvankelijkheid',
    subsequent: 'Een niet-ontvankelijk volgend verzoek',
  },
  answer: {
    safe: 'Handel uiterlijk op',
    last: 'Laatste dag om iets te doen',
    indicative: 'Richtdag',
    until: 'Laatste dag',
    lastIf: (day: string) =>
      `De termijn loopt misschien tot ${day}, maar dat is niet zeker. Houd u aan de dag hierboven.`,
    stillPerhaps: (day: string) =>
      `De termijn loopt misschien nog tot ${day}: handel vandaag, zonder op zekerheid te wachten.`,
    left: (days: number) =>
      days === 1 ? 'Na vandaag blijft er 1 dag.' : `Na vandaag blijven er ${days} dagen.`,
    today: 'Dat is vandaag.',
    gone: (days: number) =>
      days === 1 ? 'Deze dag is een dag voorbij.' : `Deze dag is ${days} dagen voorbij.`,
    goneWhat:
      'Ga meteen naar een advocaat: een langere termijn of overmacht kan soms worden bepleit, zelden.',
    noSanction: 'Niets in de wet bestraft een vertraging.',
    uncounted: 'Deze termijn kan niet worden geteld',
    inTime: 'Op die dag is de stap op tijd.',
    inTimePerhaps: 'Op die dag is de stap enkel op tijd als de langste termijn geldt.',
    late: (days: number) =>
      days === 1
        ? 'Op die dag komt de stap één dag te laat.'
        : `Op die dag komt de stap ${days} dagen te laat.`,
    check: 'Na te kijken voor u hierop vertrouwt',
    know: 'Goed om te weten',
    thread: 'De draad van de dagen',
    notified: {
      notification: 'Ter kennis gebracht',
      sending: 'Verstuurd',
      receipt: 'Ontvangen',
      filing: 'Aanvraag ingediend',
      issue: 'Afgegeven',
      expiry: 'Vervaldag',
    },
    decided: 'Beslissing genomen',
    runs: 'De termijn loopt',
    over: 'Termijn voorbij',
    safeOver: 'Veilige dag voorbij',
    runsPerhaps: 'Loopt misschien nog',
    filed: 'Stap gezet',
    afterwards: 'Nog ontvankelijk',
    forceMajeure: 'er overmacht is, wat zelden wordt aanvaard',
    calendar: 'De getelde dagen',
    calendarSaid: (from: string, last: string) =>
      `De eerste getelde dag is ${from}, de laatste dag is ${last}.`,
    how: 'Hoe deze dag gevonden is',
    otherwise: 'Als het anders ligt',
    means: 'Wat dit betekent',
    suspensive: 'Kan men mij intussen verwijderen?',
    suspends: {
      yes: 'Tijdens deze termijn en tijdens het beroep mag de beslissing niet onder dwang worden uitgevoerd.',
      no: 'Dit beroep belet op zichzelf de uitvoering van de beslissing niet.',
      unknown: 'Op wat we weten, valt dit niet te zeggen.',
    },
    printed: {
      agrees: 'De termijn op het document leidt naar dezelfde dag.',
      differs: (day: string) => `De termijn op het document leidt naar ${day}.`,
    },
    help: 'Een beroep vraagt voorbereiding: praat vandaag met een advocaat. Juridische bijstand kan gratis zijn, vraag ernaar bij het bureau voor juridische bijstand van de balie.',
    ics: 'In mijn agenda zetten (.ics)',
  },
  ics: {
    safe: (remedy: string) => `Veilige laatste dag: ${remedy}`,
    last: (remedy: string) => `Laatste dag: ${remedy}`,
    alarm: (days: number) => `Over ${days} dagen`,
    file: 'laatste-dag',
    warning: 'Berekend op de gegeven antwoorden, zonder garantie. Kijk na met een advocaat.',
  },
}
