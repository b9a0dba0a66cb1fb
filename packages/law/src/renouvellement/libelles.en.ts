import type { LibellesTraduits } from './libelles.fr.ts'

export const renouvellementEn: LibellesTraduits = {
  titres: {
    A: 'card A',
    'A-student': 'card A of a student',
    'A-researcher': 'card A of a researcher',
    'A-single-permit': 'card A of a worker (single permit)',
    'A-search-year': 'card A of a search year',
    B: 'card B',
    K: 'card K',
    L: 'card L',
    EU: 'card EU',
    'EU+': 'card EU+',
    F: 'card F',
    'F+': 'card F+',
    H: 'card H',
  },
  enonces: {
    'renouvellement.loi':
      'The law only asks to come to the municipality before the title ends. A late request in that time is therefore not out of time.',
    'renouvellement.annexe-15':
      'If the title ends before the answer to a timely request, the municipality gives an annex 15.',
    'renouvellement.trou':
      'After the end of the title the request is still possible at your own risk: days without a title may interrupt the five years.',
    'renouvellement.etudes':
      'Join the proof of results. The decision comes within 90 days of a complete file.',
    'renouvellement.chercheur': 'The law asks to come at least two months before the end.',
    'renouvellement.permis':
      'The employer would ask for the permit at least two months before the end.',
    'renouvellement.annee-de-recherche':
      'This year is not renewed. It is asked for at least 15 days before the study title ends.',
    'renouvellement.etabli':
      'The sources do not give the same window for all cards; for card L it is an analogy with card K.',
    'renouvellement.famille':
      'Before card F ends, rather ask for card F+ (annex 22); later, a fine of €200 is possible.',
    'renouvellement.illimite': 'Only the card ends: the right of stay goes on.',
    'renouvellement.fenetre-inconnue': 'No window was read for this title: come before the end.',
  },
}
