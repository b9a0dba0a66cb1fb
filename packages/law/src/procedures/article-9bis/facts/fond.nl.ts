import type { FactTexts } from '@sejour/engine'

export const fondNl: FactTexts<typeof import('./fond.ts')> = {
  motifs: {
    label: 'Gronden van de aanvraag',
    question: 'Waarom vraagt u om in België te mogen blijven?',
    why: 'Zonder grond wordt een ontvankelijke aanvraag ongegrond verklaard. Eenzelfde feit kan voor beide dienen, maar u moet het twee keer uitwerken.',
    itemLabel: 'Grond',
  },
  'motifs.nature': {
    label: 'Aard van de grond',
    question: 'Waarover gaat deze grond?',
    why: 'Elke grond heeft zijn eigen bewijzen.',
    options: {
      'vie-familiale': 'Mijn familie in België',
      'interet-enfant': 'Het belang van mijn kind',
      integration: 'Mijn integratie en de duur van mijn verblijf',
      travail: 'Mijn werk, of een werkbelofte',
      scolarite: 'De school van de kinderen, of mijn studies',
      'longueur-procedure': 'De duur van mijn asielprocedure',
      vulnerabilite: 'Mijn kwetsbaarheid',
      apatridie: 'Ik heb van geen enkele staat de nationaliteit',
      'situation-humanitaire': 'Een andere dringende humanitaire situatie',
      autre: 'Iets anders',
    },
  },
  'motifs.pieces': {
    label: 'Aantal stukken die de grond staven',
    question: 'Hoeveel documenten voegt u toe om deze grond te bewijzen?',
    why: 'Een grond zonder stukken overtuigt zelden.',
  },
  'fond.enfant-mineur': {
    label: 'Minderjarig kind betrokken',
    question: 'Woont een minderjarig kind bij u in België, of is het van u afhankelijk?',
    why: 'Met het belang van het kind moet rekening worden gehouden, en u roept dat belang het best zelf in.',
    exhibits: ['Geboorteakte', 'Schoolattest'],
  },
  'fond.enfant-scolarise': {
    label: 'Schoolgaand kind',
    question: 'Gaat een kind van uw gezin naar school, van kleuteronderwijs tot hoger onderwijs?',
    why: 'Het richtpunt voor de duur van de asielprocedure is dan drie jaar in plaats van vier.',
    exhibits: ['Schoolattesten van elk jaar'],
  },
  'fond.sejour-ininterrompu-depuis': {
    label: 'Begin van het ononderbroken verblijf in België',
    question: 'Sinds welke dag woont u zonder onderbreking in België?',
    why: 'De duur van het verblijf kan meetellen, zonder iets te waarborgen.',
    exhibits: ['Eén bewijs van aanwezigheid per jaar (school, zorg, vervoer, post)'],
  },
  'fond.vie-familiale': {
    label: 'Gezinsleven in België',
    question: 'Hebt u naaste familie in België?',
    why: 'Een gezinsleven moet bewezen worden, vooral als men niet samenwoont.',
    options: {
      aucune: 'Nee',
      cohabitation: 'Ja, en we wonen samen',
      'sans-cohabitation': 'Ja, maar we wonen niet samen',
    },
    exhibits: ['Akten van de burgerlijke stand', 'Bewijzen van contact en van steun'],
  },
  'fond.auteur-enfant-en-sejour': {
    label: 'Ouder van een kind met wettig verblijf',
    question:
      'Bent u de vader of de moeder van een niet-Europees kind dat wettig in België verblijft?',
    why: 'De Dienst Vreemdelingenzaken zegt dat hij die dossiers sneller behandelt als ze hem worden gemeld.',
    exhibits: ['Geboorteakte', 'Verblijfstitel van het kind'],
  },
  'fond.ancien-mineur': {
    label: 'Vroegere minderjarige met onbeperkt verblijf',
    question:
      'Had u als kind een onbeperkt verblijf in België, dat u verloor na een terugkeer naar uw land?',
    why: 'Het is een van de humanitaire situaties die de instructie van 26 maart 2009 noemt.',
    exhibits: [
      'Vroegere verblijfstitel',
      'Bewijs dat documenten werden afgenomen, of van het gedwongen huwelijk',
    ],
  },
  'fond.epoux-nationalites-differentes': {
    label: 'Echtgenoten met een verschillende nationaliteit',
    question:
      'Bent u gehuwd met iemand van een andere nationaliteit, zonder dat u in een van beide landen kunt samenleven?',
    why: 'Het is een van de humanitaire situaties die de instructie van 26 maart 2009 noemt.',
    exhibits: ['Huwelijksakte', 'Weigering van gezinshereniging door beide landen'],
  },
  'fond.pension-belge': {
    label: 'Belgisch pensioen',
    question:
      'Ontvangt u een Belgisch pensioen, en hebt u uw verblijf verloren na een terugkeer naar uw land?',
    why: 'Het is een van de humanitaire situaties die de instructie van 26 maart 2009 noemt.',
    exhibits: ['Attest van pensioen of van invaliditeitspensioen'],
  },
  'fond.apatridie': {
    label: 'Staatloosheid',
    question: 'Heeft een rechter u als staatloze erkend, of hebt u dat gevraagd?',
    why: 'Sinds 1 september 2024 bestaat er een eigen procedure; artikel 9bis blijft mogelijk.',
    exhibits: ['Vonnis van de familierechtbank', 'Weigeringen van de consulaten'],
  },
  'fond.apatridie-sejour-ailleurs': {
    label: 'Verblijfsrecht in een ander land waarmee er banden zijn',
    question: 'Hebt u een verblijfsrecht in een ander land waarmee u banden hebt?',
    why: 'De Dienst Vreemdelingenzaken gaat ook na of de staatloze elders kan leven.',
    exhibits: ['Bewijs dat geen enkel ander land het verblijf toestaat'],
  },
  'fond.ordre-public': {
    label: 'Veroordeling of feiten van openbare orde',
    question:
      'Bent u veroordeeld, of kan de Dienst Vreemdelingenzaken de openbare orde tegen u inroepen?',
    why: 'De dreiging moet actueel en ernstig zijn, en worden afgewogen tegen uw gezinsleven.',
    exhibits: ['Uittreksel uit het strafregister', 'Vonnissen', 'Bewijzen van re-integratie'],
  },
}
