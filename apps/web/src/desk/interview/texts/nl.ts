import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Gesprek',
  step: (step, steps) => `Vraag ${step} van ${steps}`,
  saved: 'Elk antwoord wordt onderweg opgeslagen. U kunt stoppen en hier later hervatten.',
  next: 'Verder',
  skip: 'Niet nu',
  toCase: 'Naar het dossier',
  questions: {
    name: 'Hoe heet de persoon?',
    birth: 'Wanneer is de persoon geboren, en welke nationaliteit heeft die?',
    contact: 'Hoe is de persoon te bereiken, en in welke taal?',
    numbers: 'Is er al een nummer?',
    address: 'Waar woont de persoon?',
    family: 'Wie staat er nog in dit dossier?',
    procedure: 'Wat wordt gevraagd?',
    mandate: 'Wie treedt op voor de persoon, en waar gaan de brieven heen?',
    papers: 'Welke papieren heeft de persoon in handen, en wat is te onthouden?',
  },
  why: {
    name: 'Het dossier wordt met deze naam teruggevonden. Een deel van de naam volstaat.',
    birth: 'De leeftijd verandert regels en bedragen; de nationaliteit ook.',
    contact: 'Om te verwittigen dat een termijn loopt.',
    numbers: 'Het nummer staat bovenaan elke brief van de Dienst Vreemdelingenzaken.',
    address: 'De gemeente waar de persoon woont, ontvangt de aanvraag.',
    family: 'De gezinsleden volgen hetzelfde dossier, met een eigen lot.',
    procedure: 'De wet zegt dan wat nog te verzamelen is.',
    mandate: 'Zonder gekozen woonplaats bij u gaan de brieven naar de persoon.',
    papers: 'Deze regels blijven op kantoor: ze verlaten het nooit.',
  },
  already: 'Al in het dossier',
  addAnother: 'Deze persoon toevoegen',
  enough: 'Niemand anders',
  procedureNow: (title) => `Al geopend: ${title}`,
  done: 'De vragen zijn gesteld',
  doneSaid:
    'Wat nog ontbreekt, staat in het overzicht van het dossier, met het stuk dat het bewijst.',
}
