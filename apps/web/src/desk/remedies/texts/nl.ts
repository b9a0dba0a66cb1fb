import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Beroepen',
  lead: 'Wat kan worden aangevochten, wat aangevochten is, waar elk beroep staat, en elke termijn met zijn bron.',
  none: 'Er is niets aangevochten, en volgens wat genoteerd is kan niets worden aangevochten.',
  tomorrow: 'Morgenochtend:',
  filed: 'Ingediende beroepen',
  closed: 'afgelopen',
  against: 'Tegen',
  gone: 'een handeling die niet meer in het dossier staat',
  filedOn: 'Ingediend op',
  how: (mode) => `· ${mode}`,
  rollNumber: 'Rolnummer',
  noRollNumber: 'nog niet bekend',
  effect: 'Gevolg voor de verwijdering',
  suspensive: {
    yes: 'schorsend: zolang het loopt, kan niets gedwongen worden uitgevoerd',
    no: 'niet schorsend: een verwijderingsmaatregel kan worden uitgevoerd',
    unknown: 'niet bekend: reken er niet op',
  },
  noEffect: 'hier niet bekend: reken er niet op',
  state: 'Waar het staat',
  since: 'sinds',
  inTime: 'Op tijd ingediend, volgens de bekende feiten.',
  tooLate: 'Ingediend na de laatste bekende dag. Door een advocaat te onderzoeken.',
  course: 'Wat gebeurd is',
  withdraw: 'Intrekken',
  withdrawWhy: 'Waarom dit ingetrokken wordt',
  next: 'Wat kan volgen',
  limits: 'Termijnen van dit beroep',
  office:
    'De Dienst legt het administratief dossier neer, en kan een nota met opmerkingen neerleggen.',
  takenBack: (day) =>
    `De aangevochten beslissing is door haar auteur ingetrokken op ${day}, terwijl dit beroep loopt.`,
  takenBackBefore: (day) =>
    `De aangevochten beslissing was door haar auteur ingetrokken op ${day}, uiterlijk op de dag waarop dit beroep werd ingediend.`,
  takenBackThen:
    'Wat er van het beroep wordt (zonder voorwerp, afstand, kosten), zegt geen enkele hier gelezen tekst. Doe op die grond alleen geen afstand en laat geen dag voorbijgaan: elke termijn blijft getoond.',
  takenBackNew: 'Een nieuwe beslissing opent haar eigen termijnen.',
  toConfirm: 'Te bevestigen door een advocaat.',
  open: 'Wat nog kan worden aangevochten',
  note: 'Een ingediend beroep noteren',
  save: 'Het beroep noteren',
  judgment: 'Een arrest noteren',
  judgmentLead:
    'Wat het arrest beslist, zijn dag, en hoe het ter kennis werd gebracht: de cassatietermijn loopt vanaf het bewijs. Zonder bekende dag blijft de termijn als onbekend getoond.',
  saveJudgment: 'Het arrest noteren',
  twice: 'Arresten die twee keer genoteerd zijn',
  twiceSays: (remedy) =>
    `Over hetzelfde beroep (${remedy}) staan twee arresten genoteerd. Zolang dat niet geregeld is, opent elk zijn termijnen en telt de vroegste dag.`,
  right: 'Welk van de twee is juist?',
  twiceWhy: 'Waarom het andere wordt ingetrokken',
  settle: 'Het andere intrekken',
  dayUnknown: 'dag onbekend',
  rounds: 'Na een vernietiging',
  roundLead: (title) =>
    `${title}: de beslissing is vernietigd. De aanvraag blijft dezelfde en gaat terug naar de overheid, die opnieuw moet beslissen; niets moet opnieuw worden ingediend.`,
  carried: 'Gaat mee naar de nieuwe ronde:',
  people: (count) => (count === 1 ? 'één persoon' : `${count} personen`),
  pieces: (count) => (count === 1 ? 'één stuk' : `${count} stukken`),
  arguments: (count) =>
    count === 1
      ? 'één argument met zijn bewijzen, dat opnieuw beantwoord moet worden'
      : `${count} argumenten met hun bewijzen, die opnieuw beantwoord moeten worden`,
  domicile: 'de gekozen woonplaats',
  noDomicile: 'er is geen gekozen woonplaats bekend: kies er een vóór de nieuwe beslissing',
  openRound: 'De nieuwe ronde openen',
  opened: 'De nieuwe ronde is geopend.',
  seeRound: 'Bekijken in het overzicht',
  errors: {
    'which-right': 'Kies welk van de twee juist is: het andere wordt ingetrokken.',
    'not-twice':
      'Dit staat niet meer twee keer genoteerd: iemand handelde het af. Laad de pagina opnieuw.',
    'id-used': 'Deze ronde is al geopend: iemand deed het. Laad de pagina opnieuw.',
    'round-opened': 'Deze ronde is al geopend: iemand deed het. Laad de pagina opnieuw.',
    'not-in-order':
      'Deze stap volgt niet op wat genoteerd is: het beroep staat nog niet zover. Controleer de dag en wat voorafgaat.',
    'in-future': 'Die dag moet nog komen. Noteer wat gebeurd is, op de dag waarop het gebeurde.',
    'entry-needed': 'Een andere stap steunt op deze. Trek eerst de andere in.',
    'unknown-step': 'Deze stap is niet bekend. Laad de pagina opnieuw en herbegin.',
    'step-choice': 'Kies een van de antwoorden: het vervolg hangt ervan af.',
    'unknown-entry':
      'Deze handeling staat niet meer in het dossier: ze is verbeterd of ingetrokken.',
  },
}
