import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Zoeken',
  found: (words) => `Dossiers gevonden voor “${words}”`,
  none: (words) =>
    `Geen dossier bevat “${words}”. Probeer het begin van een naam, een nummer van de Dienst of een gemeente.`,
  nothing: 'Schrijf het begin van een naam, een nummer van de Dienst of een gemeente.',
}
