import type { Entree } from '../termes.ts'

/** More papers and registers, money, steps before the judge, borders and departure. */
export const reperesNl = {
  bourgmestre: {
    forms: ['burgemeester', 'burgemeesters'],
    meaning:
      'Het hoofd van de gemeente. De wet richt de 9bis-aanvraag aan hem; zijn diensten nemen ze aan en sturen ze door.',
  },
  'numero-national': {
    forms: ['rijksregisternummer', 'nationaal nummer'],
    meaning:
      'Het nummer van een ingeschreven persoon, hetzelfde in elk register. Het hebben bewijst geen verblijfsrecht.',
  },
  'numero-bis': {
    forms: ['BIS-nummer', 'BIS-nummers'],
    meaning: 'Het nummer van wie nooit in een register was ingeschreven.',
  },
  'revenu-d-integration': {
    forms: ['leefloon'],
    meaning:
      'Het basisbedrag van de steun van het OCMW. Het dient als maatstaf: 120 % voor gezinshereniging, in de laatste gelezen tekst.',
  },
  'revenu-minimum-garanti': {
    forms: [
      'gewaarborgd gemiddeld minimummaandinkomen',
      'gewaarborgd minimummaandinkomen',
      'GGMMI',
    ],
    meaning:
      'Een referentiebedrag uit het arbeidsrecht. Volgens sommige bronnen is het sinds augustus 2025 de maatstaf voor gezinshereniging; andere noemen het leefloon.',
  },
  'titre-de-voyage': {
    forms: ['reistitel', 'reistitels', 'reisdocument', 'reisdocumenten'],
    meaning: 'Wat als paspoort dient, bijvoorbeeld voor een vluchteling of een staatloze.',
  },
  'declaration-de-presence': {
    forms: ['melding van aanwezigheid'],
    meaning:
      'Wat een burger van de Unie of zijn familie bij kort verblijf bij de gemeente doet, binnen tien werkdagen na binnenkomst.',
  },
  'annexe-15': {
    forms: ['bijlage 15'],
    meaning:
      'Een attest dat het verblijf tussen twee titels dekt, bijvoorbeeld bij een tijdig gevraagde vernieuwing.',
  },
  'annexe-19': {
    forms: ['bijlage 19'],
    meaning:
      'De aanvraag tot inschrijving van een burger van de Unie, die ook als ontvangstbewijs dient.',
  },
  'attestation-d-enregistrement': {
    forms: ['verklaring van inschrijving', 'verklaringen van inschrijving'],
    meaning:
      'Wat het verblijf van meer dan drie maanden van een burger van de Unie vaststelt: de EU-kaart. Niet te verwarren met het attest van immatriculatie, dat voorlopig is.',
  },
  'carte-k': {
    forms: ['K-kaart', 'K-kaarten'],
    meaning: 'De kaart van wie in België gevestigd is. Ze geldt tien jaar; bevolkingsregister.',
  },
  'carte-l': {
    forms: ['L-kaart', 'L-kaarten'],
    meaning:
      'De kaart van de EU-langdurig ingezetene. Ze geldt tien jaar; een B-kaart is vooraf niet nodig.',
  },
  eloignement: {
    forms: ['verwijdering'],
    meaning:
      'Het vertrek dat wordt opgelegd door een beslissing die een illegaal verblijf vaststelt, zo nodig onder dwang.',
  },
  'depart-volontaire': {
    forms: ['vrijwillig vertrek', 'vrijwillige terugkeer'],
    meaning: 'Zelf vertrekken binnen de termijn van het bevel. Wie dat doet, leeft het bevel na.',
  },
  detention: {
    forms: ['vasthouding', 'detentie'],
    meaning:
      'Vastgehouden worden in een gesloten centrum met het oog op verwijdering. De raadkamer controleert; de beroepstermijnen zijn korter.',
  },
  dublin: {
    forms: ['Dublin'],
    meaning:
      'De regel die de staat aanwijst die een asielaanvraag behandelt. Dat kan een andere staat zijn: bijlage 26quater.',
  },
  schengen: {
    forms: ['Schengenzone', 'Schengenruimte', 'Schengen'],
    meaning:
      'De staten die een buitengrens en een visum voor kort verblijf delen. De 90 dagen tellen voor alle samen.',
  },
  ees: {
    forms: ['inreis-uitreissysteem', 'EES'],
    meaning:
      'Het aangekondigde Europese systeem dat in- en uitreizen noteert in plaats van stempels. De stand ervan is hier niet bevestigd.',
  },
  etias: {
    forms: ['ETIAS'],
    meaning:
      'De aangekondigde reistoelating voor wie geen visum nodig heeft. Het is geen visum en geen verblijfstitel.',
  },
  icam: {
    forms: ['ICAM'],
    meaning:
      'De begeleiding naar terugkeer door ambtenaren van de Dienst, na een bevel. Dat is geen advocaat.',
  },
  'guichet-unique': {
    forms: ['Working in Belgium', 'uniek loket'],
    meaning: 'Het adres waar de werkgever in één keer de vergunning voor werk en verblijf vraagt.',
  },
  'memoire-de-synthese': {
    forms: ['synthesememorie'],
    meaning:
      'Het geschrift dat alle middelen van het beroep samenvat, als men de griffie binnen acht dagen meldt het te willen indienen. Wie zwijgt, verliest het beroep.',
  },
  'droit-de-role': {
    forms: ['rolrecht', 'rolrechten'],
    meaning:
      'De som die per verzoeker voor een beroep bij de RvV wordt betaald. Wie recht heeft op juridische bijstand, is vrijgesteld.',
  },
  'non-refoulement': {
    forms: ['non-refoulement'],
    meaning: 'Het verbod iemand terug te sturen naar waar vervolging, foltering of de dood dreigt.',
  },
  'demande-ulterieure': {
    forms: ['volgend verzoek', 'volgende verzoeken'],
    meaning:
      'Een nieuw verzoek om bescherming, na een eerste waarover definitief is beslist. Het beschermt niet altijd tegen verwijdering.',
  },
} as const satisfies { readonly [id: string]: Entree }
