import { autoritesNl } from '@sejour/law/autorites/nl'
import type { AutoritesWords } from './index.ts'

export const law = autoritesNl

export const words: AutoritesWords = {
  title: 'Wie beslist, welke rechter',
  description:
    'Voor elke verblijfszaak in België: wie de aanvraag ontvangt, wie controleert, wie beslist, welk papier, welke rechter en in welke taal.',
  lead: 'Elke aanvraag volgt een weg: een overheid ontvangt ze, een andere beslist, een rechter controleert.',
  matrix: 'De weg van een aanvraag',
  matrixLead: 'In de volgorde waarin het dossier reist.',
  receives: 'Ontvangt',
  checks: 'Controleert, adviseert',
  decides: 'Beslist',
  gives: 'Geeft af',
  judge: 'Rechter',
  effects: {
    suspensif: 'het beroep hield de verwijdering tegen tot 11 juni 2026; sindsdien na te gaan',
    'non-suspensif': 'het beroep houdt de verwijdering niet tegen',
    selon: 'het gevolg hangt van de beslissing af',
    liste:
      'het beroep hield de verwijdering tegen, volgens de lijst gelezen tot 17 augustus 2025; sindsdien na te gaan',
  },
  paper: (id) => (/^[A-Z]/.test(id) ? `${id}-kaart` : paperName(id)),
  disputes: 'Welke rechter voor welk geschil',
  disputesLead:
    'Deze termijnen zijn die van de teksten die tot 11 juni 2026 zijn gelezen; tel ze met “Laatste dag”.',
  languages: 'In welke taal',
  authorities: 'De overheden',
  courts: 'De rechters',
  contactSince: (day) => `Adres bekend sinds ${day}.`,
}

function paperName(id: string): string {
  if (id === 'ai') return 'attest van immatriculatie'
  return id.startsWith('circulaire-')
    ? `bijlage ${id.slice('circulaire-annexe-'.length)} van de omzendbrief`
    : `bijlage ${id.slice('annexe-'.length)}`
}
