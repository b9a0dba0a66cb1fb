import type { FactTexts } from '@sejour/engine'

export const circonstancesNl: FactTexts<typeof import('./circonstances.ts')> = {
  circonstances: {
    label: 'Ingeroepen buitengewone omstandigheden',
    question:
      'Waarom is het voor u onmogelijk of zeer moeilijk om, zelfs tijdelijk, terug te keren om het verblijf te vragen?',
    why: 'Zonder argument is de aanvraag onontvankelijk. Geef ze één voor één: elk argument wordt apart onderzocht, daarna alle samen.',
    itemLabel: 'Argument',
  },
  'circonstances.nature': {
    label: 'Aard van het argument',
    question: 'Waarover gaat dit argument?',
    why: 'Sommige argumenten horen thuis in een andere procedure, of volstaan volgens de Dienst Vreemdelingenzaken niet op zichzelf.',
    options: {
      'procedure-asile-pendante': 'Mijn asielaanvraag is nog in behandeling',
      'droits-fondamentaux':
        'Mijn grondrechten (onmenselijke of vernederende behandeling, privéleven en gezinsleven)',
      'impossibilite-administrative':
        'Ik kan niet terugkeren: geen ambassade, geen doorlaatbewijs, geen document',
      medical: 'Mijn gezondheid of die van een naaste',
      scolarite: 'De school van de kinderen',
      'vie-familiale': 'Mijn familie in België',
      integration: 'Mijn integratie en de duur van mijn verblijf',
      'longueur-procedure': 'De duur van mijn asielprocedure',
      vulnerabilite: 'Mijn kwetsbaarheid (leeftijd, handicap, geweld, isolement)',
      autre: 'Iets anders',
    },
  },
  'circonstances.invoquee-asile': {
    label: 'Argument al ingeroepen in de asielaanvraag',
    question: 'Hebt u dit argument al gegeven in uw asielaanvraag?',
    why: 'Een argument dat de asielinstanties al verworpen hebben, is in principe uitgesloten.',
    exhibits: ['Beslissingen van het CGVS en arresten van de RvV'],
  },
  'circonstances.rejetee-asile': {
    label: 'Argument verworpen door de asielinstanties',
    question: 'Hebben de asielinstanties dit argument verworpen?',
    why: 'Alleen een verworpen argument is om die reden uitgesloten.',
    exhibits: ['Beslissingen van het CGVS en arresten van de RvV'],
  },
  'circonstances.motif-rejet-asile': {
    label: 'Reden van de verwerping door de asielinstanties',
    question: 'Waarom hebben ze het verworpen?',
    why: 'Een argument dat niet thuishoorde in de asielprocedure, kan hier nog dienen.',
    options: {
      fond: 'Ze geloofden het niet, of vonden het onvoldoende',
      'etranger-aux-criteres':
        'Het houdt geen verband met de criteria van asiel en subsidiaire bescherming',
      'hors-competence': 'Ze waren niet bevoegd om het te onderzoeken',
    },
    exhibits: ['Beslissingen van het CGVS en arresten van de RvV'],
  },
  'circonstances.relevait-asile': {
    label: 'Argument dat in de asielprocedure thuishoorde',
    question:
      'Moest u dit argument in de asielprocedure geven: een vrees of een risico bij terugkeer?',
    why: 'Een argument dat u tijdens de asielprocedure moest geven, is in principe uitgesloten.',
  },
  'circonstances.connue-avant-fin-asile': {
    label: 'Argument bekend vóór het einde van de asielprocedure',
    question: 'Bestond dit, en wist u het, vóór het einde van uw asielprocedure?',
    why: 'Wat daarna gebeurde of wat u pas daarna vernam, kunt u nog inroepen.',
  },
  'circonstances.invoquee-demande-anterieure': {
    label: 'Argument al ingeroepen in een eerdere verblijfsaanvraag',
    question: 'Hebt u dit argument al gegeven in een aanvraag om machtiging tot verblijf?',
    why: 'Een argument uit een eerdere aanvraag is uitgesloten, behalve in drie gevallen.',
    exhibits: ['Eerdere aanvragen', 'Beslissingen over die aanvragen'],
  },
  'circonstances.issue-demande-anterieure': {
    label: 'Afloop van de eerdere aanvraag',
    question:
      'Hoe is die aanvraag geëindigd? Waren er meer: denk aan de aanvraag die onderzocht werd.',
    why: 'Het argument kan terugkomen als de aanvraag mislukte wegens de identiteit of de retributie, of als ze werd ingetrokken.',
    options: {
      'irrecevable-identite': 'Onontvankelijk, bij gebrek aan identiteitsdocument',
      'irrecevable-redevance': 'Onontvankelijk, omdat de retributie niet volledig betaald was',
      desistement: 'Ingetrokken, of geacht ingetrokken te zijn',
      'pendante-9bis': 'De 9bis-aanvraag is nog hangende: met de nieuwe doe ik er afstand van',
      'autre-irrecevabilite': 'Onontvankelijk om een andere reden',
      refusee: 'Ten gronde geweigerd',
      autre: 'Anders (bijvoorbeeld een verblijf dat werd toegekend en daarna verloren ging)',
    },
    exhibits: ['Beslissingen over de eerdere aanvragen'],
  },
  'circonstances.invoquee-9ter': {
    label: 'Argument ingeroepen in een 9ter-aanvraag',
    question: 'Hebt u dit argument al gegeven in een medische aanvraag (9ter)?',
    why: 'Wat in een 9ter-aanvraag is ingeroepen, kan hier niet dienen.',
    exhibits: ['9ter-aanvraag', 'Beslissing over die aanvraag'],
  },
  'circonstances.invoquee-apatridie': {
    label: 'Argument ingeroepen in een verblijfsaanvraag als staatloze',
    question: 'Hebt u dit argument al gegeven in een verblijfsaanvraag als staatloze?',
    why: 'Sinds 1 september 2024 is zo’n argument in principe uitgesloten.',
    exhibits: ['Verblijfsaanvraag als staatloze'],
  },
  'circonstances.apatridie-non-prise-en-consideration': {
    label: 'Aanvraag als staatloze niet in overweging genomen',
    question:
      'Heeft de Dienst Vreemdelingenzaken geweigerd om die aanvraag als staatloze in overweging te nemen?',
    why: 'In dat geval kan het argument hier nog dienen.',
    exhibits: ['Beslissing tot niet-inoverwegingneming'],
  },
  'circonstances.pieces': {
    label: 'Aantal stukken die het argument staven',
    question: 'Hoeveel documenten voegt u toe om dit argument te bewijzen?',
    why: 'Het is aan u om te bewijzen wat u zegt.',
  },
}
