import type { LibellesTraduits } from './libelles.fr.ts'

export const renouvellementNl: LibellesTraduits = {
  titres: {
    A: 'A-kaart',
    'A-student': 'A-kaart als student',
    'A-researcher': 'A-kaart als onderzoeker',
    'A-single-permit': 'A-kaart als werknemer (gecombineerde vergunning)',
    'A-search-year': 'A-kaart voor een zoekjaar',
    B: 'B-kaart',
    K: 'K-kaart',
    L: 'L-kaart',
    EU: 'EU-kaart',
    'EU+': 'EU+-kaart',
    F: 'F-kaart',
    'F+': 'F+-kaart',
    H: 'H-kaart',
  },
  enonces: {
    'renouvellement.loi':
      'De wet vraagt alleen om vóór het einde van de titel naar de gemeente te gaan. Een late aanvraag binnen die tijd is dus niet laattijdig.',
    'renouvellement.annexe-15':
      'Eindigt de titel vóór het antwoord op een tijdige aanvraag, dan geeft de gemeente een bijlage 15.',
    'renouvellement.trou':
      'Na het einde van de titel kan de aanvraag nog, op eigen risico: dagen zonder titel kunnen de vijf jaar onderbreken.',
    'renouvellement.etudes':
      'Voeg het bewijs van de resultaten bij. De beslissing komt binnen 90 dagen na een volledig dossier.',
    'renouvellement.chercheur':
      'De wet vraagt om minstens twee maanden voor het einde te komen. Wie later komt, vraagt raad.',
    'renouvellement.permis':
      'De werkgever zou de vergunning minstens twee maanden voor het einde vragen.',
    'renouvellement.annee-de-recherche':
      'Dit jaar wordt niet vernieuwd. Het wordt minstens 15 dagen vóór het einde van de studietitel gevraagd.',
    'renouvellement.etabli':
      'De bronnen geven niet voor alle kaarten dezelfde periode; voor de L-kaart is het naar analogie met de K-kaart.',
    'renouvellement.famille':
      'Vraag vóór het einde van de F-kaart liever de F+-kaart (bijlage 22); later is een boete van € 200 mogelijk.',
    'renouvellement.illimite': 'Alleen de kaart eindigt: het verblijfsrecht loopt door.',
    'renouvellement.fenetre-inconnue':
      'Voor deze titel werd geen periode gelezen: kom voor het einde.',
  },
}
