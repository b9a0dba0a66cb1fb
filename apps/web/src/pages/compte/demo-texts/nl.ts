import type { DemoTexts } from './index.ts'

export const demo: DemoTexts = {
  title: 'De accounts van de demonstratie',
  lead: 'Alles is hier verzonnen: organisaties, personen, dossiers. Eén account per rol, en hetzelfde wachtwoord voor alle:',
  warning: 'Dit wachtwoord is openbaar. Zet er nooit een echte persoon in.',
  ownSpace: 'Personen, in hun eigen ruimte',
  paper: 'Zonder account, met een code op papier',
  paperLead: 'Deze codes openen de pagina van een persoon, die ook in de eigen taal te lezen is:',
  born: (day) => `geboren op ${day}`,
  codeTitle: 'De code van dit ogenblik, enkel voor de demonstratie',
  codeWhy:
    'Een gemeente en de Dienst openen niets zonder tweede factor. Dit verzonnen account heeft geen telefoon: deze pagina toont de code die zijn app zou tonen. Een echt account ziet de zijne hier nooit.',
  codeUsed:
    'De code van dit ogenblik is al gebruikt, en een code dient maar één keer. De volgende komt binnen een minuut.',
  again: 'Deze pagina opnieuw laden',
}
