import type { Words } from './index.ts'
import { guide } from '../../../app/guide/words/nl.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const afterColon = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

export const screening: Words = {
  yes: guide.yes,
  no: guide.no,
  errorPrefix: guide.errorPrefix,
  title: 'Kan ik aanvragen?',
  description:
    'Artikel 9bis: beantwoord één vraag tegelijk en zie wat de aanvraag onontvankelijk zou maken, wat haar verzwakt en wat de Dienst beoordeelt, met bij elke regel de bron.',
  start: {
    ...guide.start,
    title: 'Kan ik het verblijf vanuit België aanvragen?',
    lead: 'Met artikel 9bis kunt u een machtiging tot verblijf vragen zonder eerst terug te keren, als buitengewone omstandigheden dat beletten. Deze vragen tonen hoe uw dossier ervoor staat.',
    points: [
      'Eén vraag tegelijk. U kunt altijd “Ik weet het niet” antwoorden, teruggaan en wijzigen.',
      'Tien tot dertig vragen, naargelang van uw antwoorden: reken op tien tot twintig minuten.',
      'Op het einde: wat de aanvraag zou tegenhouden, wat haar verzwakt, welke stukken u verzamelt. Nooit een voorspelling: de Dienst Vreemdelingenzaken beslist.',
    ],
    privacy: 'Uw antwoorden blijven op deze pagina. Er wordt niets verzonden en niets bewaard.',
    privacyNoScript:
      'Zonder JavaScript gaan uw antwoorden langs onze server om de volgende pagina te berekenen; daar blijft niets bewaard.',
    question: 'Op welke dag wordt de aanvraag ingediend?',
    why: 'De wet is meermaals gewijzigd. Die van de dag van indiening bepaalt de retributie, de uitsluitingsgronden en het onderzoek van uw identiteit.',
    today: (day) => `Ik heb nog geen aanvraag ingediend: de wet van vandaag, ${day}`,
    otherHint: 'De dag waarop u de aanvraag indiende, of waarop u dat wilt doen.',
  },
  question: {
    ...guide.question,
    caption: (group, number) => `${group} · vraag ${number}`,
    record: (item, number, kind) => `${item} ${number}: ${kind}`,
    remarkHint:
      'Het antwoord verandert de conclusie niet; het kan een risico of een zwak punt tonen.',
    stopRemarks: 'De overige vragen overslaan',
  },
  groups: {
    demande: 'De aanvraag',
    residence: 'Uw adres',
    redevance: 'De retributie',
    identite: 'Uw identiteit',
    asile: 'De asielprocedure',
    procedures: 'Uw andere procedures',
    circonstances: 'De buitengewone omstandigheden',
    motifs: 'De gronden van de aanvraag',
    fond: 'Uw leven in België',
    langue: 'De taal',
    domicile: 'Waar u de beslissing ontvangt',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early':
      'Deze dag ligt te ver terug: artikel 9bis geldt sinds 1 juni 2007. Kijk het jaar na.',
  },
  remarks: {
    title: 'Alles wat beslist, is beantwoord',
    lead: 'U kunt de conclusie bekijken. Andere vragen veranderen haar niet; ze kunnen een risico tonen, of een zwak punt dat u nog kunt verhelpen.',
    count: (most) => `Hoogstens ${plural(most, 'vraag', 'vragen')}.`,
    yes: 'Ook deze vragen beantwoorden',
    no: 'Overslaan en mijn antwoorden nakijken',
  },
  check: {
    ...guide.check,
    title: 'Kijk uw antwoorden na',
    lead: 'Verbeter wat niet juist is. Wat u niet weet, moet nog blijken.',
    filing: 'Dag van indiening',
    remove: 'Weghalen',
    unused: 'Bewaarde antwoorden zonder gevolg',
    unusedLead: 'Met uw andere antwoorden veranderen ze de conclusie niet meer.',
    unanswered: 'Eén vraag wacht nog op een antwoord.',
    goOn: 'Ze beantwoorden',
    moreRemarks: 'De overgeslagen vragen beantwoorden',
    conclude: 'De conclusie bekijken',
  },
  conclusion: {
    ...guide.conclusion,
    title: 'Conclusie',
    lawOf: (day) => `Recht van ${day}`,
    notAPromise:
      'Dit is geen beslissing en geen voorspelling: de overheid beslist, op het hele dossier.',
    lastKnown: (label) => `Volgens de laatst bekende tekst: ${afterColon(label)}.`,
    openDoor:
      'Die tekst kan gewijzigd zijn: zie hierom niet van uw aanvraag af voor u een advocaat hebt gesproken.',
    notesTitle: 'Te bevestigen door een advocaat',
    thread: 'De weg van de aanvraag',
    threadFiled: 'Aanvraag ingediend',
    threadToFile: 'De aanvraag indienen',
    threadToFileIf: 'u beslist om aan te vragen',
    threadSent: 'Doorzending naar de Dienst',
    threadSentIf: 'de gemeente vaststelt dat u op het adres woont',
    threadExamined: 'Onderzoek van de ontvankelijkheid',
    threadExaminedIf: 'de retributie in orde is',
    threadMerits: 'Onderzoek ten gronde',
    threadMeritsIf: 'een argument wordt aanvaard',
    threadDecision: 'Beslissing van de Dienst',
    threadDecisionIf: 'niets de aanvraag eerder beëindigt',
    blockers: 'Zonder dit stopt de aanvraag',
    blockersLead: 'Aan elk van deze voorwaarden moet voldaan zijn.',
    noBlockers: 'Volgens uw antwoorden ontbreekt geen voorwaarde die de aanvraag zou tegenhouden.',
    weaknesses: 'Zwakker zonder dit',
    weaknessesLead: 'Deze punten sluiten niets af; de Dienst kan ze tegen het dossier gebruiken.',
    warnings: 'Te weten voor u handelt',
    gather: 'Te verzamelen',
    gatherUnknown: 'Om vast te stellen wat u niet weet',
    gatherKnown: 'Om te bewijzen wat u geantwoord hebt',
    gatherFor: (labels) => `voor: ${labels}`,
    fee: 'Wat de aanvraag kost',
    feeAmount: (amount, day) => `${amount} per persoon, voor een aanvraag ingediend op ${day}.`,
    feeNone: 'Op die dag bestond er geen retributie.',
    feeUnknown: (amount) =>
      `Het bedrag van die dag is nog niet bekendgemaakt; het laatst bekende is ${amount}.`,
    feeLink: 'Berekenen voor mijn gezin, met de vrijstellingen',
    limit: 'Als het antwoord een weigering is',
    limitText:
      'Een weigering vecht u aan bij de Raad voor Vreemdelingenbetwistingen, en de termijn is kort: hij loopt vanaf de kennisgeving. Bewaar de omslag en het bewijs van afgifte, en tel de laatste dag meteen.',
    limitLink: 'De laatste dag tellen',
    whatIf: 'Wat de conclusie zou veranderen',
    whatIfLead: 'Wat u nog kunt veranderen voor u de aanvraag indient.',
    whatIfLine: (changes, stage, finding) =>
      `Als ${changes}, dan zou de stap “${stage}” zijn: ${finding}.`,
    whatIfFact: (label, value) => `“${label}” “${value}” was`,
    and: ' en ',
    why: 'Waarom deze conclusie',
    whyLead:
      'Elke stap, in de volgorde van het onderzoek. Open een regel om te zien waarvan hij afhangt.',
    record: (item, number, kind, sentence) => `${item} ${number} (${kind}): ${sentence}`,
    help: 'Waar u hulp vindt',
    helpLines: [
      'Een advocaat vreemdelingenrecht. Met een bescheiden inkomen kan dat gratis: vraag het aan het bureau voor juridische bijstand van uw arrondissement.',
      'De sociale dienst van uw gemeente of OCMW, of een vereniging die vreemdelingen helpt.',
      'Toon deze pagina afgedrukt: elke regel draagt er zijn bron.',
    ],
  },
  authorities: { 'Office des étrangers': 'Dienst Vreemdelingenzaken' },
}
