import type { FactTexts } from '@sejour/engine'

export const titreDuRegroupantNl: FactTexts<typeof import('./facts.ts')> = {
  'regroupement.titre-du-regroupant': {
    label: 'Reden van het beperkte verblijf van het familielid dat u vervoegt',
    question: 'Om welke reden heeft de persoon die u vervoegt beperkt verblijf?',
    why: 'De beslissingstermijn, en een deel van de voorwaarden, hangen van die reden af.',
    options: {
      etudes: 'Studie',
      travail: 'Werk, in loondienst of als zelfstandige',
      'carte-bleue': 'Hooggekwalificeerd werk, met een H-kaart (Europese blauwe kaart)',
      ict: 'Een overplaatsing binnen de groep van ondernemingen, met een I- of J-kaart',
      recherche: 'Onderzoek, met een gastovereenkomst',
      'longue-duree': 'Het statuut van langdurig ingezetene van een andere staat van de Unie',
      medical: 'Medische redenen (artikel 9ter)',
      autre: 'Een andere reden',
    },
    exhibits: ['Kopie van voor- en achterzijde van de kaart van het familielid'],
  },
  'regroupement.titre-en-cours': {
    label: 'Lopend beperkt verblijf',
    question: 'Loopt het verblijf van de persoon die u vervoegt vandaag nog?',
    why: 'Deze machtiging hangt af van het verblijf van het familielid en eindigt ermee.',
    exhibits: [
      'Kopie van voor- en achterzijde van de kaart van het familielid',
      'Bijlage 15 als de verlenging is gevraagd',
    ],
  },
}
