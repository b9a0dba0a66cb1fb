import { guide } from '../../../app/guide/words/nl.ts'
import type { Words } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const orientation: Words = {
  ...guide,
  title: 'Welke wegen naar een verblijf?',
  description:
    'Beantwoord enkele vragen en zie alle wegen naar een verblijf in België naast elkaar: voorwaarden, overheid, retributie, papieren, termijnen, gevolgen, met bij elke regel de bron.',
  start: {
    ...guide.start,
    title: 'Welke wegen naar een verblijf in België?',
    lead: 'Enkele vragen over uw situatie, en dan alle wegen naast elkaar: welke open zijn, welke niet, en waarom.',
    points: [
      'Eén vraag tegelijk. “Ik weet het niet” is altijd een antwoord, en sluit geen enkele weg af.',
      'U kunt de wegen op elk moment bekijken, ook zonder alles te beantwoorden.',
      'Geen cijfer, geen voorspelling: de overheid beslist. Een gesloten weg blijft staan, met de reden.',
    ],
    privacy: 'Uw antwoorden blijven op deze pagina. Er wordt niets verzonden en niets bewaard.',
    privacyNoScript:
      'Zonder JavaScript gaan uw antwoorden langs onze server om de volgende pagina te berekenen; daar blijft niets bewaard.',
    question: 'De wet van welke dag moet worden toegepast?',
    why: 'De wet verandert vaak, en het bedrag van de retributie ook. Meestal telt de wet van de dag van de aanvraag.',
    today: (day) => `Die van vandaag, ${day}`,
    otherHint: 'De dag waarop u een aanvraag deed, of waarop u dat wilt doen.',
  },
  question: {
    ...guide.question,
    together: 'Is dit uw geval?',
    togetherLead:
      'Antwoord op wat u weet. Wat u openlaat, blijft onbekend en sluit geen enkele weg.',
    caption: (number) => `Uw situatie · vraag ${number}`,
    see: 'De wegen nu bekijken',
    effectHint:
      'Het antwoord opent of sluit geen weg; het toont wat een weg met uw situatie zou doen.',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early': 'Deze dag ligt vóór 1 juli 1981, toen de wet in werking trad. Kijk het jaar na.',
  },
  check: {
    ...guide.check,
    title: 'Kijk uw antwoorden na',
    lead: 'Verbeter wat niet juist is. Wat u niet weet, blijft open.',
    day: 'Wet van welke dag',
    none: 'U hebt nog geen enkele vraag beantwoord.',
    see: 'De wegen bekijken',
  },
  result: {
    title: 'De wegen, naast elkaar',
    on: (day) => `Recht van ${day}`,
    regime: 'De regeling die geldt',
    shortStay: 'De dagen van een kort verblijf tellen',
    open: (count) => `${plural(count, 'weg', 'wegen')} om te bekijken`,
    openLead:
      'Open volgens uw antwoorden, of nog vast te stellen. In elke kolom volgen dezelfde regels elkaar op.',
    noneOpen: 'Volgens uw antwoorden is geen van de wegen die hier staan, open.',
    region: 'De wegen naast elkaar; schuif naar rechts om de volgende te zien',
    unanswered: 'Er ontbreken nog antwoorden: ze kunnen een weg openen of sluiten.',
    answer: 'De volgende vraag beantwoorden',
    held: (count) =>
      `${plural(count, 'weg', 'wegen')} te bevestigen: de tekst is gewijzigd en niet gelezen`,
    heldLead:
      'De nieuwe tekst kon niet worden gelezen. Er wordt niets besloten: zie hier niet van af voor u een advocaat hebt gezien.',
    closed: (count) => `${plural(count, 'gesloten weg', 'gesloten wegen')}, met de reden`,
    missing: 'Wat nog te weten is',
    nothingMissing: 'Niets meer dan wat u hebt geantwoord.',
    toldUnknown: (labels) => `U weet niet: ${labels}.`,
    why: 'Waarom',
    whereYouStand: 'Waar u staat',
    stands: {
      met: 'U kunt dit verblijf aanvragen. De andere voorwaarden worden daarna onderzocht.',
      discretionary:
        'U kunt dit verblijf aanvragen. De overheid beoordeelt wat de wet haar overlaat.',
      unknown: 'Het is nog niet bekend of u dit verblijf kunt aanvragen.',
    },
    conditions: 'Voorwaarden',
    authority: 'Overheid',
    place: 'Plaats',
    fee: 'Retributie',
    papers: 'Bewijzen en papieren',
    limits: 'Beslissing en termijnen',
    titleRow: 'Titel en rechten',
    interactions: 'Gevolgen en risico’s',
    nothing: 'Hierover staat hier niets.',
    others: (count) => `Zie ook: ${plural(count, 'regel', 'regels')}`,
    concerns: 'Geldt voor u',
    mayConcern: 'Geldt misschien voor u',
    more: 'Alles wat over deze weg bekend is',
    sheet: 'De hele fiche van deze weg',
    answers: 'Uw antwoorden',
    review: 'Mijn antwoorden nakijken',
  },
}
