import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Zone van het paspoort of van de kaart',
  button: 'De zone van het paspoort of van de kaart lezen',
  what: 'Onderaan een paspoort, of op de achterkant van een kaart, herhalen twee of drie regels met letters en “<” de gegevens van het document. Ze worden hier gelezen, op deze machine; niets wordt overgenomen zonder u.',
  wait: 'Het lezen duurt enkele seconden, hoogstens een minuut. Wacht op de volgende pagina.',
  waiting: 'Wordt gelezen…',
  back: 'Alle stukken',
  piece: (number) => `Terug naar stuk ${number}`,
  refused: {
    'no-zone': 'Er is geen zone met letters en “<” gevonden op deze afbeelding.',
    unreadable:
      'Er is een zone, maar haar controlecijfers kloppen niet: ze wordt niet juist gelezen.',
    'not-a-picture':
      'Dit bestand is geen afbeelding (JPEG, PNG, WebP, TIFF) en geen pdf. Fotografeer het document en voeg de foto toe.',
    'too-large':
      'Dit bestand is groter dan 40 MB en wordt hier niet gelezen. Voeg een foto toe van alleen de bladzijde van het document.',
    'took-too-long':
      'Het lezen duurde te lang en is gestopt. Probeer opnieuw, of voeg een foto toe van alleen de bladzijde van het document.',
    locked: 'Deze pdf is beveiligd met een wachtwoord. Voeg een kopie zonder wachtwoord toe.',
    damaged: 'Dit bestand gaat niet open. Voeg een andere kopie toe.',
  },
  tips: {
    heading: 'Voor een foto die leesbaar is',
    list: [
      'Leg het document vlak en recht, zonder plooi.',
      'Zorg voor gelijkmatig licht: geen flits, geen weerschijn op het plastic.',
      'Toon de onderste regels volledig, van rand tot rand, en scherp.',
      'Fotografeer bij een kaart de kant waar de regels staan, vaak de achterkant.',
    ],
  },
  byHand: 'Of neem de gegevens met de hand over, op de pagina van de personen.',
  people: 'Pagina van de personen',
  whole: {
    holds: 'Het controlecijfer van de hele zone klopt.',
    fails:
      'Het controlecijfer van de hele zone klopt niet: iets is verkeerd gelezen, of de zone is fout. Vergelijk elke waarde met het document.',
  },
  confirm:
    'Vergelijk met het document en vink dan aan wat het dossier moet overnemen. Wat niet aangevinkt is, verandert niet.',
  person: {
    heading: 'Van wie is dit document?',
    label: 'Persoon van het dossier',
    compare: 'Met deze persoon vergelijken',
    chosen: (name) => `Vergeleken met ${name}`,
    none: 'Kies de persoon: elke waarde staat dan naast wat het dossier erover weet.',
  },
  fields: {
    lastName: 'Naam',
    firstNames: 'Voornamen',
    birthDate: 'Geboortedatum',
    nationality: 'Nationaliteit',
    sex: 'Geslacht',
    documentCode: 'Soort document',
    issuingState: 'Staat die het afgaf',
    documentNumber: 'Nummer van het document',
    expiryDate: 'Geldig tot en met',
    optional: 'Vrije zone van de staat',
    secondOptional: 'Tweede vrije zone van de staat',
    nationalNumber: 'Rijksregisternummer',
  },
  sex: { female: 'Vrouwelijk', male: 'Mannelijk', unspecified: 'Niet vermeld' },
  check: {
    holds: 'controlecijfer klopt',
    fails: 'controlecijfer klopt niet: vergelijk met het document',
    none: 'zonder controlecijfer',
  },
  repaired: 'Een letter is vervangen door een andere die erop lijkt, zoals O en 0.',
  compared: {
    'not-known': 'Het dossier weet er niets over.',
    same: 'Het dossier zegt hetzelfde.',
    different: (known) => `Verschillend: het dossier zegt “${known}”.`,
  },
  take: (value) => `Overnemen: ${value}`,
  replace: (known, value) => `“${known}” vervangen door: ${value}`,
  takeName: 'De naam hieronder overnemen',
  replaceName: (known) => `“${known}” vervangen door de naam hieronder`,
  nameLabel: {
    familyName: 'Naam, zoals het dossier hem bewaart',
    givenName: 'Voornamen, zoals het dossier ze bewaart',
  },
  nameHint: 'De zone heeft geen accenten en geen kleine letters: verbeter volgens het document.',
  onPiece: 'Gaat naar het stuk, niet naar de persoon.',
  submit: 'Overnemen wat aangevinkt is',
  unplaced: {
    heading: 'Ook gelezen',
    hint: 'Het dossier heeft geen plaats voor deze waarden; neem ze over in een akte als die erom vraagt.',
  },
  errors: {
    'nothing-ticked':
      'Er is niets aangevinkt. Vink minstens één waarde aan, of verlaat deze pagina.',
    'nothing-carried': 'Wat gelezen was, is er niet meer. Lees de zone opnieuw.',
    'person-gone': 'Deze persoon zit niet in het dossier. Kies hem of haar in de lijst.',
    'name-blank': 'Er is geen naam om over te nemen. Schrijf hem, of vink uit.',
  },
}
