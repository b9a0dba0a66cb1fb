import type { FactTexts } from '@sejour/engine'

export const asileNl: FactTexts<typeof import('./asile.ts')> = {
  'asile.stade': {
    label: 'Stand van de asielaanvraag op de dag van de indiening',
    question: 'Hoever stond uw asielaanvraag op de dag waarop de 9bis-aanvraag wordt ingediend?',
    why: 'Zolang de asielprocedure op die dag loopt, is geen identiteitsdocument vereist.',
    options: {
      aucune: 'Ik heb in België nooit asiel gevraagd',
      office: 'In behandeling bij de Dienst Vreemdelingenzaken',
      cgra: 'In behandeling bij het Commissariaat-generaal voor de Vluchtelingen en de Staatlozen (CGVS)',
      cce: 'In behandeling bij de Raad voor Vreemdelingenbetwistingen (RvV)',
      'cassation-introduite':
        'Cassatieberoep bij de Raad van State ingediend, nog niet toelaatbaar verklaard',
      'cassation-admise':
        'Cassatieberoep bij de Raad van State toelaatbaar verklaard, nog niet verworpen',
      close: 'Beëindigd met een definitieve beslissing',
    },
    exhibits: [
      'Bijlage 25 of 26 bij het koninklijk besluit van 8 oktober 1981',
      'Beslissingen van het CGVS en arresten van de RvV',
    ],
  },
  'asile.close-depuis': {
    label: 'Asielprocedure beëindigd na de indiening van de 9bis-aanvraag',
    question: 'Is uw asielprocedure geëindigd na de indiening van de 9bis-aanvraag?',
    why: 'Dan moet u de aanvraag actualiseren: de lopende asielprocedure is geen argument meer.',
    exhibits: ['Beslissing die de asielprocedure beëindigt'],
  },
  'asile.fin': {
    label: 'Einde van de asielprocedure',
    question: 'Op welke dag is uw asielprocedure geëindigd?',
    why: 'Tijdens de zes maanden daarna telt de taal van de asielprocedure nog.',
    exhibits: ['Beslissing die de asielprocedure beëindigt, met de kennisgeving'],
  },
  'asile.debut': {
    label: 'Begin van de asielprocedure',
    question: 'Op welke dag hebt u uw asielaanvraag ingediend?',
    why: 'De duur van de asielprocedure wordt vanaf die dag geteld.',
    exhibits: [
      'Bijlage 25, 25quinquies, 26 of 26quinquies bij het koninklijk besluit van 8 oktober 1981',
    ],
  },
  'asile.decision-executoire-le': {
    label: 'Kennisgeving van de uitvoerbare asielbeslissing',
    question: 'Op welke dag hebt u de uitvoerbare beslissing van het CGVS of de RvV ontvangen?',
    why: 'De duur van de asielprocedure wordt tot die dag geteld; de Raad van State telt niet mee.',
    exhibits: ['Beslissing van het CGVS of arrest van de RvV, met de kennisgeving'],
  },
  'asile.comportement-trompeur': {
    label: 'Duur te wijten aan misleidend gedrag',
    question:
      'Heeft de asielprocedure langer geduurd door misleidende verklaringen of documenten van uw kant?',
    why: 'De Dienst Vreemdelingenzaken houdt dan geen rekening met de lange duur van de procedure.',
  },
}
