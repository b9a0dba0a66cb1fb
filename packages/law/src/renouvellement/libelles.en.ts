import type { LibellesTraduits } from './libelles.fr.ts'

export const renouvellementEn: LibellesTraduits = {
  titres: {
    A: 'A card',
    'A-student': 'A card of a student',
    'A-researcher': 'A card of a researcher',
    'A-single-permit': 'A card of a worker (single permit)',
    'A-search-year': 'A card of a search year',
    B: 'B card',
    K: 'K card',
    L: 'L card',
    EU: 'EU card',
    'EU+': 'EU+ card',
    F: 'F card',
    'F+': 'F+ card',
    H: 'H card',
  },
  enonces: {
    'renouvellement.loi':
      'The law only asks to come to the commune before the title ends. A late request in that time is therefore not out of time.',
    'renouvellement.annexe-15':
      'If the title ends before the answer to a timely request, the commune gives an annex 15.',
    'renouvellement.trou':
      'After the end of the title the request is still possible at your own risk: days without a title may interrupt the five years.',
    'renouvellement.etudes':
      'Attach the proof of results. The decision comes within 90 days of a complete file.',
    'renouvellement.chercheur':
      'The law asks to come at least two months before the end. Later, take advice.',
    'renouvellement.permis':
      'The employer would ask for the permit at least two months before the end.',
    'renouvellement.annee-de-recherche':
      'This year is not renewed. It is asked for at least 15 days before the study title ends.',
    'renouvellement.etabli':
      'The sources do not give the same window for all cards; for the L card it is an analogy with the K card.',
    'renouvellement.famille':
      'Before the F card ends, ask rather for the F+ card (annex 22); later, a fine of €200 is possible.',
    'renouvellement.illimite': 'Only the card ends: the right of stay goes on.',
    'renouvellement.fenetre-inconnue': 'No window was read for this title: come before the end.',
  },
}
