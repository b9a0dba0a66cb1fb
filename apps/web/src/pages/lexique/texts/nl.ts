import type { LexiqueTexts } from './index.ts'

export const lexique: LexiqueTexts = {
  title: 'Woordenlijst',
  description:
    'De woorden van het verblijfsrecht in België, in eenvoudige taal, met hun naam in het Nederlands, Frans, Duits en Engels.',
  lead: 'De woorden van de wet in gewone woorden. Op elke pagina leidt het eerste gebruik van zo’n woord hierheen.',
  letters: 'Letters',
  paper: 'Dit papier in detail',
}
