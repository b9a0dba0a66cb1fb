import type { FactTexts } from '@sejour/engine'

export const protectionNl: FactTexts<typeof import('./protection.ts')> = {
  'protection.crainte': {
    label: 'Vrees bij terugkeer',
    question:
      'Vreest u vervolgd, gedood of gefolterd te worden, of in een oorlog terecht te komen, als u terugkeert?',
    why: 'Internationale bescherming vraagt u in België of aan de grens, zonder retributie.',
  },
  'protection.temporaire': {
    label: 'Groep aangewezen voor tijdelijke bescherming',
    question:
      'Hoort u bij een groep die de Unie heeft aangewezen voor tijdelijke bescherming (Oekraïne)?',
    why: 'Die groep krijgt een attest zonder individueel onderzoek van de vrees.',
  },
  'protection.maladie-grave': {
    label: 'Ernstige ziekte',
    question:
      'Hebt u een ziekte die zo ernstig is dat een terugkeer zonder zorg uw leven of gezondheid in gevaar brengt?',
    why: 'Voor artikel 9ter is er een eigen aanvraag aan de Dienst Vreemdelingenzaken, zonder retributie.',
    exhibits: ['Standaard medisch getuigschrift van minder dan drie maanden oud'],
  },
  'protection.traite': {
    label: 'Slachtoffer van mensenhandel of verzwaarde mensensmokkel',
    question:
      'Heeft iemand u uitgebuit of verkocht, of bij een smokkel uw leven in gevaar gebracht?',
    why: 'Wie de uitbuiters verlaat en zich door een erkend centrum laat begeleiden, krijgt tijd, en kan daarna verblijf krijgen.',
  },
  'protection.mineur-seul': {
    label: 'Niet-begeleide minderjarige vreemdeling',
    question: 'Bent u jonger dan 18 jaar en in België zonder vader, moeder of wettelijke voogd?',
    why: 'Er wordt een voogd aangesteld en de Dienst zoekt een duurzame oplossing.',
  },
  'protection.apatridie': {
    label: 'Erkend als staatloze',
    question: 'Heeft een rechtbank u als staatloze erkend?',
    why: 'Sinds 1 september 2024 kan een erkende staatloze een toelating tot verblijf vragen.',
    exhibits: ['Vonnis'],
  },
}
