import type { FactTexts } from '@sejour/engine'

export const proceduresAnterieuresNl: FactTexts<typeof import('./procedures-anterieures.ts')> = {
  'procedures.demande-anterieure': {
    label: 'Eerdere verblijfsaanvraag in België',
    question: 'Hebt u in België al eerder een machtiging tot verblijf gevraagd?',
    why: 'De argumenten van een eerdere aanvraag zijn in principe uitgesloten.',
    exhibits: ['Eerdere aanvragen', 'Beslissingen over die aanvragen'],
  },
  'procedures.9bis-pendante': {
    label: 'Andere 9bis-aanvraag nog hangende',
    question: 'Wacht een andere, oudere 9bis-aanvraag nog op een beslissing?',
    why: 'Wie een nieuwe aanvraag indient, doet afstand van de oude.',
    exhibits: ['Kopie van de hangende aanvraag', 'Attest van inontvangstneming'],
  },
  'procedures.elements-repris': {
    label: 'Elementen van de hangende aanvraag hernomen',
    question: 'Herneemt de nieuwe aanvraag alles wat in de oude nog nuttig is?',
    why: 'Alleen de laatste aanvraag wordt onderzocht: wat er niet in staat, gaat verloren.',
  },
  'procedures.9ter': {
    label: 'Medische aanvraag (9ter)',
    question: 'Hebt u een aanvraag om medische redenen (9ter) ingediend?',
    why: 'De argumenten van een 9ter-aanvraag zijn hier uitgesloten, maar beide aanvragen kunnen naast elkaar bestaan.',
    options: {
      jamais: 'Nooit',
      pendante: 'Ja, ze is in behandeling',
      terminee: 'Ja, ze is afgehandeld',
    },
    exhibits: ['9ter-aanvraag', 'Beslissing over die aanvraag'],
  },
  'procedures.apatridie': {
    label: 'Verblijfsaanvraag als staatloze',
    question: 'Hebt u een verblijfsaanvraag als staatloze ingediend?',
    why: 'Sinds 1 september 2024 heeft die aanvraag een eigen procedure bij de Dienst Vreemdelingenzaken.',
    exhibits: ['Verblijfsaanvraag als staatloze', 'Beslissing over die aanvraag'],
  },
  'procedures.sejour-legal': {
    label: 'Huidig wettig verblijf',
    question: 'Verblijft u vandaag wettig in België?',
    why: 'Wie wettig verblijft, heeft soms een andere weg, zonder buitengewone omstandigheden.',
    exhibits: ['Verblijfstitel of aankomstverklaring'],
  },
  'procedures.ordre-de-quitter': {
    label: 'Bevel om het grondgebied te verlaten',
    question: 'Hebt u een bevel om het grondgebied te verlaten gekregen?',
    why: 'De 9bis-aanvraag schorst dat bevel niet.',
    exhibits: ['Bijlage 13 bij het koninklijk besluit van 8 oktober 1981'],
  },
  'procedures.interdiction-entree': {
    label: 'Inreisverbod',
    question: 'Hebt u een inreisverbod?',
    why: 'Het belet niet dat u de aanvraag indient, maar het maakt het dossier moeilijker.',
    exhibits: ['Bijlage 13sexies bij het koninklijk besluit van 8 oktober 1981'],
  },
  'procedures.maintien': {
    label: 'Vasthouding in een gesloten centrum',
    question:
      'Wordt u vastgehouden: in een gevangenis, een gesloten centrum of een woonunit voor gezinnen?',
    why: 'Het adres van die plaats geldt dan als verblijfplaats en, als u niets anders kiest, als gekozen woonplaats.',
    exhibits: ['Beslissing tot vasthouding'],
  },
}
