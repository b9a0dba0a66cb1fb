import type { ActesTexts } from './index.ts'

export const actes: ActesTexts = {
  title: 'Een akte invullen',
  description:
    'Bijlagen, beslissingen, brieven en beroepen, in te vullen zonder account: wat elkaar tegenspreekt wordt geweigerd, wat ontbreekt wordt genoemd. Als pdf, Word of pagina.',
  lead: 'Kies een akte en vul ze in. Wat elkaar tegenspreekt wordt geweigerd, wat ontbreekt wordt genoemd. U neemt een pdf of een Word-bestand mee, klaar om te tekenen. Zonder account, en hier wordt niets bewaard.',
  search: {
    label: 'Nummer van de bijlage of woorden van de titel',
    hint: 'Bijvoorbeeld “bijlage 20”, “woonplaats”, “9bis”.',
    button: 'Zoeken',
    found: (query: string) => `Voor “${query}”`,
    none: 'Geen titel van een akte bevat die woorden. Probeer een nummer alleen, of een woord uit de titel.',
    all: 'Alle akten',
  },
  groups: {
    commune: {
      title: 'De gemeente tekent',
      lead: 'Wat een gemeentebestuur afgeeft, vaststelt of ter kennis brengt.',
    },
    office: {
      title: 'De Dienst Vreemdelingenzaken tekent',
      lead: 'De beslissingen van de minister of zijn gemachtigde, elk met het beroep dat erbij hoort.',
    },
    counsel: {
      title: 'De persoon of zijn raadsman tekent',
      lead: 'De aanvraag, haar vervolg, en de brieven die erna komen.',
    },
    appeal: {
      title: 'Voor de rechter',
      lead: 'De beroepen, en wat ermee naar de post en de griffie gaat.',
    },
  },
  letter: 'Brief of stuk zonder officieel model',
  inForce: (day: string, count: number) =>
    count === 1 ? `regels bekend sinds ${day}` : `${count} versies, de laatste sinds ${day}`,
  refusesMany: (count: number) => `${count} tegenspraken en weglatingen geweigerd`,
  specimen: 'Specimen (pdf)',
  specimenIn: 'Specimen, verzonnen personen:',
  mark: 'SPECIMEN',
  back: 'Alle akten',
  about: 'Wat dit papier is',
  form: 'In te vullen',
  preview: 'Voorbeeld',
  toPreview: 'Naar het voorbeeld',
  toForm: 'Terug naar wat in te vullen is',
  sent: 'Wat u typt, wordt naar deze server gestuurd om de akte op te maken, wordt er niet bewaard en komt in geen enkel logboek.',
  keep: 'Wie de pagina sluit, wist alles: sla eerst op wat u hebt ingevuld.',
  language: 'Taal van de akte',
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  languageWhy: '',
  update: 'Het voorbeeld bijwerken',
  live: 'Het voorbeeld volgt wat u typt.',
  liveFailed:
    'Het voorbeeld volgt niet meer: de server antwoordt niet. Wat u hebt getypt, staat hier nog.',
  take: 'De akte meenemen',
  files: {
    pdf: 'Pdf, om te tekenen en te archiveren',
    docx: 'Word, om te wijzigen',
    html: 'Pagina (HTML)',
    txt: 'Alleen tekst',
  },
  data: 'Later verdergaan',
  dataSays: 'Een JSON-bestand bewaart wat is ingevuld, ook onvolledig. Het blijft bij u.',
  saveData: 'Opslaan wat is ingevuld',
  loadLabel: 'Verdergaan met een hier opgeslagen bestand',
  loadHint: 'Het komt in de plaats van wat op deze pagina is ingevuld.',
  loadButton: 'Dit bestand laden',
  ready: 'Er ontbreekt niets en niets spreekt elkaar tegen: de akte kan worden meegenomen.',
  wrong: (count: number) =>
    count === 1
      ? 'Eén punt is tegenstrijdig of te verbeteren'
      : `${count} punten zijn tegenstrijdig of te verbeteren`,
  missing: (count: number) =>
    count === 1 ? 'Er ontbreekt nog één ding' : `Er ontbreken nog ${count} dingen`,
  more: (count: number) => `… en nog ${count}.`,
  kinds: { missing: 'Ontbreekt', unreadable: 'Te verbeteren', contradiction: 'Tegenspraak' },
  remarks: 'Naast de akte, nooit erin',
  refused: 'Wat deze akte weigert',
  versions: 'Hier bekende versies',
  since: (day: string) => `sinds ${day}`,
  between: (from: string, until: string) => `van ${from} tot en met ${until}`,
  failures: {
    busy: 'Er worden nu te veel akten gevraagd. Er gaat niets verloren: wacht enkele seconden en vraag opnieuw.',
    unprintable:
      'De akte bevat een teken dat onze lettertypes niet kunnen schrijven. Vervang het en vraag opnieuw.',
    unset:
      'De akte past op geen enkele bladzijde: maak het langste woord of de langste tekst korter.',
    'our-fault':
      'De fout ligt bij ons: dit bestand kon niet worden gemaakt. Niets van wat u hebt getypt, is verloren: probeer opnieuw, of neem de akte anders mee.',
    'too-large': 'Dit is te veel: een akte neemt hoogstens 400 000 tekens. Maak een tekst korter.',
    'too-many-rows': 'Te veel regels voor één pagina: hoogstens 600, alle lijsten samen.',
    'no-file': 'Kies eerst een bestand dat op deze pagina is opgeslagen.',
    'not-json':
      'Dit is geen bestand met gegevens van een akte. Kies het bestand dat op .json eindigt.',
  },
  unprintableSigns: (signs: string) => `Het gaat om: ${signs}.`,
}
