import type { FactTexts } from '@sejour/engine'

export const familleNl: FactTexts<typeof import('./famille.ts')> = {
  'famille.lien': {
    label: 'Band met het familielid dat u vervoegt',
    question: 'Wie bent u voor het familielid dat u in België wilt vervoegen?',
    why: 'Elke band opent een andere weg, met eigen voorwaarden.',
    options: {
      aucun: 'Ik vervoeg niemand',
      conjoint: 'De echtgenoot, of de geregistreerde partner die met een echtgenoot gelijkstaat',
      partenaire: 'De geregistreerde partner (wettelijk samenwonend)',
      'enfant-mineur': 'Het kind van minder dan 18 jaar, ook van de echtgenoot',
      'enfant-18-20': 'Het kind van 18 tot en met 20 jaar, ook van de echtgenoot',
      'enfant-majeur': 'Het kind van 21 jaar of ouder',
      ascendant: 'De vader, de moeder of een grootouder, en het familielid is meerderjarig',
      'parent-de-mineur': 'De vader of de moeder, en het familielid is minderjarig',
      autre: 'Een ander familielid, of een niet-geregistreerde partner',
    },
    exhibits: ['Huwelijksakte', 'Geboorteakte', 'Verklaring van wettelijke samenwoning'],
  },
  'famille.regroupant': {
    label: 'Familielid dat u vervoegt',
    question: 'Wie is dat familielid?',
    why: 'De nationaliteit en het verblijf van dat familielid bepalen welke regel geldt.',
    options: {
      belge: 'Een Belg die niet in een andere staat van de Unie heeft gewoond',
      'belge-mobile': 'Een Belg die in een andere staat van de Unie woonde en is teruggekeerd',
      union: 'Een burger van de Unie, Noorwegen, IJsland, Liechtenstein of Zwitserland',
      'tiers-illimite': 'Een vreemdeling met onbeperkt verblijf: B-, K- of L-kaart',
      protege: 'Een erkende vluchteling of iemand met subsidiaire bescherming',
      apatride: 'Een staatloze die België tot het verblijf heeft toegelaten',
      'tiers-limite':
        'Een vreemdeling met beperkt verblijf: werk, studie, medische redenen, een andere A-, H-, I- of J-kaart',
    },
    exhibits: ['Kopie van de kaart van het familielid'],
  },
  'famille.regroupant-depuis': {
    label: 'Begin van het verblijfsrecht van het familielid',
    question: 'Sinds welke dag heeft dat familielid verblijfsrecht in België?',
    why: 'Sinds 18 augustus 2025 hangen de voorwaarden van die dag af, en kan er een wachttijd gelden.',
    exhibits: ['De eerste kaart van het familielid', 'Een uittreksel uit het rijksregister'],
  },
  'famille.enfant-en-sejour': {
    label: 'Kind met wettig verblijf in België',
    question: 'Hebt u een minderjarig kind dat in België woont en verblijfsrecht heeft of Belg is?',
    why: 'Die band opent een weg als het kind Belg of burger van de Unie is, en telt elders mee.',
    exhibits: ['Geboorteakte', 'Kaart van het kind'],
  },
}
