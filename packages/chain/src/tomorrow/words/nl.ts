import type { TomorrowWords } from './tomorrow-words.ts'

export const nl: TomorrowWords = {
  title: 'Wat ik morgenvroeg mag doen',
  lead: 'Volgens wat in het dossier staat. “Niet bekend” betekent geen ja en geen neen.',
  lines: {
    stay: 'In België blijven',
    work: 'Werken',
    register: 'Ingeschreven zijn',
    paper: 'Het document op zak',
    travel: 'Reizen',
  },
  answers: {
    yes: 'Ja',
    no: 'Neen',
    unknown: 'Niet bekend',
    discretionary: 'De overheid beoordeelt',
  },
  until: (day) => `Tot en met ${day}.`,
  toConfirm: 'door een advocaat te bevestigen',
  registers: {
    attente: 'wachtregister',
    etrangers: 'vreemdelingenregister',
    population: 'bevolkingsregister',
  },
  thePaper: 'dit document',
  says: {
    'stay.title': 'Het verblijf steunt op deze titel: {paper}.',
    'stay.title-unlimited':
      'Het verblijf heeft geen einde: {paper}. De gedrukte dag is die van de kaart, niet die van het recht.',
    'stay.covered': 'Dit document dekt het verblijf voorlopig: {paper}.',
    'stay.may-remain':
      'Met dit document mag men blijven tot de rechter antwoordt: {paper}. Het is geen verblijfsrecht.',
    'stay.appeal-stops':
      'Er loopt een beroep. Zolang de rechter niet geantwoord heeft, mag niemand het vertrek afdwingen.',
    'stay.limit-runs':
      'De termijn om beroep in te stellen loopt nog. Tot die dag mag niemand het vertrek afdwingen.',
    'stay.appeal-unknown':
      'Het is niet zeker dat het beroep een gedwongen vertrek tegenhoudt. Vraag het meteen aan een advocaat.',
    'stay.appeal-stops-not':
      'Het lopende beroep houdt niets tegen. Het geeft geen verblijf en neemt er geen af.',
    'stay.urgency':
      'Er loopt een beroep bij uiterst dringende noodzakelijkheid. Niemand mag het vertrek afdwingen voor de rechter antwoordt.',
    'stay.order':
      'Er is een bevel om het grondgebied te verlaten. De dag staat erop. Ga meteen naar een advocaat.',
    'stay.ended': 'Een beslissing heeft het verblijf beëindigd.',
    'stay.maybe-ended':
      'Een beslissing heeft het verblijf misschien beëindigd. Toon ze eerst aan een advocaat.',
    'stay.refused':
      'De aanvraag is geweigerd. Die weigering geeft geen verblijf en neemt er geen af.',
    'stay.extra-month':
      'Tot dan kunnen de ontbrekende bewijzen nog gebracht worden. Er is geen bevel om te vertrekken genoteerd.',
    'stay.back-to-before':
      'De rechter heeft de beslissing ongedaan gemaakt. Alles is zoals ervoor: de overheid moet opnieuw beslissen.',
    'stay.suspended':
      'De rechter heeft de beslissing geschorst: ze kan niet worden uitgevoerd zolang hij niet over de grond heeft geoordeeld. Dat geeft geen verblijf.',
    'stay.nothing-added':
      'De aanvraag loopt. Ze geeft op zichzelf geen verblijfsrecht en neemt er geen af.',
    'stay.pending': 'Dit document bewijst een aanvraag: {paper}. Het is geen verblijfstitel.',
    'stay.title-ended': 'Deze titel is afgelopen: {paper}. Nergens staat wat er sindsdien geldt.',
    'stay.renewal-asked':
      'Deze titel is afgelopen: {paper}. De verlenging is op tijd gevraagd: vraag de bijlage 15 aan de gemeente.',
    'stay.renewal-late':
      'De verlenging is gevraagd na het einde van de titel. De Dienst beoordeelt of hij verlengt.',
    'stay.none-noted': 'Er staat geen verblijfstitel of verblijfsdocument in het dossier.',
    'work.free': 'Elk werk mag met deze titel: {paper}.',
    'work.as-marked':
      'Het staat op het document ({paper}), bij “arbeidsmarkt”: onbeperkt, beperkt of nee.',
    'work.permit-only': 'Alleen het werk waarvoor er een toelating is: {paper}.',
    'work.no': 'Met dit document alleen mag men niet werken: {paper}.',
    'work.as-before': 'Zoals met de vorige titel: {paper}.',
    'work.none-noted':
      'Geen enkel genoteerd document zegt dat werken mag. Vraag het voor u begint.',
    'register.in': 'In het {register}.',
    'register.struck':
      'De gemeente schrapt uit het register. De persoon is niet meer ingeschreven.',
    'register.not-added': 'Een aanvraag schrijft op zichzelf niet in een register in.',
    'register.unknown': 'Er is niets over genoteerd. De gemeente kan het zeggen.',
    'paper.held': 'Houd het bij u: {paper}.',
    'paper.proof-only': '{paper}. Het bewijst een stap; het geeft geen verblijf.',
    'paper.card-coming': 'De kaart is besteld: {paper}. Ze is nog niet afgegeven.',
    'paper.card-ready': 'De kaart ligt klaar bij de gemeente: {paper}. Ga ze halen.',
    'paper.ended': 'De tijd van dit document is voorbij: {paper}.',
    'paper.none-noted': 'Er staat geen document in het dossier.',
    'travel.short-trips':
      'Met deze titel en een geldig paspoort zouden korte reizen in de Schengenruimte mogen. Vraag het voor u vertrekt.',
    'travel.no': 'Met dit document mag men niet reizen in de Schengenruimte: {paper}.',
  },
}
