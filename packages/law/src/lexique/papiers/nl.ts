import type { Entree } from '../termes.ts'

/** Papers, registers, steps, judges, removal. */
export const papiersNl = {
  'titre-de-sejour': {
    forms: ['verblijfstitel', 'verblijfstitels'],
    meaning:
      'De kaart of het papier dat het verblijfsrecht bewijst. Het recht kan langer duren dan de kaart.',
  },
  'carte-a': {
    forms: ['A-kaart', 'A-kaarten'],
    meaning: 'Beperkt verblijf: werk, studie, gezin, bescherming, 9bis, 9ter…',
  },
  'carte-b': {
    forms: ['B-kaart', 'B-kaarten'],
    meaning:
      'Onbeperkt verblijf van een derdelander. De kaart is vijf jaar geldig, het recht eindigt niet.',
  },
  'carte-f': {
    forms: ['F-kaart', 'F-kaarten'],
    meaning: 'Voor het niet-Europese familielid van een burger van de Unie of een Belg.',
  },
  'attestation-d-immatriculation': {
    forms: ['attest van immatriculatie'],
    meaning:
      'Een voorlopig papier, soms oranje, tijdens het onderzoek van een aanvraag. Het is geen identiteitsbewijs.',
  },
  annexe: {
    forms: ['bijlage', 'bijlagen'],
    meaning:
      'Een formulier dat het koninklijk besluit nummert. Twee teksten kunnen een “bijlage 3” hebben: kijk naar de titel.',
  },
  'annexe-35': {
    forms: ['bijlage 35', 'bijzonder verblijfsdocument'],
    meaning:
      'Het papier van wie wacht op de RvV, na een beroep dat de verwijdering tegenhoudt. Men mag blijven, maar het is geen verblijf.',
  },
  'annexe-19ter': {
    forms: ['bijlage 19ter'],
    meaning:
      'De aanvraag, en het bewijs ervan, van het familielid van een burger van de Unie of een Belg.',
  },
  'annexe-20': {
    forms: ['bijlage 20'],
    meaning:
      'De weigering van verblijf aan een burger van de Unie of een familielid, met of zonder bevel.',
  },
  'registre-d-attente': {
    forms: ['wachtregister'],
    meaning:
      'Het register van wie nog geen beslist verblijf heeft: asiel, burger van de Unie vóór de woonstcontrole.',
  },
  'registre-des-etrangers': {
    forms: ['vreemdelingenregister'],
    meaning:
      'Het register van wie is toegelaten of gemachtigd om meer dan drie maanden te blijven.',
  },
  'registre-de-la-population': {
    forms: ['bevolkingsregister'],
    meaning: 'Het register van Belgen en van gevestigde of duurzaam verblijvende vreemdelingen.',
  },
  'enquete-de-residence': {
    forms: ['woonstcontrole'],
    meaning: 'De gemeente, vaak via de politie, gaat na of de persoon echt op het adres woont.',
  },
  radiation: {
    forms: ['afvoering', 'afgevoerd'],
    meaning:
      'De gemeente haalt de persoon uit het register: vertrek, of beslissing die het verblijf beëindigt.',
  },
  redevance: {
    forms: ['retributie'],
    meaning:
      'Het bedrag dat vóór sommige aanvragen aan de Dienst moet worden betaald. Zonder betalingsbewijs is de aanvraag onontvankelijk.',
  },
  'prise-en-consideration': {
    forms: ['inoverwegingneming'],
    meaning:
      'De gemeente aanvaardt de aanvraag door te sturen. Weigert ze, dan ziet de Dienst ze niet.',
  },
  recevabilite: {
    forms: ['ontvankelijkheid', 'ontvankelijk', 'onontvankelijk'],
    meaning:
      'De toegangspoort van het onderzoek: is ze dicht, dan kijkt niemand naar de grond van de zaak.',
  },
  'circonstances-exceptionnelles': {
    forms: ['buitengewone omstandigheden'],
    meaning:
      'Wat het heel moeilijk maakt terug te keren om het verblijf in het buitenland te vragen. De Dienst beoordeelt ze per geval.',
  },
  'article-9bis': {
    forms: ['artikel 9bis', '9bis'],
    meaning:
      'De verblijfsaanvraag in België wegens buitengewone omstandigheden, bij de burgemeester.',
  },
  'article-9ter': {
    forms: ['artikel 9ter', '9ter'],
    meaning: 'De verblijfsaanvraag van een ernstig zieke persoon, gestuurd naar de Dienst.',
  },
  desistement: {
    forms: ['afstand'],
    meaning:
      'Van zijn aanvraag afzien. Een nieuwe aanvraag van dezelfde soort kan als afstand gelden.',
  },
  notification: {
    forms: ['kennisgeving'],
    meaning:
      'Het moment en de manier waarop de beslissing wordt bezorgd. De termijn loopt vanaf dan, niet vanaf de datum van de beslissing.',
  },
  'domicile-elu': {
    forms: ['gekozen woonplaats', 'woonstkeuze'],
    meaning:
      'Het adres dat de persoon kiest om beslissingen te krijgen. Een wijziging meldt men de Dienst aangetekend of tegen ontvangstbewijs.',
  },
  'jour-ouvrable': {
    forms: ['werkdag', 'werkdagen'],
    meaning: 'Geen zaterdag, geen zondag, geen feestdag.',
  },
  'recours-en-annulation': {
    forms: ['beroep tot nietigverklaring'],
    meaning:
      'De RvV vragen een onwettige beslissing te vernietigen. Gebeurt dat, dan beslist de Dienst opnieuw.',
  },
  'recours-suspensif': {
    forms: ['schorsend beroep', 'schorsend'],
    meaning:
      'Zolang het duurt, kan de verwijdering niet onder dwang worden uitgevoerd. Weinig beroepen zijn dat.',
  },
  'extreme-urgence': {
    forms: ['uiterst dringende noodzakelijkheid'],
    meaning: 'Het beroep van wie elk moment kan worden verwijderd. De termijn is enkele dagen.',
  },
  'plein-contentieux': {
    forms: ['volle rechtsmacht'],
    meaning: 'De rechter onderzoekt opnieuw en kan de bescherming zelf toekennen: asiel.',
  },
  'ordre-de-quitter': {
    forms: ['bevel om het grondgebied te verlaten', 'BGV'],
    meaning:
      'De beslissing die verplicht te vertrekken, meestal binnen een termijn. Daarna kan de politie optreden.',
  },
  'interdiction-d-entree': {
    forms: ['inreisverbod'],
    meaning: 'Verbod om terug te komen, jarenlang. De duur loopt vanaf het werkelijke vertrek.',
  },
  'risque-de-fuite': {
    forms: ['risico op onderduiken'],
    meaning:
      'Actuele en reële redenen om te denken dat de persoon zal onderduiken. De wet geeft elf aanwijzingen.',
  },
  'centre-ferme': {
    forms: ['gesloten centrum'],
    meaning:
      'Een plaats waar men wordt vastgehouden met het oog op verwijdering. De beroepstermijnen zijn er korter.',
  },
  refoulement: {
    forms: ['terugdrijving'],
    meaning: 'Aan de grens niet binnenlaten, soms zelfs met een geldig visum.',
  },
  'obligation-de-cooperer': {
    forms: ['medewerkingsplicht'],
    meaning:
      'Sinds juli 2024 meewerken aan de voorbereiding van de terugkeer: adres, documenten, afspraken.',
  },
  'permis-unique': {
    forms: ['gecombineerde vergunning'],
    meaning:
      'Eén vergunning om te werken en langer dan 90 dagen te verblijven, aangevraagd door de werkgever.',
  },
  'carte-professionnelle': {
    forms: ['beroepskaart'],
    meaning: 'De vergunning van een Gewest om als zelfstandige te werken.',
  },
  'convention-d-accueil': {
    forms: ['gastovereenkomst'],
    meaning: 'Het contract tussen een onderzoeker en een erkende instelling.',
  },
  'changement-de-statut': {
    forms: ['statuutwijziging'],
    meaning: 'Van verblijfsgrond veranderen zonder te vertrekken, terwijl het verblijf nog loopt.',
  },
  'droit-de-retour': {
    forms: ['recht op terugkeer'],
    meaning:
      'Zijn verblijf hernemen na een afwezigheid, als die binnen de grenzen van de wet bleef.',
  },
  certitude: {
    forms: ['zekerheid'],
    meaning:
      'In hoeverre wat wij zeggen in de bron is gelezen. “Te bevestigen”: niemand las het hier.',
  },
  circulaire: {
    forms: ['omzendbrief', 'omzendbrieven'],
    meaning:
      'Een brief van de minister die uitlegt hoe de wet wordt toegepast. Hij gaat nooit voor op de wet.',
  },
} as const satisfies { readonly [id: string]: Entree }
