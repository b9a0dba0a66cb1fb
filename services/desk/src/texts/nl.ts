import type { DeskTexts } from './fr.ts'

export const deskNl: DeskTexts = {
  refusals: {
    'no-case': 'Dit dossier bestaat niet. Ga terug naar de lijst van dossiers.',
    'case-exists': 'Dit dossier bestaat al. Open het in de lijst.',
    'case-closed': 'Dit dossier is gesloten: er is niets opgeslagen. Heropen het eerst.',
    'case-handed-over':
      'Dit dossier is aan een andere raadsman overgedragen: u kunt het nog lezen, maar hier niet meer wijzigen.',
    'id-used': 'Deze identificatie is al in gebruik. Laad de pagina opnieuw en begin opnieuw.',
    blank: 'De tekst is leeg. Schrijf minstens één woord.',
    'ends-before-start': 'De laatste dag komt vóór de eerste. Controleer beide data.',
    'unknown-person': 'Deze persoon staat niet in het dossier. Voeg hem of haar eerst toe.',
    'already-left': 'Deze persoon heeft het dossier al verlaten.',
    'not-left': 'Deze persoon heeft het dossier niet verlaten.',
    'unknown-address': 'Dit adres staat niet in het dossier.',
    'not-an-elected-domicile':
      'Dit adres is geen gekozen woonplaats. Kies een gekozen woonplaats of voeg er een toe.',
    'unknown-mandate': 'Dit mandaat staat niet in het dossier.',
    'unknown-fact': 'Dit feit is niet verklaard in het dossier.',
    'unknown-argument': 'Dit argument staat niet meer in het dossier.',
    'unknown-procedure': 'Deze procedure staat niet in het dossier. Open ze eerst.',
    'unknown-entry':
      'Deze handeling staat niet meer in het dossier: ze is verbeterd of ingetrokken.',
    'other-kind-of-entry':
      'Deze handeling is van een andere aard. Een handeling wordt alleen verbeterd door een handeling van dezelfde aard.',
    'entry-needed':
      'Een beroep of een arrest steunt op deze handeling. Trek dat eerst in, of verbeter de handeling.',
    'notified-before-decided':
      'De kennisgeving komt vóór de beslissing. Controleer beide data: de termijn hangt ervan af.',
    'judgment-before-remedy': 'Het arrest komt vóór het beroep. Controleer beide data.',
    'unknown-exhibit': 'Dit stuk staat niet meer in het dossier.',
    'same-file': 'Een ander stuk heeft precies hetzelfde bestand. Gebruik dat stuk.',
    'exhibit-filed':
      'Dit stuk is al ingediend: de overheid kent het onder dit nummer en met dit bestand. Voeg een nieuw stuk toe.',
    'exhibit-confidential': 'Dit stuk is vertrouwelijk. Haal die markering weg vóór u het indient.',
    'number-taken': 'Twee stukken zouden hetzelfde nummer dragen. Controleer de nummering.',
    'unknown-note': 'Deze notitie staat niet meer in het dossier.',
    'unknown-act': 'Deze akte staat niet meer in het dossier.',
    'unknown-task': 'Deze taak staat niet meer in het dossier.',
    'unknown-ruling': 'Deze beslissing in voorbereiding staat niet in het dossier.',
    'ruling-fixed':
      'Deze beslissing is voorgelegd of ondertekend: ze verandert niet meer. Neem ze eerst terug als ze niet ondertekend is.',
    'ruling-not-ready':
      'Deze beslissing is nog niet voorgelegd, of nog niet nagelezen. Doe eerst die stap.',
    'nothing-decided': 'De beslissing zegt nog niet wat er beslist wordt. Kies dat eerst.',
    'argument-unanswered':
      'Een ingeroepen argument heeft geen antwoord. Beantwoord elk argument vóór u voorlegt of ondertekent.',
    'ruling-not-signed':
      'Alleen een ondertekende beslissing die niet al ingetrokken is, wordt ingetrokken.',
    'ruling-stands': 'De beslissing die vervangen wordt, is niet ingetrokken. Trek ze eerst in.',
    'unknown-parcel': 'Deze zending staat niet in het dossier.',
    'parcel-empty': 'De zending is leeg. Kies minstens één element om bij te voegen.',
    'parcel-settled': 'Deze zending heeft al een antwoord gekregen.',
    'unknown-link': 'Deze koppeling staat niet meer in het dossier.',
    'link-exists': 'Deze twee personen zijn al gekoppeld, of iemand stelde het voor.',
    'link-settled': 'Over deze koppeling is al beslist.',
    'second-person-needed':
      'Een koppeling wordt bevestigd, en een beslissing nagelezen, door iemand anders dan wie voorstelde of schreef.',
    'unknown-organisation':
      'Deze organisatie bestaat hier niet. Controleer de identificatie die u kreeg.',
    'cannot-travel':
      'Het dossier kon niet worden overgedragen: de andere organisatie bewaart al een andere geschiedenis onder deze identificatie. Er is niets veranderd.',
    'running-limit':
      'Er loopt nog een termijn: het dossier kan niet worden vergeten. Behandel eerst die termijn.',
    'not-in-order':
      'Deze stap volgt niet op wat genoteerd is: het dossier staat nog niet zover. Controleer de dag en wat voorafgaat.',
    'told-by-another':
      'Een andere overheid heeft dit geregistreerd: alleen zij verbetert het, en dan verneemt iedereen het. Neem contact met haar op.',
    'in-future': 'Die dag moet nog komen. Noteer wat gebeurd is, op de dag waarop het gebeurde.',
    'through-parcels':
      'Een zending aan een organisatie die hier aanwezig is, gebeurt op de pagina “Zendingen”, die beide kanten verwittigt.',
    'not-confirmed':
      'De getypte titel is niet die van het dossier. Neem hem precies over: vergeten is definitief.',
    'unknown-conclusion': 'Deze conclusie staat niet in het dossier.',
    'not-assessable':
      'Voor deze procedure worden op die dag geen regels bijgehouden: er kan niets worden besloten.',
  },
  risks: {
    'limit-past': 'Volgens de bekende feiten is een termijn verstreken.',
    'limit-near': 'Een termijn loopt bijna af.',
    'no-elected-domicile':
      'Geen gekozen woonplaats: de beslissing zou op het adres van de Dienst, of op de plaats van vasthouding, ter kennis worden gebracht, en de beroepstermijn zou lopen zonder dat iemand het weet.',
    'no-address': 'Het adres van het effectieve verblijf is niet bekend.',
    'exhibit-expiring': 'Een stuk verliest of verloor zijn geldigheid.',
    'argument-without-proof': 'Een argument heeft geen enkel stuk.',
    'alert-unread': 'De wet waarop dit dossier steunt, is veranderd.',
    'no-birth-date': 'Een geboortedatum ontbreekt.',
    'limit-without-proof': 'Een termijn loopt zonder bewijs van de kennisgeving.',
  },
  actions: {
    'limit-past': 'Kijken wat nog mogelijk is',
    'limit-near': 'Handelen vóór het einde',
    'no-elected-domicile': 'Woonplaats kiezen',
    'no-address': 'Adres invoeren',
    'exhibit-expiring': 'Stuk vervangen',
    'argument-without-proof': 'Stuk toevoegen',
    'alert-unread': 'Melding lezen',
    'no-birth-date': 'Persoon aanvullen',
    'limit-without-proof': 'Bewijs toevoegen',
  },
  due: 'Voorbereiden',
  kinds: {
    renouvellement: 'Verlenging van de verblijfstitel',
    'sejour-illimite': 'Onbeperkt verblijf',
  },
}
