import type { CitoyensUnionTexts } from './index.ts'

export const citoyensUnion: CitoyensUnionTexts = {
  title: 'Burgers van de Unie en familie: de kalender van de aanvraag',
  description:
    'Bijlage 19 of 19ter: tot wanneer u bewijzen afgeeft, wanneer de beslissing er moet zijn, wat de woonstcontrole verandert, en de laatste dag voor een beroep.',
  lead: 'Wie langer dan drie maanden blijft, vraagt dat aan zijn gemeente. Zeg welke aanvraag en welke dag: de pagina telt de termijnen en zegt wat onzeker is.',
  submit: 'De kalender tonen',
  fields: {
    request: 'Welke aanvraag?',
    requests: {
      'annexe-19': {
        label: 'Bijlage 19',
        hint: 'Een burger van de Unie, Noorwegen, IJsland, Liechtenstein of Zwitserland.',
      },
      'annexe-19ter': {
        label: 'Bijlage 19ter',
        hint: 'Een familielid met een andere nationaliteit.',
      },
    },
    requestMissing: 'Kies de aanvraag: de regels zijn niet dezelfde.',
    filedOn: 'Op welke dag is de aanvraag gedaan?',
    filedOnHint: 'Die dag staat op de bijlage 19 of 19ter. Hij bepaalt welke regel geldt.',
    filedOnMissing: 'Zonder die dag kan geen enkele termijn worden geteld.',
    arrivedOn: 'Op welke dag kwam u België binnen?',
    arrivedOnHint: 'Om te zien of de aanvraag binnen drie maanden is gedaan.',
    otherFamily: 'Bent u een ander familielid dan de naaste familie?',
    otherFamilyHint:
      'De naaste familie: echtgenoot of geregistreerde partner, kinderen, ouders ten laste, ouder van een minderjarige burger.',
    documents: 'Op welke dag waren alle bewijzen afgegeven?',
    documentsHint: 'Laat leeg als er nog bewijzen ontbreken.',
    residence: 'Wat zegt de woonstcontrole?',
    residences: {
      positive: 'Ik woon op het adres',
      negative: 'Ik woon niet op het adres',
    },
    residenceOn: 'Op welke dag vond ze plaats?',
    decision: 'Welke beslissing hebt u gekregen?',
    decisionHint: 'Laat leeg als u nog niets hebt gekregen.',
    notifiedOn: 'Op welke dag is ze u overhandigd?',
    extraMonth: 'Laat de bijlage 20 nog een maand om bewijzen af te geven?',
    extraMonthHint:
      'Kijk naar de zin over de extra maand: hij is doorgehaald, of vermeldt een dag.',
  },
  answer: {
    documents: 'Laatste bewijzen uiterlijk',
    decision: 'Beslissing uiterlijk',
    appeal: 'Voor een beroep, handelen uiterlijk',
    recognised: 'Verblijf erkend',
    undated: 'Dag van de kennisgeving onbekend',
    perhaps: (day) =>
      `Die dag is voorbij. De termijn kan nog lopen tot ${day}, maar dat is niet zeker: handel meteen.`,
    gone: 'Die dag is voorbij: praat er meteen over met een advocaat of een sociale dienst.',
    thread: 'Verloop van de aanvraag',
    over: (label) => `Termijn verstreken: ${label}`,
    calendar: 'De dagen, een voor een',
    safe: (day) => `Veilige dag: ${day}.`,
    held: 'Het document en het register',
    negativeIs: 'Negatieve controle: de bronnen spreken elkaar tegen',
    negativeIf: 'Als de controle negatief is: de bronnen spreken elkaar tegen',
    readings: 'Er bestaan twee lezingen; de overheid beslist, en een beroep is mogelijk.',
    silence: 'Als er na zes maanden niets beslist is',
    ifRefused: 'de gemeente weigert wegens ontbrekende bewijzen',
    ifChecked: 'de gemeente komt het adres nagaan',
    missing: 'Wat niet bekend is',
    know: 'Goed om te weten',
    limit: 'De beroepstermijn in detail tellen',
  },
}
